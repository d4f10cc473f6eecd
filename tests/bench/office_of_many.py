"""An encrypted vault with 100,000 fictional cases, made once and kept below ``build/bench``.

A few cases are taken in through the services; the rest are copies of their rows with other names,
numbers and days, together with what was done in them (lives.py). The search index is built by the
product's own rebuild.
"""

import hashlib
import random
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from models.user import User
from services.clock import system_clock
from services.numbers import Number
from services.search.service import rebuild
from services.storage.keyfile import Kdf
from services.storage.vault import Vault
from services.workspace import Workspace, create_office, open_workspace
from tests.bench import lives

FOLDER = Path("build") / "bench"
PASSPHRASE = "four fictional bench words"
VAULT_CODE = "7Q4"
CASES = 100_000
FAMILY = (
    "Образцов", "Шаблонов", "Примеров", "Тестов", "Вымыслов", "Макетов", "Условный", "Үлгүбаев",
    "Мисалов", "Болжолов", "Көрсөтмөев", "Үйрөнчүков", "Демонстров", "Учебнов", "Пробный",
)  # fmt: skip
GIVEN = (
    "Азат", "Айгүл", "Бек", "Гүлнара", "Данияр", "Жылдыз", "Нурлан", "Өмүрбек", "Сейде", "Тимур",
    "Үмүт", "Чолпон", "Эрмек", "Нилуфар", "Аида",
)  # fmt: skip
PLACES = ("базар «Пример»", "автомойка «Образец»", "айыл Үлгү", "Бишкек, мкр. Пример", "Ош, ряд 4")
COPIED = ("work_situation", "harm", *lives.TABLES, *lives.OF_CLOSED, "case_step", "case_finding")
WORKERS = 50
OPEN_SHARE = 0.3
CHILDREN_A_RAID = 5
CHUNK = 4_000


def office(cases: int = CASES) -> Workspace:
    """Open the vault, making it where it is missing or belongs to another schema."""
    path = FOLDER / f"office-{cases}-{_schema()}.kamkor"
    if not (FOLDER / f"{path.stem}.done").exists():
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir(parents=True)
        _make(path, cases)
        (FOLDER / f"{path.stem}.done").touch()
    return open_workspace(Vault.open(path, PASSPHRASE), system_clock)


def _schema() -> str:
    """A mark of the schema and of what is in the cases: a vault of an older one is made anew."""
    import services.storage.migrations.versions as versions

    files = [*sorted(Path(versions.__path__[0]).glob("*.py")), Path(lives.__file__)]
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]


def _make(path: Path, cases: int) -> None:
    made = Vault.create(path, PASSPHRASE, kdf=Kdf(64 * 1024, 1, 1))
    workspace = create_office(
        made.vault, {"name": "Example Office"}, "Example Worker", vault_code=lambda: VAULT_CODE
    )
    with workspace.db.write("user_added", reversible=False) as session:
        session.add_all(User(name=f"Example Worker {n}", role="WORKER") for n in range(WORKERS))
    archetypes = _archetypes(workspace)
    connection = workspace.vault.engine.raw_connection()
    try:
        cursor = connection.cursor()
        # a pooled connection may have read last, and then it refuses to write
        cursor.execute("PRAGMA query_only=OFF")
        rows = [_rows_of(cursor, case_id) for case_id in archetypes]
        copier = _Copier(cursor, rows, [user.id.hex for user in workspace.users()])
        for start in range(0, cases, CHUNK):
            cursor.execute("BEGIN IMMEDIATE")
            copier.copy(start, min(start + CHUNK, cases))
            cursor.execute("COMMIT")
        year = datetime.now(UTC).year
        cursor.execute(
            "UPDATE number_series SET last = ? WHERE series = 'CASE' AND year = ?",
            (cases + 10, year),
        )
        cursor.execute("ANALYZE")
    finally:
        connection.close()
    rebuild(workspace.db)
    workspace.close()


def _archetypes(workspace: Workspace) -> list[UUID]:
    """A raid with children of all ages and one child in danger."""
    now = workspace.clock()
    event = {"channel": "RAID", "received_at": now, "place": PLACES[0], "sector": "SV.MARKET"}
    persons: list[dict[str, Any]] = [
        {"family_name": "Образцов", "given_name": "Бек", "age_from": age, "age_to": age}
        for age in (9, 13, 14, 15, 16, 17)
    ]
    persons.append({"given_name": "Аида", "danger": True, "exploitation": ("prostitution",)})
    result = workspace.intake.record(event, (), persons, knows="OFFICE", open_cases=True)
    lives.live(workspace, list(result.case_ids))
    return list(result.case_ids)


def _rows_of(cursor: Any, case_id: UUID) -> dict[str, list[dict[str, Any]]]:
    """Every row of one case by table, as plain column values."""
    found: dict[str, list[dict[str, Any]]] = {}
    child = cursor.execute(
        "SELECT child_id FROM case_file WHERE id = ?", (case_id.hex,)
    ).fetchone()[0]
    intake = cursor.execute(
        "SELECT intake_id FROM case_file WHERE id = ?", (case_id.hex,)
    ).fetchone()[0]
    keys = {"intake_event": ("id", intake), "child": ("id", child)}
    keys["case_file"] = ("id", case_id.hex)
    keys |= {table: ("case_id", case_id.hex) for table in (*COPIED, "case_state")}
    for table, (column, value) in keys.items():
        rows = cursor.execute(f"SELECT * FROM {table} WHERE {column} = ?", (value,))
        names = [description[0] for description in rows.description]
        found[table] = [dict(zip(names, row, strict=True)) for row in rows.fetchall()]
    return found


class _Copier:
    """Writes copies of the archetypes' rows."""

    def __init__(
        self,
        cursor: Any,
        archetypes: list[dict[str, list[dict[str, Any]]]],
        workers: list[str],
    ) -> None:
        self._cursor, self._archetypes, self._workers = cursor, archetypes, workers
        self._random = random.Random(42)
        self._intake = ""

    def copy(self, start: int, end: int) -> None:
        """Write the copies with these sequence numbers."""
        rows: dict[str, list[dict[str, Any]]] = {}
        for sequence in range(start, end):
            for table, row in self._copies(sequence):
                rows.setdefault(table, []).append(row)
        for table in ("intake_event", "child", "case_file", "case_state", *COPIED):
            if rows.get(table):
                names = list(rows[table][0])
                marks = ", ".join("?" * len(names))
                self._cursor.executemany(
                    f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})",
                    [tuple(row.values()) for row in rows[table]],
                )

    def _copies(self, sequence: int) -> Iterator[tuple[str, dict[str, Any]]]:
        pick = self._random
        source = self._archetypes[pick.randrange(len(self._archetypes))]
        case_id, child_id = uuid4().hex, uuid4().hex
        family, given = pick.choice(FAMILY), pick.choice(GIVEN)
        opened = datetime.now(UTC) - timedelta(minutes=5 * (CASES - sequence))
        day = opened.strftime("%Y-%m-%d %H:%M:%S.%f")
        number = str(Number("KG", opened.year % 100, VAULT_CODE, "", sequence + 10))
        is_open, worker = pick.random() < OPEN_SHARE, pick.choice(self._workers)
        closed_at = None if is_open else day
        if sequence % CHILDREN_A_RAID == 0 or not self._intake:
            self._intake = uuid4().hex
            event = {"id": self._intake, "number": f"bench-{sequence}", "received_at": day}
            yield "intake_event", source["intake_event"][0] | event
        own = {"id": child_id, "family_name": f"{family} {sequence % 997}", "given_name": given}
        yield "child", source["child"][0] | own
        case = {"id": case_id, "child_id": child_id, "number": number, "place": pick.choice(PLACES)}
        case |= {"opened_at": day, "detected_at": day, "closed_at": closed_at}
        case |= {"worker_id": worker, "intake_id": self._intake, "supervisor_id": None}
        yield "case_file", source["case_file"][0] | case
        state = {"case_id": case_id, "opened_at": day, "sort_key": f"{family}{given}{sequence}"}
        state |= {"recheck_at": None, "open_case": int(is_open), "worker_id": worker}
        yield "case_state", source["case_state"][0] | state
        yield from self._records(source, case_id, None if is_open else day)

    def _records(
        self, source: dict[str, list[dict[str, Any]]], case_id: str, closed: str | None
    ) -> Iterator[tuple[str, dict[str, Any]]]:
        """What belongs to the case, with new ids; what points at a row points at its copy."""
        ids = {row["id"]: uuid4().hex for table in COPIED for row in source[table] if "id" in row}
        for table in COPIED:
            if table in lives.OF_CLOSED and closed is None:
                continue
            for row in source[table]:
                copy = {name: ids.get(value, value) for name, value in row.items()}
                copy["case_id"] = case_id
                if table == "case_step" and closed and row["state"] != "NOT_APPLICABLE":
                    copy |= {"state": "DONE", "due_at": None, "done_at": closed}
                yield table, copy
