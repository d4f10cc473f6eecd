"""What one version of the procedure changes against another, as rows under headings."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from ui.widgets import Label

Groups = Iterable[tuple[str, tuple[str, ...]]]
"""A heading and its sentences, for each kind of entry."""


def difference_rows(groups: Groups) -> list[QWidget]:
    """A label for each heading and each sentence below it."""
    rows: list[QWidget] = []
    for heading, lines in groups:
        rows.append(Label(heading, role="label_strong", colour="text2"))
        rows += [Label(line, wrap=True) for line in lines]
    return rows
