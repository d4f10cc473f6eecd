"""Every text of the corpus in every place of the window: shown letter for letter, nothing opened."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import Qt as QtText
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from models.fields import Kind, fields_of
from models.registry import RECORDS
from services.attachments.service import AttachmentView
from services.merging import Keep
from services.search.service import typed_words
from services.validation import MAXIMUM_LENGTH, one_line, several_lines
from tests.hostile.corpus import combined, corpus
from tests.hostile.watching import nothing_opened
from tests.reliability.record import FULL, record
from ui import theme
from ui.forms import RecordForm
from ui.merge import Comparison, Difference, MergeSheet
from ui.record_table import Cell, Column, RecordTableModel
from ui.widgets import (
    Button,
    Combo,
    DecisionDialog,
    InlineMessage,
    Label,
    ListRow,
    Toast,
    set_tooltip,
)
from ui.widgets.dialog import Answer, Question

TYPED = (Kind.TEXT, Kind.NAME, Kind.NARRATIVE)
TALLEST = 40
"""Units that one line of text may ask for at most."""


def said(widget: QWidget) -> list[str]:
    """What the labels of a widget hold; each of them plain."""
    labels = [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel)
    for label in labels:
        assert label.textFormat() is QtText.TextFormat.PlainText, label.text()
        assert label.openExternalLinks() is False
    return [label.text() for label in labels]


def label(text: str, _host: QWidget) -> Iterator[str]:
    shown = Label(text)
    assert shown.sizeHint().height() <= theme.u(TALLEST)
    yield from said(shown)


def wrapped_label(text: str, _host: QWidget) -> Iterator[str]:
    shown = Label(text, wrap=True)
    assert shown.minimumSizeHint().width() <= theme.u(20)
    yield from said(shown)


def shortened_label(text: str, host: QWidget) -> Iterator[str]:
    shown = Label(text, elide=True)
    shown.resize(60, 20)
    shown.setParent(host)
    shown.grab()
    yield from said(shown)
    shown.setParent(None)


def tooltip(text: str, _host: QWidget) -> Iterator[str]:
    widget = QWidget()
    set_tooltip(widget, text)
    tip = widget.toolTip()
    if QtText.mightBeRichText(tip):
        document = QTextDocument()
        document.setHtml(tip)
        tip = document.toPlainText()
    yield tip


def decision(text: str, host: QWidget) -> Iterator[str]:
    answers = (Answer("a", "A"),)
    dialog = DecisionDialog(host, Question(text, text, answers, content=Label(text)))
    dialog.open()
    dialog.grab()
    assert dialog.panel.width() <= host.width()
    found = said(dialog)
    dialog.done("a")
    yield from found[:3]


def toast(text: str, host: QWidget) -> Iterator[str]:
    shown = Toast(host, text, detail=text)
    found = said(shown)
    shown.close_now()
    yield from found[:2]


def inline_message(text: str, _host: QWidget) -> Iterator[str]:
    shown = InlineMessage("", "danger")
    shown.set(text, "warning")
    yield text if text in said(shown) else repr(said(shown))


def list_row(text: str, _host: QWidget) -> Iterator[str]:
    row = ListRow(text, icon="user", lines=[("", text, "text2"), ("clock", text, "text2")])
    yield from said(row)
    assert row.accessibleName() == f"{text}, {text}, {text}"


def table_cell(text: str, _host: QWidget) -> Iterator[str]:
    from uuid import UUID

    one = UUID(int=1)
    model = RecordTableModel(
        [Column(text, lambda row: Cell(row, row))],
        lambda ids: {one: text} if isinstance(ids, list) or ids else {},
    )
    model.set_ids([one])
    index = model.index(0, 0, QModelIndex())
    yield str(index.data())
    assert index.data(QtText.ItemDataRole.ToolTipRole) is None


def combo(text: str, _host: QWidget) -> Iterator[str]:
    box = Combo("x")
    box.addItem(text, 1)
    yield box.itemText(0)


def merge_option(text: str, host: QWidget) -> Iterator[str]:
    sheet = MergeSheet(host, Comparison([Difference("k", text, text, text, True)]), text, text)
    for keep in (Keep.MINE, Keep.THEIRS):
        found = said(sheet.option("k", keep))
        yield text if text.startswith(found[0].rstrip("…")) else found[0]
    sheet.done("put_off")


def attachment_tile(text: str, _host: QWidget) -> Iterator[str]:
    from datetime import UTC, datetime
    from uuid import UUID

    from ui.cases.case_page.attachment_tile import AttachmentTile

    now = datetime(2026, 11, 17, tzinfo=UTC)
    one = UUID(int=1)
    view = AttachmentView(
        one, 1, one, "OTHER", text, None, text, "", 0, 1, "", now, text, None, "", b""
    )
    tile = AttachmentTile(view, text, "")
    tile.grab()
    yield from said(tile)[:2]


def window_title(text: str, host: QWidget) -> Iterator[str]:
    """A button and a page say what they are to a screen reader, letter for letter."""
    button = Button("Open")
    button.setAccessibleName(text)
    yield button.accessibleName()
    assert host.window().windowTitle() in ("", "Kamkor", "pytest-qt-qapp")


SINKS: tuple[Callable[[str, QWidget], Iterator[str]], ...] = (
    label, wrapped_label, shortened_label, tooltip, decision, toast, inline_message, list_row,
    table_cell, combo, merge_option, attachment_tile, window_title,
)  # fmt: skip


def altered(sink: Any, window: QWidget, bait: Path, texts: list[str]) -> list[tuple[str, str]]:
    """(kept, shown) where a place of the window shows something else than what is kept."""
    wrong = []
    with nothing_opened(bait):
        for given in texts:
            kept = one_line(given)
            if kept:
                wrong += [(kept, shown) for shown in sink(kept, window) if not _same(shown, kept)]
        QApplication.processEvents()
    return wrong


@pytest.mark.parametrize("sink", SINKS, ids=lambda sink: sink.__name__)
def test_a_sample_of_texts_is_shown_as_it_is_kept(sink: Any, shell: Any, bait: Path) -> None:
    texts = corpus(str(bait))[SINKS.index(sink) % 4 :: 4]
    assert altered(sink, shell.window, bait, texts) == []


@pytest.mark.full
@pytest.mark.parametrize("sink", SINKS, ids=lambda sink: sink.__name__)
def test_every_text_is_shown_as_it_is_kept(sink: Any, shell: Any, bait: Path) -> None:
    texts = corpus(str(bait))
    wrong, place = altered(sink, shell.window, bait, texts), sink.__name__.replace("_", " ")
    figure = f"{len(texts)} texts, {len(wrong)} altered"
    record(11, f"Injection: {place}", figure, not wrong, "0", run=FULL)
    assert wrong == []


def _same(shown: str, kept: str) -> bool:
    return shown == kept or "".join(shown.split()) == "".join(kept.split())


def text_fields(record: str) -> list[str]:
    """Every text field of a record."""
    return [name for name, spec in fields_of(record).items() if spec.kind in TYPED]


RECORDS_WITH_TEXT = [record for record in sorted(RECORDS) if text_fields(record)]


@pytest.mark.parametrize("owner", RECORDS_WITH_TEXT)
def test_every_field_gives_back_what_is_kept(
    owner: str, pack: Any, kamkor_app: Any, qtbot: Any, bait: Path
) -> None:
    """Shown, read, drafted and brought back: the form changes no letter."""
    names = text_fields(owner)
    form = RecordForm(owner, pack, "en", names)
    qtbot.addWidget(form)
    with nothing_opened(bait):
        text = combined(str(bait))
        values = {
            name: (several_lines if spec.kind is Kind.NARRATIVE else one_line)(text + "\n" + text)[
                : MAXIMUM_LENGTH[spec.kind]
            ].strip()
            for name, spec in fields_of(owner).items()
            if name in names
        }
        form.show_values(values)
        assert form.values() == values
        draft = form.draft()
        form.show_values(dict.fromkeys(names))
        form.restore_draft(draft)
        assert form.values() == values
        form.grab()
        assert form.minimumSizeHint().width() < 1280
    said(form)


@pytest.mark.full
@pytest.mark.parametrize("owner", RECORDS_WITH_TEXT)
def test_every_field_gives_back_every_text(
    owner: str, pack: Any, kamkor_app: Any, qtbot: Any, bait: Path
) -> None:
    names = text_fields(owner)
    form = RecordForm(owner, pack, "en", names)
    qtbot.addWidget(form)
    for text in corpus(str(bait)):
        short = one_line(text)[:100].strip() or None
        form.show_values(dict.fromkeys(names, short))
        assert form.values() == dict.fromkeys(names, short)


def test_the_watch_sees_a_label_that_guesses(kamkor_app: Any, qtbot: Any, bait: Path) -> None:
    """Without the safe label the same text opens the file: the corpus would find it."""
    raw = QLabel(f"<img src='{bait}'>")
    qtbot.addWidget(raw)
    with pytest.raises(AssertionError, match="bait was opened"):
        shown_while_watched(raw, f"<img src='{bait}'> again", bait)


def shown_while_watched(raw: QLabel, text: str, bait: Path) -> None:
    """Show the text, and fail where the bait is opened."""
    with nothing_opened(bait):
        raw.setText(text)
        raw.grab()


@pytest.mark.parametrize("part", range(3))
def test_the_palette_finds_a_case_and_names_it_as_it_is_kept(
    shell: Any, desk: Any, workspace: Any, bait: Path, part: int
) -> None:
    """Typed, found and drawn: a child of a hostile name, in the window's own search."""
    from ui.palette.palette import Palette

    case_id = desk.case()
    shell.go("today")
    texts = [one_line(text)[:150].strip() for text in corpus(str(bait))][part * 3 :: 40]
    for text in filter(typed_words, texts):
        desk.change_child(case_id, family_name=text, given_name=None)
        with nothing_opened(bait):
            palette = Palette(shell)
            palette.open()
            palette.edit.setText(text)
            palette._fill()
            palette.grab()
            rows = [palette.list.item(row).text() for row in range(palette.list.count())]
            palette.done("")
        assert len(text) < 2 or text in rows, text
