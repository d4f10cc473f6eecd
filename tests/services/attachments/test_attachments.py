"""Attachments: only what was made anew is kept, within need-to-know, whole or not at all."""

import io
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PIL import Image
from sqlmodel import func, select

from models.attachment import Attachment, AttachmentContent
from services.documents.building import case_paper
from services.documents.content import reading
from services.documents.request import PaperRequest
from services.errors import Conflict, InvalidInput, NotAllowed, RuleViolation
from tests.conftest import ADMINISTRATOR_ID, OTHER_WORKER_ID, SUPERVISOR_ID
from tests.hostile import made
from tests.services.casework.conftest import Desk

WORDS = {"kind": "DRAWING", "title": "Рисунок дома", "taken_on": date(2026, 11, 1)}


@pytest.fixture
def case_id(workspace: Any, clock: Any) -> UUID:
    """A case of one child."""
    return Desk(workspace, clock).case()


@pytest.fixture
def give(workspace: Any, case_id: UUID, tmp_path: Path) -> Callable[..., UUID]:
    """Add a file with these bytes: ``give(data, kind="MEDICAL")``."""

    def add(data: bytes, **values: Any) -> UUID:
        path = tmp_path / "given"
        path.write_bytes(data)
        return workspace.attachments.add(case_id, path, WORDS | values)

    return add


def rows(workspace: Any) -> tuple[int, int]:
    """How many attachments and contents there are."""
    with workspace.db.read() as session:
        return tuple(
            session.exec(select(func.count()).select_from(table)).one()
            for table in (Attachment, AttachmentContent)
        )


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (made.jpeg(), "image/jpeg"),
        (made.png(), "image/png"),
        (made.pdf(), "application/pdf"),
    ],
)
def test_only_pixels_come_through(
    workspace: Any, case_id: UUID, give: Callable[..., UUID], data: bytes, media_type: str
) -> None:
    assert made.SECRET.encode() in data
    attachment_id = give(data)
    view = workspace.attachments.list(case_id)[0]
    found = workspace.attachments.content(attachment_id)
    assert (view.media_type, view.title, view.added_by) == (
        media_type,
        "Рисунок дома",
        "Жылдыз Макетова",
    )
    assert view.pages == (2 if media_type == "application/pdf" else 1)
    for text in (made.SECRET.encode(), b"JavaScript", b"/URI", b"Exif", b"tEXt", b"iTXt", b"ICC_"):
        assert text not in found.data
        assert text not in view.preview
    assert max(Image.open(io.BytesIO(view.preview)).size) <= 320


def test_a_picture_is_turned_upright_and_made_smaller(
    workspace: Any, give: Callable[..., UUID]
) -> None:
    turned = workspace.attachments.content(give(made.jpeg(3000, 1500, turned=6)))
    assert made.size_of(turned.data, turned.media_type) == (1200, 2400)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "L", "P", "1", "I;16"])
def test_every_kind_of_png_is_understood(
    workspace: Any, give: Callable[..., UUID], mode: str
) -> None:
    found = workspace.attachments.content(give(made.png(80, 60, mode)))
    sky = Image.open(io.BytesIO(found.data)).convert("L").getpixel((2, 2))
    assert sky > 200


def test_transparency_becomes_white(workspace: Any, give: Callable[..., UUID]) -> None:
    out = io.BytesIO()
    Image.new("RGBA", (20, 20), (9, 9, 9, 0)).save(out, "PNG")
    found = workspace.attachments.content(give(out.getvalue()))
    assert Image.open(io.BytesIO(found.data)).getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "attachment_wrong_kind"),
        (b"GIF89a" + bytes(100), "attachment_wrong_kind"),
        (b"<svg onload='x'/>", "attachment_wrong_kind"),
        (b"PK\x03\x04" + bytes(100), "attachment_wrong_kind"),
        (b"x%PDF-1.7 not at the beginning", "attachment_wrong_kind"),
        (made.jpeg()[:3000], "attachment_unreadable"),
        (made.png()[:900], "attachment_unreadable"),
        (b"%PDF-1.7 nothing", "attachment_unreadable"),
        (made.pdf(31), "attachment_too_many_pages"),
        (made.large_png(9000, 9000), "attachment_too_many_pixels"),
        (made.jpeg()[:2] + b"\xff\xc0\x00\x11\x08\xff\xff\xff\xff", "attachment_too_many_pixels"),
        (made.jpeg() + bytes(20 * 1024 * 1024), "attachment_too_large"),
    ],
)
def test_what_cannot_be_taken_is_refused_and_nothing_is_kept(
    workspace: Any, give: Callable[..., UUID], data: bytes, code: str
) -> None:
    with pytest.raises(RuleViolation) as refused:
        give(data)
    assert refused.value.code == code
    assert rows(workspace) == (0, 0)


def test_the_name_of_a_file_neither_counts_nor_is_kept(
    workspace: Any, case_id: UUID, tmp_path: Path
) -> None:
    path = tmp_path / "Образцов Мисал.exe"
    path.write_bytes(made.jpeg())
    workspace.attachments.add(case_id, path, WORDS)
    assert path.exists()
    with workspace.db.read() as session:
        kept = session.exec(select(Attachment)).one().model_dump_json()
    assert "Образцов" not in kept


def test_a_locked_pdf_is_named_as_such(workspace: Any, give: Callable[..., UUID]) -> None:
    # an encryption dictionary whose keys fit no password
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 0/Kids[]>>"]
    objects.append(f"<</Filter/Standard/V 2/R 3/Length 128/P -4/O({'o' * 32})/U({'u' * 32})>>")
    data = made.written(objects, "/Root 1 0 R/Encrypt 3 0 R/ID[(aaaa)(aaaa)]")
    with pytest.raises(RuleViolation, match="attachment_locked"):
        give(data)


def test_words_are_asked_for_before_the_file_is_opened(
    workspace: Any, case_id: UUID, tmp_path: Path
) -> None:
    with pytest.raises(InvalidInput) as wrong:
        workspace.attachments.add(case_id, tmp_path / "nothing there", {"kind": "OTHER"})
    assert wrong.value.fields == {"title": "required"}


def test_stopping_ends_the_child_and_keeps_nothing(
    workspace: Any, case_id: UUID, tmp_path: Path
) -> None:
    path = tmp_path / "given"
    path.write_bytes(made.pdf(30, (2000, 2000)))
    with pytest.raises(RuleViolation, match="attachment_cancelled"):
        workspace.attachments.add(case_id, path, WORDS, cancelled=lambda: True)
    assert rows(workspace) == (0, 0)


def test_it_tells_how_far_it_is(workspace: Any, case_id: UUID, tmp_path: Path) -> None:
    path = tmp_path / "given"
    path.write_bytes(made.pdf(3))
    told: list[tuple[int, int]] = []
    workspace.attachments.add(case_id, path, WORDS, lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (1, 3), (2, 3)]


def test_words_change_and_a_second_change_meets_the_first(
    workspace: Any, case_id: UUID, give: Callable[..., UUID]
) -> None:
    attachment_id = give(made.jpeg())
    old = workspace.attachments.list(case_id)[0]
    workspace.attachments.change(attachment_id, WORDS | {"title": "Дом"}, old.version)
    assert workspace.attachments.list(case_id)[0].title == "Дом"
    with pytest.raises(Conflict):
        workspace.attachments.change(attachment_id, WORDS, old.version)


def test_the_bin_wants_a_reason_and_the_supervisor_takes_back(
    workspace: Any, case_id: UUID, give: Callable[..., UUID], sign_in_as: Callable[..., None]
) -> None:
    attachment_id = give(made.jpeg())
    version = workspace.attachments.list(case_id)[0].version
    with pytest.raises(InvalidInput):
        workspace.attachments.put_into_bin(attachment_id, " ", version)
    workspace.attachments.put_into_bin(attachment_id, "Другой ребёнок", version)
    assert workspace.attachments.list(case_id) == []
    assert workspace.attachments.binned(case_id) == []
    with pytest.raises(NotAllowed):
        workspace.attachments.restore(attachment_id, version + 1)
    sign_in_as(SUPERVISOR_ID)
    (binned,) = workspace.attachments.binned(case_id)
    assert binned.bin_reason == "Другой ребёнок"
    workspace.attachments.restore(attachment_id, binned.version)
    assert [view.id for view in workspace.attachments.list(case_id)] == [attachment_id]


def test_a_binned_attachment_is_not_looked_at_by_the_worker(
    workspace: Any, case_id: UUID, give: Callable[..., UUID]
) -> None:
    attachment_id = give(made.jpeg())
    workspace.attachments.put_into_bin(attachment_id, "Ошибка", 1)
    with pytest.raises(NotAllowed):
        workspace.attachments.content(attachment_id)


def test_who_may_not_know_the_case_sees_no_attachment(
    workspace: Any, clock: Any, tmp_path: Path, sign_in_as: Callable[..., None]
) -> None:
    event = {"channel": "RAID", "received_at": clock(), "region": "BISHKEK"}
    person = {"family_name": "Образцов", "given_name": "Мисал", "sector": "SV.MARKET"}
    kept = workspace.intake.record(event, ["KG.MOIA"], [person], knows="TEAM", open_cases=True)
    path = tmp_path / "given"
    path.write_bytes(made.jpeg())
    attachment_id = workspace.attachments.add(kept.case_ids[0], path, WORDS)
    for somebody in (OTHER_WORKER_ID, ADMINISTRATOR_ID, None):
        sign_in_as(somebody)
        for refused in (
            lambda: workspace.attachments.list(kept.case_ids[0]),
            lambda: workspace.attachments.content(attachment_id),
            lambda: workspace.attachments.export(attachment_id, "COURT", "Суд", "ru"),
            lambda: workspace.attachments.put_into_bin(attachment_id, "x", 1),
            lambda: workspace.attachments.add(kept.case_ids[0], path, WORDS),
        ):
            with pytest.raises(NotAllowed):
                refused()


def test_a_copy_given_away_stands_in_the_register(
    workspace: Any, case_id: UUID, give: Callable[..., UUID]
) -> None:
    attachment_id = give(made.jpeg())
    with pytest.raises(InvalidInput) as wrong:
        workspace.attachments.export(attachment_id, "", " ", "ru")
    assert set(wrong.value.fields) == {"reader", "purpose"}
    with pytest.raises(RuleViolation, match="print_needs_ground"):
        workspace.attachments.export(attachment_id, "COURT", "Запрос суда", "ru")
    with pytest.raises(RuleViolation, match="attachment_names_child"):
        workspace.attachments.export(attachment_id, "STATISTICIAN", "Отчёт", "ru")
    assert not workspace.papers.register(case_id)
    ground = {
        "basis": "LAW",
        "legal_ground": "LAWFUL_REQUEST",
        "share_with": ("PROSECUTOR",),
        "given_at": workspace.clock(),
    }
    workspace.consents.give(case_id, ground)
    found = workspace.attachments.export(attachment_id, "COURT", "Запрос суда", "ru")
    assert found.data.startswith(b"\xff\xd8\xff")
    (row,) = workspace.papers.register(case_id)
    assert (row.document, row.reader, row.purpose) == ("ATTACHMENT", "COURT", "Запрос суда")


def test_bytes_that_are_not_the_ones_kept_are_not_shown(
    workspace: Any, case_id: UUID, give: Callable[..., UUID]
) -> None:
    attachment_id = give(made.jpeg())
    with workspace.db.write("attachment_changed", case_id=case_id) as session:
        session.get(AttachmentContent, attachment_id).content = made.jpeg(30, 30)
    with pytest.raises(RuleViolation, match="attachment_damaged"):
        workspace.attachments.content(attachment_id)


def test_the_summary_names_attachments_for_the_office_alone(
    workspace: Any, case_id: UUID, give: Callable[..., UUID]
) -> None:
    give(made.jpeg(), title="Прилавок у входа")
    binned = give(made.png(), title="Чужой снимок")
    workspace.attachments.put_into_bin(binned, "Другой ребёнок", 1)
    Desk(workspace, workspace.clock).consent(case_id, "POLICE", "SECURITY")

    def read(reader: str) -> str:
        request = PaperRequest("D15", case_id, reader, "ru", purpose="Проверка")
        with workspace.db.read() as session:
            now, actor = workspace.clock(), workspace.actor()
            built = case_paper(session, workspace.pack, request, case_id, now, actor)
        return reading(built.paper)

    assert "Прилавок у входа" in read("CASE_WORKER")
    assert "Чужой снимок" not in read("CASE_WORKER")
    assert "Прилавок у входа" not in read("PROSECUTOR")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_decoder_of_a_picture_opens_no_file_and_starts_no_program() -> None:
    tried = (
        "import os\n"
        "from services.attachments import remake\n"
        "remake._limit('JPEG')\n"
        "for attempt in (lambda: os.open('/dev/null', os.O_RDONLY), lambda: os.pipe()):\n"
        "    try:\n"
        "        attempt()\n"
        "    except OSError:\n"
        "        continue\n"
        "    os._exit(3)\n"
        "os._exit(0)\n"
    )
    root = Path(__file__).resolve().parents[3]
    assert subprocess.run([sys.executable, "-c", tried], cwd=root, check=False).returncode == 0
