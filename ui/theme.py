"""Colours, fonts, sizes and icons: the one place that knows how Kamkor looks.

Colours are *tokens* ("text2", "overdue_bg") read from ``resources/themes``; sizes are multiples
of the unit ``u()``, which follows the text size; icons are tinted when they are drawn.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ui.resources import FONTS, ICONS, THEMES, read_flat

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtGui import QPixmap as Pixmap

FAMILY = "Noto Sans"
BASE_POINTS = 10.0
TEXT_SIZES = (90, 100, 110, 120, 130, 140, 150)
THEME_NAMES = ("light", "dark")

# role: (points added to the base size, bold)
ROLES: dict[str, tuple[float, bool]] = {
    "display": (11, True),
    "number": (8, True),
    "title": (7, True),
    "page": (5, True),
    "section": (3, True),
    "lead": (1.5, False),
    "card": (1, True),
    "body": (0, False),
    "strong": (0, True),
    "label": (-1, False),
    "label_strong": (-1, True),
    "small": (-1.5, False),
    "small_strong": (-1.5, True),
}


class Look:
    """What is in force: the theme's name, its colours and the text size in percent."""

    def __init__(self, name: str, tokens: dict[str, str], percent: int) -> None:
        self.name, self.tokens, self.percent = name, tokens, percent


_look = Look("light", {}, 100)
_units: dict[str, int] = {}
"""Pixels of a layout unit, by the font they were measured for."""
_pixmaps: "dict[tuple[str, str, int, int, float], Pixmap]" = {}
_svg: dict[str, bytes] = {}


def load_fonts() -> None:
    """Register the shipped fonts with the running application; done once at the start."""
    _units.clear()
    for face in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(FONTS / f"NotoSans-{face}.ttf"))


def apply(app: QApplication, name: str = "light", percent: int = 100) -> None:
    """Put a theme and a text size in force; open windows repaint at once."""
    global _look
    from ui.style_sheet import style_sheet

    name = name if name in THEME_NAMES else "light"
    _look = Look(
        name, read_flat(THEMES / f"{name}.toml"), percent if percent in TEXT_SIZES else 100
    )
    _pixmaps.clear()
    app.setFont(font("body"))
    app.setPalette(_palette())
    app.setStyleSheet(style_sheet(_look.tokens, u()))


def look() -> Look:
    """The theme, colours and text size in force."""
    return _look


def colour(token: str) -> QColor:
    """The colour of a token; raises KeyError for a token that no theme has."""
    return QColor(_look.tokens[token])


def font(role: str = "body") -> QFont:
    """The font of a role (see ROLES) at the text size in force."""
    extra, bold = ROLES[role]
    result = QFont(FAMILY)
    result.setPointSizeF((BASE_POINTS + extra) * _look.percent / 100)
    result.setBold(bold)
    result.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return result


def u(count: float = 1) -> int:
    """``count`` layout units in pixels: one unit is 4 px at 100 %, and follows the text size."""
    letters = QApplication.font()
    key = letters.key()
    if key not in _units:
        _units[key] = max(round(QFontMetrics(letters).height() * 2 / 9), 1)
    return round(count * _units[key])


def paint(widget: QWidget, role: str, token: str) -> None:
    """Give a widget the font of ``role`` and let it write in the colour of ``token``."""
    widget.setFont(font(role))
    palette = widget.palette()
    for part in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(part, colour(token))
    widget.setPalette(palette)


def pixmap(name: str, token: str, size: int, ratio: float, width: int = 0) -> "Pixmap":
    """The icon ``name`` in a token's colour, ``size`` px high, drawn sharp for ``ratio``."""
    tint = _look.tokens[token]
    key = (name, tint, size, width, ratio)
    if key not in _pixmaps:
        _pixmaps[key] = _draw(name, tint, size, width or size, ratio)
    return _pixmaps[key]


def icon(name: str, token: str = "text2", size: float = 4) -> "QIcon":
    """The icon ``name`` for a button or a line of a list; ``size`` in units."""
    from PySide6.QtGui import QIcon

    ratio = _ratio()
    result = QIcon()
    result.addPixmap(pixmap(name, token, u(size), ratio))
    result.addPixmap(pixmap(name, "text3", u(size), ratio), QIcon.Mode.Disabled)
    return result


def set_button_icon(button: QPushButton, name: str, token: str, size: float = 4) -> None:
    """Set an icon with a gap of its own before the text, which Qt leaves too narrow."""
    from PySide6.QtGui import QIcon

    height, width, ratio = u(size), u(size + 1), _ratio()
    result = QIcon()
    result.addPixmap(pixmap(name, token, height, ratio, width))
    result.addPixmap(pixmap(name, "text3", height, ratio, width), QIcon.Mode.Disabled)
    button.setIcon(result)
    button.setIconSize(QSize(width, height))


def draw_icon(painter: QPainter, name: str, token: str, rect: QRectF) -> None:
    """Paint an icon into ``rect``; for delegates and widgets that paint themselves."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device else 1.0
    painter.drawPixmap(rect.topLeft(), pixmap(name, token, round(rect.height()), ratio))


def _ratio() -> float:
    app = QApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QApplication) else 1.0


def _draw(name: str, tint: str, size: int, width: int, ratio: float) -> "Pixmap":
    from PySide6.QtGui import QPixmap as Pixmap
    from PySide6.QtSvg import QSvgRenderer

    if name not in _svg:
        _svg[name] = (ICONS / f"{name}.svg").read_bytes()
    text = _svg[name].replace(b"currentColor", tint.encode())
    text = text.replace(b'stroke-width="2"', b'stroke-width="1.75"')
    result = Pixmap(round(width * ratio), round(size * ratio))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    QSvgRenderer(QByteArray(text)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return result


def _palette() -> QPalette:
    role, result = QPalette.ColorRole, QPalette()
    for part, token in {
        role.Window: "bg", role.WindowText: "text", role.Base: "surface",
        role.AlternateBase: "sunken", role.Text: "text", role.Button: "surface",
        role.ButtonText: "text", role.BrightText: "overdue", role.Highlight: "accent",
        role.HighlightedText: "on_accent", role.ToolTipBase: "raised", role.ToolTipText: "text",
        role.PlaceholderText: "text3", role.Link: "accent", role.LinkVisited: "accent",
        role.Light: "surface", role.Midlight: "line", role.Mid: "edge", role.Dark: "control",
        role.Shadow: "control", role.Accent: "accent",
    }.items():  # fmt: skip
        result.setColor(part, colour(token))
    for part in (role.Text, role.WindowText, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, part, colour("text3"))
    return result
