"""Pictures and scans on the Documents tab: added, covered, looked at, given away, binned."""

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from sqlmodel import select

from models.audit import AuditEntry
from tests.conftest import SUPERVISOR_ID
from tests.hostile import made
from ui.cases.case_page.attachment_add import AddSheet
from ui.cases.case_page.attachment_tile import AttachmentTile
from ui.commission.record_sheet import RecordSheet
from ui.widgets import Label


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """A picture as somebody's telephone made it."""
    path = tmp_path / "Фото Образцова.jpg"
    path.write_bytes(made.jpeg())
    return path


@pytest.fixture
def keep(workspace: Any, case_id: UUID, given: Path) -> Any:
    """Keep an attachment: ``keep("Рынок", kind="MEDICAL")``."""

    def add(title: str, kind: str = "PHOTO_PLACE") -> UUID:
        return workspace.attachments.add(case_id, given, {"kind": kind, "title": title})

    return add


def section(page: Any) -> Any:
    """The attachments of the Documents tab."""
    page.show_tab("documents")
    return page.tab().attachments


def words(widget: QWidget) -> str:
    """Everything the labels say."""
    return " ".join(label.text() for label in widget.findChildren(Label))


def fill(sheet: AddSheet, title: str) -> None:
    """Enter what is asked."""
    sheet.form.show_values({"kind": "DRAWING", "title": title})


def test_a_file_is_added_in_a_sheet_and_the_original_is_spoken_of(
    page: Any, window: Any, workspace: Any, case_id: UUID, given: Path, qtbot: Any
) -> None:
    sheet = section(page).offer([given])
    assert "Фото Образцова.jpg" in words(sheet)
    fill(sheet, "Дом")
    sheet.add_button.click()
    qtbot.waitUntil(lambda: bool(workspace.attachments.list(case_id)), timeout=20_000)
    qtbot.waitUntil(lambda: "still lies where it was" in words(window.view))
    qtbot.waitUntil(lambda: bool(section(page).findChildren(AttachmentTile)))
    assert given.exists()


def test_what_is_refused_is_said_and_nothing_typed_is_lost(
    page: Any, workspace: Any, case_id: UUID, given: Path, qtbot: Any
) -> None:
    given.write_bytes(b"GIF89a")
    sheet = section(page).offer([given])
    fill(sheet, "Дом")
    sheet.add_button.click()
    qtbot.waitUntil(lambda: "whatever its name says" in words(sheet), timeout=20_000)
    assert sheet.form.values()["title"] == "Дом"
    assert workspace.attachments.list(case_id) == []
    sheet.done("")


def test_files_dropped_are_asked_about_one_after_another(
    page: Any, workspace: Any, case_id: UUID, given: Path, qtbot: Any
) -> None:
    urls = QMimeData()
    urls.setUrls([QUrl.fromLocalFile(str(given)), QUrl.fromLocalFile(str(given))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, urls, left, none)
    section(page).dropEvent(drop)
    sheet = page.window().findChild(AddSheet)
    for number in (1, 2):
        qtbot.waitUntil(lambda number=number: f"File {number} of 2" in words(sheet))
        fill(sheet, f"Лист {number}")
        sheet.add_button.click()
        qtbot.waitUntil(
            lambda number=number: len(workspace.attachments.list(case_id)) == number, timeout=20_000
        )


def test_a_web_address_is_not_dropped(page: Any) -> None:
    urls = QMimeData()
    urls.setUrls([QUrl("http://203.0.113.7/a.png")])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    section(page).dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, urls, left, none))
    assert page.window().findChild(AddSheet) is None


def test_a_medical_picture_stays_covered_until_it_is_pressed(
    page: Any, workspace: Any, keep: Any
) -> None:
    keep("Справка", kind="MEDICAL")
    keep("Рынок")
    tiles = {tile.accessibleName(): tile for tile in section(page).findChildren(AttachmentTile)}
    covered = next(tile for name, tile in tiles.items() if "Справка" in name)
    assert "covered" in words(covered)
    colours = covered.grab().toImage()
    house = {(168, 73, 59), (224, 178, 122)}
    seen = {
        colours.pixelColor(x, y).getRgb()[:3]
        for x in range(0, colours.width(), 3)
        for y in range(0, colours.height(), 3)
    }
    assert not house & seen
    covered.click()
    sheet = page.window().findChild(QWidget, "attachment_view")
    assert sheet.picture.page_count == 1
    with workspace.db.read() as session:
        actions = session.exec(select(AuditEntry.action)).all()
    assert "attachment_seen" in actions
    sheet.done("")


def test_every_page_of_a_scan_can_be_turned_to(
    page: Any, workspace: Any, keep: Any, given: Path
) -> None:
    given.write_bytes(made.pdf(3))
    keep("Свидетельство", kind="PAPER_SCAN")
    section(page).findChild(AttachmentTile).click()
    sheet = page.window().findChild(QWidget, "attachment_view")
    sheet.picture.turn(2)
    assert (sheet.picture.page, sheet.picture.page_count) == (3, 3)
    sheet.done("")


def test_a_copy_is_written_where_asked_after_saying_for_whom(
    page: Any, workspace: Any, case_id: UUID, keep: Any, tmp_path: Path
) -> None:
    keep("Рынок")
    target = tmp_path / "copy.jpg"
    sheet = section(page).look(workspace.attachments.list(case_id)[0])
    proposed: list[str] = []
    sheet.choose_file = lambda name: proposed.append(name) or target
    form = sheet.export()
    assert "whoever gets the file" in words(form)
    form.save()
    assert not target.exists()
    form.form.show_values({"reader": "COURT", "purpose": "Запрос"})
    form.save()
    assert not target.exists(), "no consent and no ground lets the court know yet"
    ground = {"basis": "LAW", "legal_ground": "LAWFUL_REQUEST", "share_with": ("PROSECUTOR",)}
    workspace.consents.give(case_id, ground | {"given_at": workspace.clock()})
    form.save()
    assert target.read_bytes().startswith(b"\xff\xd8\xff")
    assert made.SECRET.encode() not in target.read_bytes()
    assert proposed[-1] == f"{workspace.cases.header(case_id).number}.jpg"
    assert [row.document for row in workspace.papers.register(case_id)] == ["ATTACHMENT"]


def test_the_bin_asks_why_and_the_supervisor_takes_back(
    page: Any, workspace: Any, case_id: UUID, keep: Any, window: Any, sign_in_as: Any
) -> None:
    keep("Чужой снимок")
    section(page).look(workspace.attachments.list(case_id)[0]).bin()
    form = page.window().findChild(RecordSheet)
    form.form.show_values({"bin_reason": "Другой ребёнок"})
    form.save()
    assert section(page).findChildren(AttachmentTile) == []
    assert "In the bin" not in words(section(page))
    sign_in_as(SUPERVISOR_ID)
    page.refresh(None)
    assert "Другой ребёнок" in words(section(page))
    view = workspace.attachments.binned(case_id)[0]
    section(page).findChild(QWidget, f"take_back:{view.id}").click()
    assert len(workspace.attachments.list(case_id)) == 1
