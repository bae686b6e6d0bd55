"""The translated passages are what the bench takes them for."""

from tests.bench.languages import LANGUAGES, pool, recall, translated
from viewer.ingest.language import guess_language


def test_every_translated_passage_stands_once_in_the_pool_of_the_bundled_accounts() -> None:
    passages = translated()
    found = pool(passages)
    assert [found.count(passage.english) for passage in passages] == [1] * 10
    assert len(found) > 10 * len(passages)


def test_every_translation_is_in_the_language_it_is_filed_under() -> None:
    for language in LANGUAGES:
        text = "\n\n".join(passage.translations[language] for passage in translated())
        assert guess_language(text) == language


def test_passages_that_are_their_own_translation_are_all_found() -> None:
    english = [passage.english for passage in translated()]
    assert recall(english, english, "en", range(len(english))) == (1.0, 1.0)
