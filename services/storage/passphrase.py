"""What a passphrase must be: long, or several words; never one that everybody tries first."""

import unicodedata

MIN_CHARACTERS = 15
MIN_WORDS = 4
_COMMON = frozenset(
    (
        "passwordpassword",
        "password123456789",
        "password1234567",
        "qwertyuiopasdfgh",
        "qwertyuiopqwertyuiop",
        "qwertyuiop123456",
        "1q2w3e4r5t6y7u8i",
        "iloveyouiloveyou",
        "letmeinletmeinletmein",
        "adminadminadmin",
        "administrator1234",
        "correcthorsebatterystaple",
        "kamkorkamkorkamkor",
        "welcomewelcomewelcome",
        "парольпарольпароль",
        "йцукенгшщзхъфыва",
        "йцукенйцукенйцукен",
        "йцукенгшщзйцукен",
        "парольпароль123",
        "сырсөзсырсөзсырсөз",
        "пароль1234567890",
        "администратор1234",
        "кыргызстанкыргызстан",
    )
)
_KEYBOARD_RUN = "01234567890123456789012345678901234567890"


def check_passphrase(text: str) -> str | None:
    """The code of what is wrong with a passphrase, or None.

    Codes: ``passphrase_short``, ``passphrase_common``, ``passphrase_repeats``. Four words or more
    may be shorter than fifteen characters; no kind of character is ever demanded.
    """
    normal = unicodedata.normalize("NFC", text).strip()
    words = normal.split()
    if len(normal) < MIN_CHARACTERS and not (
        len(words) >= MIN_WORDS and len({word.casefold() for word in words}) >= MIN_WORDS
    ):
        return "passphrase_short"
    folded = "".join(words).casefold()
    if folded in _COMMON or (folded.isdigit() and folded in _KEYBOARD_RUN):
        return "passphrase_common"
    return "passphrase_repeats" if len(set(folded)) < 5 else None
