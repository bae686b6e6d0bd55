"""The views that there are beside the reader."""

from viewer.widgets.map_view import MapView
from viewer.widgets.matrix_view import MatrixView
from viewer.widgets.synopsis_view import SynopsisView
from viewer.widgets.timeline_view import TimelineView
from viewer.widgets.view_stack import ComparisonView

VIEWS: dict[str, type[ComparisonView]] = {
    "view.synopsis": SynopsisView,
    "view.matrix": MatrixView,
    "view.timeline": TimelineView,
    "view.map": MapView,
}
"""The class of each by the id of the action that shows it, in the order in which they are offered."""
