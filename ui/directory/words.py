"""What the directory says in a word: whether somebody is there on the day."""

from services.directory import AGENCY, Entry
from ui.i18n import translate


def open_badge(entry: Entry) -> tuple[str, str] | None:
    """The words and the kind of the badge; None where there is nothing to say."""
    if entry.open_now is None:
        return translate("directory", "opening not known"), "neutral"
    if not entry.open_now:
        ended = translate("directory", "no longer") if entry.kind == AGENCY else ""
        return ended or translate("directory", "closed"), "none"
    return None if entry.kind == AGENCY else (translate("directory", "open"), "done")
