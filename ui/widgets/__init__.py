"""Reusable parts of the window; they know no service.

``from ui.widgets import Card`` loads only the module that holds ``Card``: the unlock window must
not pay for parts that it does not show.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ui.widgets.badge import Badge, badge_size, paint_badge
    from ui.widgets.brand import BrandPanel, Mark
    from ui.widgets.buttons import Button, CheckBox, IconButton, Radio
    from ui.widgets.cards import Card, FactRows, PageHeader, ScrollArea, Section, Separator
    from ui.widgets.choices import Chip, Segmented, YesNoUnknown
    from ui.widgets.dialog import DecisionDialog, Sheet
    from ui.widgets.empty import EmptyState
    from ui.widgets.field import labelled
    from ui.widgets.flow import FlowLayout
    from ui.widgets.inputs import Combo, KyrgyzKeys, SearchBox, TextArea
    from ui.widgets.label import ElidedText, IconView, Label, set_tooltip
    from ui.widgets.line_edit import LineEdit
    from ui.widgets.link import TextLink
    from ui.widgets.list_row import ListRow
    from ui.widgets.notices import InlineMessage, Progress
    from ui.widgets.passphrase import PassphraseEdit
    from ui.widgets.tabs import SectionTabs
    from ui.widgets.toast import Toast

_HOMES = {
    "badge": ("Badge", "badge_size", "paint_badge"),
    "brand": ("BrandPanel", "Mark"),
    "buttons": ("Button", "CheckBox", "IconButton", "Radio"),
    "cards": ("Card", "FactRows", "PageHeader", "ScrollArea", "Section", "Separator"),
    "choices": ("Chip", "Segmented", "YesNoUnknown"),
    "dialog": ("DecisionDialog", "Sheet"),
    "empty": ("EmptyState",),
    "field": ("labelled",),
    "flow": ("FlowLayout",),
    "inputs": ("Combo", "KyrgyzKeys", "SearchBox", "TextArea"),
    "label": ("ElidedText", "IconView", "Label", "set_tooltip"),
    "line_edit": ("LineEdit",),
    "link": ("TextLink",),
    "list_row": ("ListRow",),
    "notices": ("InlineMessage", "Progress"),
    "passphrase": ("PassphraseEdit",),
    "tabs": ("SectionTabs",),
    "toast": ("Toast",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Badge", "BrandPanel", "Button", "Card", "CheckBox", "Chip", "Combo", "DecisionDialog",
    "ElidedText", "EmptyState", "FactRows", "FlowLayout", "IconButton", "IconView",
    "InlineMessage", "KyrgyzKeys", "Label", "LineEdit", "ListRow", "Mark", "PageHeader",
    "PassphraseEdit", "Progress", "Radio", "ScrollArea", "SearchBox", "Section", "SectionTabs",
    "Segmented", "Separator", "Sheet", "TextArea", "TextLink", "Toast", "YesNoUnknown", "badge_size",
    "labelled", "paint_badge", "set_tooltip",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    """Find a part in its own module, the first time somebody asks for it."""
    if name not in _HOME_OF:
        raise AttributeError(name)
    return getattr(import_module(f"ui.widgets.{_HOME_OF[name]}"), name)
