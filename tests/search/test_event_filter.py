"""Events chosen by what is known of them."""

import pytest

from tests.samples import flood_project
from viewer.model.divergence import NoteKind
from viewer.model.link import LinkStatus
from viewer.search.event_filter import EventFilter


@pytest.mark.parametrize(
    ("wanted", "kept"),
    [
        (EventFilter(), None),
        (EventFilter(words="MILL"), {"e2"}),
        (EventFilter(source="dike"), {"e1"}),
        (EventFilter(status=LinkStatus.CONFIRMED), {"e2"}),
        (EventFilter(status=LinkStatus.SUGGESTED), {"e1"}),
        (EventFilter(kind=NoteKind.NUMBER), {"e1"}),
        (EventFilter(author="nobody"), set()),
        (EventFilter(words="mill", source="dike"), set()),
    ],
)
def test_events_are_kept_that_have_all_that_is_asked(wanted, kept):
    assert wanted.kept(flood_project()) == kept
