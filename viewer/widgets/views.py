"""The views that there are beside the reader. Each is loaded when it is first shown: most starts show the reader."""

from collections.abc import Callable

from viewer.qt.theme import Theme
from viewer.widgets.view_stack import ComparisonView


def _synopsis(theme: Theme) -> ComparisonView:
    from viewer.widgets.synopsis_view import SynopsisView  # noqa: PLC0415 - as said above

    return SynopsisView(theme)


def _matrix(theme: Theme) -> ComparisonView:
    from viewer.widgets.matrix_view import MatrixView  # noqa: PLC0415 - as said above

    return MatrixView(theme)


def _timeline(theme: Theme) -> ComparisonView:
    from viewer.widgets.timeline_view import TimelineView  # noqa: PLC0415 - as said above

    return TimelineView(theme)


def _map(theme: Theme) -> ComparisonView:
    from viewer.widgets.map_view import MapView  # noqa: PLC0415 - as said above

    return MapView(theme)


VIEWS: dict[str, Callable[[Theme], ComparisonView]] = {
    "view.synopsis": _synopsis,
    "view.matrix": _matrix,
    "view.timeline": _timeline,
    "view.map": _map,
}
"""What makes each, by the id of the action that shows it, in the order in which they are offered."""
