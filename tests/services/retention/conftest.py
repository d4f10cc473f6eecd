"""A case with a row in every table, each text of it a word found nowhere else."""

import datetime as dt
from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import select
from sqlmodel import SQLModel

from models.attachment import AttachmentContent
from models.audit import Draft
from models.case import Case
from models.fields import Kind, fields_of
from models.registry import RECORDS
from services.belongings import STAYS, covered_tables
from services.storage.engine import PAGE_BYTES
from services.workspace import Workspace
from tests.conftest import PASSPHRASE, SUPERVISOR_ID, WORKER_ID, FakeClock
from tests.factories import open_case

CANARY = "Канарейкин"
LATIN = "kanareikin"
SECOND_SUPERVISOR_ID = UUID("aaaaaaaa-0000-4000-8000-000000000013")
_SITTING = ("sitting", "sitting_member")
_RESERVE = 80
_ROOTS = ("case_file", "child", "intake_event", "person_found")
_OTHERS = ("printed_document", "two_person_request", "sitting", "sitting_member")


@pytest.fixture
def second_supervisor(workspace: Workspace) -> UUID:
    """Another supervisor of the office, who can agree to what the first asks for."""
    from models.user import User

    with workspace.db.write("user_added", reversible=False) as session:
        session.add(User(id=SECOND_SUPERVISOR_ID, name="Айзада Примерова", role="SUPERVISOR"))
    return SECOND_SUPERVISOR_ID


@pytest.fixture
def lived(workspace: Workspace) -> UUID:
    """A closed case that has a row in every table, with the canary in every text."""
    return fill(workspace)


@pytest.fixture
def agreed(
    workspace: Workspace, second_supervisor: UUID, clock: FakeClock
) -> Callable[[str, UUID], UUID]:
    """Ask as one supervisor, agree as another, prove oneself: ``agreed("ERASE", case_id)``."""

    def ask(kind: str, case_id: UUID) -> UUID:
        workspace.sign_in(SUPERVISOR_ID)
        request = workspace.requests.ask(kind, case_id, f"{CANARY}: срок вышел")
        workspace.sign_in(second_supervisor)
        workspace.requests.decide(request, True, f"{CANARY}, согласна")
        assert workspace.confirmation.confirm(PASSPHRASE)
        return request

    return ask


def fill(workspace: Workspace, *, name: str = CANARY, close: bool = True) -> UUID:
    """Open a case and put a row with the canary in every field into every table of a case."""
    case_id = open_case(workspace, family=name, given=name)
    with workspace.db.write("x", reversible=False) as session:
        case = session.get(Case, case_id)
        assert case is not None
        assert case.intake_id is not None
        rows: dict[str, Any] = {
            "case_file": case.id,
            "child": case.child_id,
            "intake_event": case.intake_id,
            "user_account": WORKER_ID,
        }
        order = [table.name for table in SQLModel.metadata.sorted_tables]
        wanted = [name for name in order if name in RECORDS and _wanted(name)]
        for table in wanted:
            # the sitting heard other cases too: nothing of this one stands in it
            rows[table] = _row(session, table, rows, "-" if table in _SITTING else name)
        for table in _ROOTS:
            for row_id in session.scalars(_of(table, case_id, rows)):
                _set_texts(session.get(RECORDS[table], row_id), table, name)
        session.add(AttachmentContent(id=rows["attachment"], content=name.encode() * 9))
        session.add(
            Draft(
                user_id=WORKER_ID,
                form="note",
                case_id=case_id,
                saved_at=workspace.clock(),
                payload=name,
            )
        )
        if close:
            case.closed_at, case.closure_reason = workspace.clock(), "GOALS_MET"
        case.bin_reason = None
    if close:
        with workspace.db.write("x", reversible=False) as session:
            for hold in session.scalars(select(RECORDS["legal_hold"])):
                hold.lifted_at = workspace.clock()
    return case_id


def _wanted(table: str) -> bool:
    return table not in _ROOTS and (
        table in _OTHERS or (table in covered_tables() and table not in STAYS)
    )


def _row(session: Any, table: str, rows: dict[str, UUID], name: str) -> UUID:
    model, values = RECORDS[table], {}
    for column in SQLModel.metadata.tables[table].columns:
        for key in column.foreign_keys:
            target = key.target_fullname.partition(".")[0]
            if target != table and target in rows:
                values[column.name] = rows[target]
    if "number" in model.model_fields and "number" not in fields_of(table):
        values["number"] = f"N-{uuid4().hex[:12]}"
    if table == "approval":
        values["subject_id"] = rows["case_file"]
    if table == "printed_document":
        values["printed_at"] = dt.datetime(2026, 11, 17, 9, tzinfo=dt.UTC)
    if table == "two_person_request":
        values["case_id"] = rows["case_file"]
    if table == "retention_review":
        values["keep_until"] = None
    row = model(**values, **_texts(table, name, set(values)))
    session.add(row)
    session.flush()
    return row.id


def _texts(table: str, name: str, done: set[str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for field, spec in fields_of(table).items():
        if field in done:
            continue
        if spec.kind in (Kind.TEXT, Kind.NAME, Kind.NARRATIVE):
            values[field] = f"{name} {table} {field}"
        elif spec.kind is Kind.DATE and table != "retention_review":
            values[field] = dt.date(2026, 11, 17)
        elif spec.kind is Kind.CODE:
            values[field] = "OTHER"
    return values


def _set_texts(row: Any, table: str, name: str) -> None:
    for field, spec in fields_of(table).items():
        if spec.kind in (Kind.TEXT, Kind.NAME, Kind.NARRATIVE):
            setattr(row, field, f"{name} {table} {field}")
    if table == "child":
        row.birth_date = dt.date(2013, 5, 9)


def _of(table: str, case_id: UUID, rows: dict[str, UUID]) -> Any:
    columns = SQLModel.metadata.tables[table].c
    if table == "person_found":
        return select(columns.id).where(columns.case_id == case_id)
    return select(columns.id).where(columns.id == rows[table])


def dump(workspace: Workspace) -> bytes:
    """Every byte of the vault as it stands, decrypted page by page: free pages too."""
    with workspace.db.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return pages(workspace.vault.path.read_bytes(), workspace.vault.key("db"))


def pages(content: bytes, key: bytes) -> bytes:
    """The pages of an encrypted file, in the clear (AES-256-CBC, 80 bytes kept at the end)."""
    assert len(content) % PAGE_BYTES == 0
    clear = []
    for start in range(0, len(content), PAGE_BYTES):
        page = content[start : start + PAGE_BYTES]
        begin = 16 if start == 0 else 0
        body, tail = page[begin:-_RESERVE], page[-_RESERVE:]
        cipher = Cipher(algorithms.AES(key), modes.CBC(tail[:16])).decryptor()
        clear.append(cipher.update(body) + cipher.finalize())
    return b"".join(clear)
