"""The steps of the main job, walked with whatever hands one has."""

from datetime import date, timedelta

from PySide6.QtCore import Qt

from tests.e2e.driver import Hands

PASSPHRASE = "төрт тынч сөз бул жерде"
OFFICE = "Үлгү бөлүмү"
PERSON = "Жылдыз Макетова"
OMURBEK = "Үлгүбаев Өмүрбек"
CHILDREN = (
    (OMURBEK, "13", "м", "жүк ташуу", "д", "жалгыз", "чоң энеси"),
    ("Образцова Мээрим", "11", "ж", "соода", "н", "эжеси", "борбор"),
    ("Шаблонов Тест", "15", "м", "мойка", "н", "жалгыз", "апасы"),
)
Key = Qt.Key


def create_vault(hands: Hands, language: str = "ky") -> None:
    """First start: a language, the office, a passphrase twice, and the recovery key typed back."""
    hands.press(f"language_{language}")
    hands.until(lambda: hands.program.application.settings.language == language)
    hands.press("create_vault")
    hands.fill("name", OFFICE)
    hands.fill("address", "Үлгү көчөсү 0")
    hands.fill("name", PERSON, which=1)
    hands.press("wizard_next")
    for field in ("passphrase_new", "passphrase_again"):
        hands.fill(field, PASSPHRASE)
    hands.press("wizard_next")
    hands.see("typed_key")
    wizard = hands.program.frame.shown._wizard  # noqa: SLF001  the key as the paper shows it
    hands.fill("typed_key", wizard.key_step._key)  # noqa: SLF001
    hands.press("wizard_next")
    hands.until(lambda: hands.program.main is not None, "the pages do not open")


def write_raid(hands: Hands) -> None:
    """A raid at a market with three children in the grid, and who may know of it."""
    hands.fill("place", "«Үлгү» базары")
    hands.pick("sector", "SV.MARKET")
    hands.press("agency_KG.MOIA")
    hands.enter("raid_grid")
    for child in CHILDREN:
        for cell in child:
            hands.type(cell)
            hands.keys(Key.Key_Return)
        hands.keys(Key.Key_Right)


def in_days(days: int) -> str:
    """A day from now, as one types it."""
    return f"{date.today() + timedelta(days=days):%d.%m.%Y}"
