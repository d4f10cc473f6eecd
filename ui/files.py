"""Asking for a file or a folder. Nothing about it is remembered: folder names can name a person."""

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget


def open_file(parent: QWidget, title: str, kinds: str, folder: str = "") -> Path | None:
    """A file that exists; None when the person thought better of it."""
    path, _kind = QFileDialog.getOpenFileName(parent, title, folder, kinds)
    return _chosen(path)


def save_file(parent: QWidget, title: str, kinds: str, proposed: str) -> Path | None:
    """Where to write a file."""
    path, _kind = QFileDialog.getSaveFileName(parent, title, proposed, kinds)
    return _chosen(path)


def folder(parent: QWidget, title: str, start: str = "") -> Path | None:
    """A folder that exists."""
    return _chosen(QFileDialog.getExistingDirectory(parent, title, start))


def _chosen(path: str) -> Path | None:
    QSettings(QSettings.Scope.UserScope, "QtProject").remove("FileDialog")
    return Path(path) if path else None
