"""What tells that a file holds what this program makes."""

from viewer.store.file_format import PARTS_SHA256, digest
from viewer.store.schema import made_parts


def test_the_digest_of_the_parts_is_that_of_what_the_steps_make() -> None:
    assert digest(made_parts()) == PARTS_SHA256
