"""Where Tab leads: through a window as it is read, whatever was built first and whatever lends its focus to a part.

Qt goes in the order in which controls were made, which is wrong for those made later, and leaves out what stands
before the part to which a parent lends its focus.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


def step_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the control behind the present one, or before it, round the ends; False if there is none."""
    stops = [each for each in _as_read(window) if _is_stop(each)]
    here = QApplication.focusWidget()
    if not stops or (len(stops) == 1 and here is stops[0]):
        return False
    place = stops.index(here) if here in stops else _nearest(stops, here, window)
    target = stops[(place + (1 if forward else -1)) % len(stops)]
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    parent = target.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(target)
        parent = parent.parentWidget()
    return True


def _nearest(stops: list[QWidget], here: QWidget | None, window: QWidget) -> int:
    """The stop before a place that is none itself."""
    order = {each: place for place, each in enumerate(_as_read(window))}
    place = order.get(here, -1) if here else -1
    return sum(order[each] < place for each in stops) - 1


def _is_stop(control: QWidget) -> bool:
    return (
        bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and control.isEnabled()
        and control.isVisible()
        and control.focusProxy() is None
    )


def _as_read(parent: QWidget) -> Iterator[QWidget]:
    """All inside a widget that is no window of its own: in the order of its layout, then what has no place there."""
    layout = parent.layout()
    placed = dict.fromkeys(_placed(layout)) if layout is not None else {}
    children = [each for each in parent.children() if isinstance(each, QWidget) and not each.isWindow()]
    for child in [*placed, *(each for each in children if each not in placed)]:
        if child.isVisible():
            yield child
            yield from _as_read(child)


def _placed(layout: QLayout) -> Iterator[QWidget]:
    # Not by `itemAt`: PySide keeps the items that it gives out, also when Qt has freed them, and takes what comes to
    # stand in their place for them.
    owner = layout.parentWidget()
    inside = [*(owner.children() if owner else ()), *layout.children()]
    parts = [(layout.indexOf(each), each) for each in inside if isinstance(each, QWidget | QLayout)]
    for place, part in sorted(parts, key=lambda pair: pair[0]):
        if place < 0:
            continue
        if isinstance(part, QLayout):
            yield from _placed(part)
        else:
            yield part
