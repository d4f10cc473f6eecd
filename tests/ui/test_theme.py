"""Colours that can be read, sizes that follow the text, icons that are there."""

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo, QImage
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.resources import ICONS, THEMES, read_flat
from ui.widgets.badge import KINDS

ROOT = Path(__file__).resolve().parents[2]
SURFACES = ("surface", "bg", "rail", "sunken", "hover", "raised", "selected")
TEXTS = ("text", "text2", "text3")
STATES = ("overdue", "soon", "open", "done", "waiting", "sealed", "none")


def luminance(colour: QColor) -> float:
    parts = [
        value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", theme.THEME_NAMES)
def test_every_text_can_be_read_on_every_surface(name: str) -> None:
    tokens = read_flat(THEMES / f"{name}.toml")
    worst = {(t, s): contrast(tokens[t], tokens[s]) for t in TEXTS for s in SURFACES}
    assert {pair: value for pair, value in worst.items() if value < 4.5} == {}


@pytest.mark.parametrize("name", theme.THEME_NAMES)
def test_every_state_can_be_read_on_its_tint_and_on_a_card(name: str) -> None:
    tokens = read_flat(THEMES / f"{name}.toml")
    for state in STATES:
        assert contrast(tokens[state], tokens[f"{state}_bg"]) >= 4.5, state
        assert contrast(tokens[state], tokens["surface"]) >= 4.5, state
    assert contrast(tokens["training"], tokens["training_bg"]) >= 4.5
    assert contrast(tokens["on_accent"], tokens["accent"]) >= 4.5
    assert contrast(tokens["control"], tokens["surface"]) >= 3


def test_both_themes_name_the_same_colours() -> None:
    light, dark = (read_flat(THEMES / f"{name}.toml") for name in theme.THEME_NAMES)
    assert light.keys() == dark.keys()


@pytest.mark.parametrize("name", theme.THEME_NAMES)
def test_the_quick_reader_reads_what_toml_says(name: str) -> None:
    path = THEMES / f"{name}.toml"
    assert read_flat(path) == tomllib.loads(path.read_text(encoding="utf-8"))


def test_the_shipped_font_is_the_one_in_use(kamkor_app: QApplication) -> None:
    assert QFontInfo(kamkor_app.font()).family() == "Noto Sans"
    assert QFontInfo(theme.font("page")).bold()


def test_a_unit_is_four_pixels_and_grows_with_the_text(kamkor_app: QApplication) -> None:
    assert theme.u() == 4
    theme.apply(kamkor_app, "light", 150)
    try:
        assert theme.u() == 6
        assert theme.font("body").pointSizeF() == 15
    finally:
        theme.apply(kamkor_app)


def test_an_icon_has_the_colour_of_its_token(kamkor_app: QApplication) -> None:
    image: QImage = theme.pixmap("circle-check-filled", "done", 32, 1).toImage()
    middle_edge = image.pixelColor(16, 4)
    assert middle_edge.name().upper() == theme.colour("done").name().upper()


def test_every_icon_that_is_named_is_there(kamkor_app: QApplication) -> None:
    shipped = {path.stem for path in ICONS.glob("*.svg")}
    badges = {icon for _token, icon in KINDS.values() if icon and not icon.isdigit()}
    assert badges <= shipped


def test_no_icon_is_shipped_that_nothing_uses() -> None:
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in ("ui", "resources/packs")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in (".py", ".toml")
    )
    named = set(re.findall(r'"([a-z0-9-]+)"', code))
    unused = sorted(path.stem for path in ICONS.glob("*.svg") if path.stem not in named)
    assert unused == []
