"""Filling a form of the program with values, each in the way of its kind of field."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from models.fields import Kind, fields_of
from tests.e2e.driver import Hands, reading_order
from ui.widgets import LineEdit, Segmented, TextArea

_WORDS = (Kind.TEXT, Kind.NAME, Kind.NARRATIVE, Kind.WHOLE, Kind.NUMBER)
_ANSWERS = {True: 0, False: 1, None: 2}


def fill_in(hands: Hands, record: str, values: Mapping[str, Any]) -> None:
    """Write values into the fields of the form that is open, from the top down.

    What the form already says is left; None is *not known* and is left as well. A field that only
    another answer brings is waited for.
    """
    left = {name: value for name, value in values.items() if value is not None}
    while left:
        hands.until(lambda: _shown(hands, record, left), f"no field of {sorted(left)} is shown")
        places = _shown(hands, record, left)
        name = min(places, key=lambda one: places[one])
        _write(hands, _kind(record, name), name, left.pop(name))


def _shown(hands: Hands, record: str, left: Mapping[str, Any]) -> dict[str, tuple[int, int]]:
    """Where each of these fields stands that the form has now."""
    found = {}
    for name, value in left.items():
        for widget in hands.shown(_widget_of(record, name, value))[:1]:
            found[name] = reading_order(widget)
    return found


def _kind(record: str, name: str) -> Kind:
    """The kind of a field; a link that stands in no table of fields is one all the same."""
    spec = fields_of(record).get(name)
    return spec.kind if spec is not None else Kind.LINK


def _widget_of(record: str, name: str, value: Any) -> str:
    if _kind(record, name) is Kind.CODES:
        return f"{name}_{value[0]}" if value else f"{name}_none"
    return name


def _write(hands: Hands, kind: Kind, name: str, value: Any) -> None:
    if kind is Kind.YES_NO:
        box = hands.see(name)
        assert isinstance(box, Segmented)
        if box.value() is not value:
            hands.segment(name, _ANSWERS[value])
    elif kind is Kind.CODES:
        for code in value or ("none",):
            hands.press(f"{name}_{code}")
    elif kind in (Kind.CODE, Kind.LINK):
        choose(hands, name, value)
    elif kind is Kind.MOMENT:
        local = value.astimezone(hands.program.workspace.pack.timezone)
        write(hands, name, f"{local:%d.%m.%Y}")
        write(hands, f"{name}_time", f"{local:%H:%M}")
    elif kind is Kind.DATE:
        write(hands, name, f"{value:%d.%m.%Y}")
    else:
        assert kind in _WORDS, kind
        write(hands, name, str(value))


def choose(hands: Hands, name: str, code: Any) -> None:
    """Choose from a list, unless it is chosen already."""
    box = hands.see(name)
    assert isinstance(box, QComboBox)
    if box.currentData() != code:
        hands.pick(name, code)


def write(hands: Hands, name: str, text: str) -> None:
    """Write into a field, unless it says so already."""
    if text_in(hands.see(name)) != text:
        hands.fill(name, text)


def text_in(field: QWidget) -> str:
    """What stands in a field."""
    assert isinstance(field, LineEdit | TextArea), field
    return field.text()
