"""Pages of a PDF as pictures, for the screen and for the printer; nothing touches the disk."""

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2 as pdfium
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

POINTS_PER_INCH = 72
_PICTURE_DOTS = 150
_FINEST = 300
"""Dots an inch above which a page takes more memory and looks no better on paper."""


@contextmanager
def opened(pdf: bytes) -> Iterator[pdfium.PdfDocument]:
    """The document, closed again at the end."""
    document = pdfium.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def page_count(pdf: bytes) -> int:
    """How many pages the document has."""
    with opened(pdf) as document:
        return len(document)


def page_size(pdf: bytes, number: int) -> tuple[float, float]:
    """Width and height of a page (from 0) in points."""
    with opened(pdf) as document:
        width, height = document[number].get_size()
        return float(width), float(height)


def page_image(pdf: bytes, number: int, scale: float) -> QImage:
    """A page (from 0) as a picture; ``scale`` 1 is 72 dots an inch."""
    with opened(pdf) as document:
        return _image(document, number, scale)


class Pages:
    """What can be looked at page by page; sizes are points, numbers count from 0."""

    count = 0

    def size(self, number: int) -> tuple[float, float]:
        """Width and height of a page."""
        raise NotImplementedError

    def image(self, number: int, scale: float) -> QImage:
        """A page as a picture; ``scale`` 1 is 72 dots an inch."""
        raise NotImplementedError


class PdfPages(Pages):
    """The pages of a PDF."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.count = page_count(pdf)

    def size(self, number: int) -> tuple[float, float]:
        return page_size(self._pdf, number)

    def image(self, number: int, scale: float) -> QImage:
        return page_image(self._pdf, number, scale)


class PicturePage(Pages):
    """One picture (JPEG or PNG) as a page of 150 dots an inch."""

    count = 1

    def __init__(self, data: bytes) -> None:
        self._picture = QImage.fromData(data)

    def size(self, number: int) -> tuple[float, float]:  # noqa: ARG002  there is one page
        size = self._picture.size() * POINTS_PER_INCH / _PICTURE_DOTS
        return float(size.width()), float(size.height())

    def image(self, number: int, scale: float) -> QImage:  # noqa: ARG002
        size = self._picture.size() * (scale * POINTS_PER_INCH / _PICTURE_DOTS)
        smooth = Qt.TransformationMode.SmoothTransformation
        return self._picture.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth)


def paint_pages(printer: QPrinter, pdf: bytes) -> None:
    """Print every page, each as large as the sheet, at the printer's own resolution."""
    dots = min(printer.resolution(), _FINEST)
    painter = QPainter()
    if not painter.begin(printer):
        raise OSError("the printer takes no pages")
    try:
        with opened(pdf) as document:
            for number in range(len(document)):
                if number:
                    printer.newPage()
                image = _image(document, number, dots / POINTS_PER_INCH)
                sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
                inside = printer.pageRect(QPrinter.Unit.DevicePixel)
                place = QRectF(sheet).translated(-inside.topLeft())
                painter.drawImage(place, image)
    finally:
        painter.end()


def _image(document: pdfium.PdfDocument, number: int, scale: float) -> QImage:
    bitmap = document[number].render(scale=scale, prefer_bgrx=True)
    image = QImage(
        bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
    )
    return image.copy()
