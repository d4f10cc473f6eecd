"""A paper on the screen: one page at a time, with zoom, and as plain text to be read aloud."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.printing import pages
from ui.widgets import Button, IconButton, Label, TextArea

ZOOMS = (50, 67, 80, 100, 125, 150, 200)
_SCREEN = 96 / pages.POINTS_PER_INCH
"""At 100 % a page is as large on a screen of 96 dots an inch as on paper."""


class _Sheet(QWidget):
    """The picture of one page, on a quiet ground."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()

    def show_picture(self, picture: QPixmap) -> None:
        """Show another page."""
        self._picture = picture
        self.resize(self.sizeHint())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        edge = 2 * theme.u(3)
        return self._picture.deviceIndependentSize().toSize() + QSize(edge, edge)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("hover"))
        if self._picture.isNull():
            return
        size = self._picture.deviceIndependentSize().toSize()
        left, top = (self.width() - size.width()) // 2, theme.u(3)
        painter.setPen(theme.colour("edge"))
        painter.drawRect(left - 1, top - 1, size.width() + 1, size.height() + 1)
        painter.drawPixmap(left, top, self._picture)


class _PageArea(QScrollArea):
    """Tells when the room for a page has changed."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class PdfView(QFrame):
    """Shows the bytes of a PDF. PageUp and PageDown turn, Ctrl+Plus and Ctrl+Minus zoom.

    ``text`` is the same paper as lines of text: a screen reader gets it as the description, and a
    button shows it instead of the picture.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._pages = pages.Pages()
        self._number = 0
        self._zoom: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._stack = QStackedWidget()
        self._scroll = _PageArea()
        self._scroll.resized.connect(self._fit_again)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setObjectName("paper_pages")
        self._sheet = _Sheet()
        self._scroll.setWidget(self._sheet)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._text = TextArea(name="paper_text")
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("The paper as text"))
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._text)
        column.addWidget(self._stack, 1)
        column.addWidget(self._tools())
        self._show_state()

    @property
    def page(self) -> int:
        """The page shown, from 1; 0 for none."""
        return self._number + 1 if self.page_count else 0

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return self._pages.count

    @property
    def zoom(self) -> int:
        """The zoom in percent."""
        return self._zoom if self._zoom is not None else self._fitting()

    def show_pdf(self, pdf: bytes, text: str) -> None:
        """Show a paper; the page stays where it was if the new paper has it."""
        self._show(pages.PdfPages(pdf), text)

    def show_pictures(self, pictures: pages.Pages, what: str) -> None:
        """Show pages that hold no text to be read; ``what`` says what they show."""
        self._as_text.hide()
        self._show(pictures, what)

    def _show(self, shown: pages.Pages, text: str) -> None:
        self._pages = shown
        self._number = min(self._number, shown.count - 1)
        self._text.setText(text)
        self._scroll.setAccessibleDescription(text)
        self._draw()

    def clear(self) -> None:
        """Show nothing."""
        self._pages, self._number = pages.Pages(), 0
        self._text.setText("")
        self._scroll.setAccessibleDescription("")
        self._sheet.show_picture(QPixmap())
        self._show_state()

    def turn(self, by: int) -> None:
        """Go on or back by pages."""
        wanted = min(max(self._number + by, 0), max(self.page_count - 1, 0))
        if wanted != self._number:
            self._number = wanted
            self._draw()
            self._scroll.verticalScrollBar().setValue(0)

    def zoom_by(self, step: int) -> None:
        """The next larger or smaller zoom."""
        larger = [zoom for zoom in ZOOMS if zoom > self.zoom]
        smaller = [zoom for zoom in ZOOMS if zoom < self.zoom]
        if step > 0 and larger:
            self._zoom = larger[0]
        elif step < 0 and smaller:
            self._zoom = smaller[-1]
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if key == Qt.Key.Key_PageDown:
            self.turn(1)
        elif key == Qt.Key.Key_PageUp:
            self.turn(-1)
        elif held and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(1)
        elif held and key == Qt.Key.Key_Minus:
            self.zoom_by(-1)
        else:
            super().keyPressEvent(event)

    def _fit_again(self) -> None:
        if self._zoom is None:
            self._draw()

    def _tools(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.u(3), theme.u(1), theme.u(3), theme.u(1))
        row.setSpacing(theme.u(2))
        self._smaller = IconButton(
            "minus", self.tr("Smaller"), clicked=lambda: self.zoom_by(-1), name="zoom_out"
        )
        self._larger = IconButton(
            "plus", self.tr("Larger"), clicked=lambda: self.zoom_by(1), name="zoom_in"
        )
        self._zoom_label = Label("", role="label", colour="text2")
        self._back = IconButton(
            "chevron-left", self.tr("Page before"), clicked=lambda: self.turn(-1), name="page_back"
        )
        self._next = IconButton(
            "chevron-right", self.tr("Next page"), clicked=lambda: self.turn(1), name="page_next"
        )
        self._page_label = Label("", role="label", colour="text2")
        self._as_text = Button(self.tr("Read as text"), kind="quiet", size="small", name="as_text")
        self._as_text.setCheckable(True)
        self._as_text.toggled.connect(self._show_text)
        row.addStretch(1)
        for part in (self._smaller, self._zoom_label, self._larger):
            row.addWidget(part)
        row.addSpacing(theme.u(3))
        for part in (self._back, self._page_label, self._next):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._as_text)
        return bar

    def _show_text(self, on: bool) -> None:
        self._stack.setCurrentIndex(1 if on else 0)

    def _fitting(self) -> int:
        """The zoom at which a whole page is seen, within reason."""
        if not self.page_count:
            return 100
        width, height = self._pages.size(self._number)
        edge = theme.u(6) + 4
        room = self._scroll.viewport().size() - QSize(edge, edge)
        by_height = room.height() / (height * _SCREEN)
        by_width = room.width() / (width * _SCREEN)
        return int(min(max(min(by_height, by_width) * 100, ZOOMS[0]), 150))

    def _draw(self) -> None:
        if self.page_count:
            ratio = self.devicePixelRatioF()
            scale = self.zoom / 100 * _SCREEN
            image = self._pages.image(self._number, scale * ratio)
            picture = QPixmap.fromImage(image)
            picture.setDevicePixelRatio(ratio)
            self._sheet.setMinimumSize(
                picture.deviceIndependentSize().toSize() + QSize(theme.u(6), theme.u(6))
            )
            self._sheet.show_picture(picture)
        self._show_state()

    def _show_state(self) -> None:
        words = self.tr("Page {page} of {pages}").format(page=self.page, pages=self.page_count)
        self._page_label.setText(words if self.page_count else "")
        self._zoom_label.setText(f"{self.zoom} %" if self.page_count else "")
        paper = self.tr("The paper")
        self._scroll.setAccessibleName(f"{paper}. {words}")
        self._back.setEnabled(self._number > 0)
        self._next.setEnabled(self._number + 1 < self.page_count)
        for button in (self._smaller, self._larger, self._as_text):
            button.setEnabled(self.page_count > 0)
