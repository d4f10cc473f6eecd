"""One attachment as a small picture to press; some pictures stay covered until one does."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from services.attachments.service import AttachmentView
from ui import theme
from ui.widgets import Label

WIDTH, PICTURE_HEIGHT = 42, 28


class _Picture(QWidget):
    """The preview, fitted and centred, or a cover with an icon."""

    def __init__(self, preview: bytes, icon: str) -> None:
        super().__init__()
        self._image, self._icon = QImage.fromData(preview), icon
        self.setFixedHeight(theme.u(PICTURE_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), theme.colour("hover"))
        if self._image.isNull():
            side = theme.u(6)
            middle = QRectF(self.rect()).center()
            spot = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            theme.draw_icon(painter, self._icon, "text2", spot)
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)


class Tile(QAbstractButton):
    """Picture above, words below; ``icon`` stands where there is no picture to show."""

    def __init__(self, preview: bytes, icon: str, title: str, lines: list[str], name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(", ".join([title, *lines]))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        edge = theme.u(1.5)
        column.setContentsMargins(edge, edge, edge, theme.u(2))
        column.setSpacing(theme.u(0.5))
        column.addWidget(_Picture(preview, icon))
        column.addSpacing(theme.u(1))
        column.addWidget(Label(title, role="strong", elide=True))
        for line in lines:
            column.addWidget(Label(line, role="label", colour="text2", elide=True))
        column.addStretch(1)
        for part in self.findChildren(QWidget):
            # the whole tile is pressed, whatever of it the cursor is on
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return QSize(theme.u(WIDTH), layout.sizeHint().height() if layout else theme.u(WIDTH))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        busy = self.hasFocus() or self.underMouse()
        painter.setPen(
            QPen(theme.colour("accent" if busy else "edge"), 2 if self.hasFocus() else 1)
        )
        painter.setBrush(theme.colour("surface"))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, theme.u(2), theme.u(2))


class AttachmentTile(Tile):
    """A stored attachment; its picture is not shown where its kind is covered."""

    def __init__(self, view: AttachmentView, kind: str, day: str) -> None:
        covered = self.tr("covered: press to look")
        lines = [part for part in (kind, day) if part]
        if view.pages > 1:
            lines.append(self.tr("%n page(s)", "", view.pages))
        super().__init__(
            b"" if view.covered else view.preview,
            "eye-off" if view.covered else "photo",
            view.title,
            [*lines, covered] if view.covered else lines,
            f"attachment:{view.id}",
        )
