"""The tables of a project file."""

from viewer.store import schema


def test_the_digest_of_the_parts_is_that_of_what_the_steps_make() -> None:
    assert schema.digest(schema.made_parts()) == schema.PARTS_SHA256
