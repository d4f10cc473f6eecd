"""Who left while the key of the vault stayed the same: it is said until the key was renewed."""

from ui import i18n
from ui.i18n import translate
from ui.people.leaving import renew_key
from ui.shell import Shell
from ui.widgets import InlineMessage

SHOWN = 3
"""So many names stand in the line; the rest is counted."""


def left_text(shell: Shell) -> str:
    """The reminder, or nothing: for who may renew the key, where somebody left since the last one."""
    left = shell.workspace.keys.left_since_renewal()
    if not left:
        return ""
    names = ", ".join(left[:SHOWN])
    if len(left) > SHOWN:
        more = translate("KeyReminder", "{names} and {count} more")
        names = more.format(names=names, count=i18n.number_text(len(left) - SHOWN))
    text = translate(
        "KeyReminder", "Left the office: {names}. The key of the vault is still the old one."
    )
    return text.format(names=names)


class KeyReminder(InlineMessage):
    """Takes no room where there is nothing to say. ``offers``: with the button that ends it."""

    def __init__(self, shell: Shell, *, offers: bool = True) -> None:
        super().__init__(
            "",
            "warning",
            button=translate("KeyReminder", "Renew the key…") if offers else "",
            clicked=lambda: renew_key(shell),
        )
        self.setObjectName("key_reminder")
        self._shell = shell
        self.renew()

    def renew(self) -> None:
        """Look again."""
        text = left_text(self._shell)
        if text:
            why = translate("KeyReminder", "A copy of the file that was taken may still open.")
            text = f"{text} {why}"
        self.set(text, "warning")
        if self.parent() is not None or not text:
            # shown without a parent it would be a window of its own for a moment
            self.setHidden(not text)
