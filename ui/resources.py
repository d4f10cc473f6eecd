"""Where the program's own files are; nothing here reads them."""

from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
FONTS = RESOURCES / "fonts"
ICONS = RESOURCES / "icons"
I18N = RESOURCES / "i18n"
THEMES = RESOURCES / "themes"


def read_flat(path: Path) -> dict[str, str]:
    """The ``name = "text"`` lines of a flat TOML file.

    The start reads its few colours this way, because ``tomllib`` would cost more time than the
    unlock window has to spare; a test compares both readings.
    """
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        name, mark, value = line.partition("=")
        if mark and not line.startswith("#"):
            found[name.strip()] = value.strip().strip('"')
    return found
