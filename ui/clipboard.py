"""What is copied here is kept out of clipboard histories, and taken away again after a while.

One guard watches whatever any field, list or label of the program puts on the clipboard, and marks
it as password managers do; systems that keep a history leave marked texts alone.
"""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_SECONDS = 30
_OURS = "application/x-kamkor-copy"
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
    _WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
    _WINDOWS.format("Clipboard Viewer Ignore"): b"1",
}
"""Marks by which Klipper, macOS tools and the Windows history know what they must not keep."""

_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


def marked(text: str) -> QMimeData:
    """Plain text with the marks that keep it out of histories."""
    data = QMimeData()
    data.setText(text)
    for name, value in HINTS.items():
        data.setData(name, value)
    data.setData(_OURS, b"1")
    return data


def copy(text: str) -> None:
    """Put a text on the clipboard, marked."""
    QGuiApplication.clipboard().setMimeData(marked(text))


class ClipboardGuard(QObject):
    """Marks each copy of ours, and clears it after 30 seconds if it is still there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(KEPT_SECONDS * 1000)
        self._clock.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._changed)
        self._watching = True

    def clear(self) -> None:
        """Take away what is still ours, of the mouse's own clipboard (X11) as well."""
        self._clock.stop()
        for mode in _MODES:
            if self._is_ours(mode):
                self._clipboard.clear(mode)

    def stop(self) -> None:
        """Clear, and watch no longer."""
        if self._watching:
            self._watching = False
            self.clear()
            self._clipboard.dataChanged.disconnect(self._changed)

    def _is_ours(self, mode: QClipboard.Mode) -> bool:
        if mode is QClipboard.Mode.Clipboard:
            data = self._clipboard.mimeData(mode)
            return data is not None and data.hasFormat(_OURS)
        return self._clipboard.supportsSelection() and self._clipboard.ownsSelection()

    def _changed(self) -> None:
        """Copied by a widget that knows nothing of the marks: the same text again, with them."""
        data = self._clipboard.mimeData()
        if data is None:
            return
        if data.hasFormat(_OURS):
            self._clock.start()
        elif data.hasText() and self._clipboard.ownsClipboard():
            self._clipboard.setMimeData(marked(data.text()))
