"""Why the process that held the keys was ended; the clean window after it says so in words.

The code goes to the next process on its command line (``main.py --vault PATH --locked CODE``).
"""

from ui.i18n import translate

SLEPT, SWITCHED, PANIC, LEFT, CLOSED = "slept", "switched", "panic", "left", "closed"


def words(reason: str) -> str:
    """One sentence for the lock window; an unknown code is said as a vault that was closed."""
    if reason == SLEPT:
        return translate("lock", "The computer slept, so the vault was closed. What was typed is kept.")  # fmt: skip
    if reason == SWITCHED:
        return translate("lock", "The screen was locked, so the vault was closed. What was typed is kept.")  # fmt: skip
    if reason == LEFT:
        return translate("lock", "Nobody worked for 30 minutes, so the vault was closed. What was typed is kept.")  # fmt: skip
    return translate("lock", "The vault is closed. What was typed is kept.")
