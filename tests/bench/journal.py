"""Verifying the journal, against reading the same rows with the bare driver and one HMAC each."""

import hmac
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import models.registry  # noqa: F401  the tables must be declared before the database is made
from services.storage import audit
from services.storage.database import Database
from services.storage.engine import connect, vault_engine
from services.storage.migrations.run import upgrade
from tests.bench.rows import Row, in_turn, row

ENTRIES = 100_000
RUNS = 5
KEY, SALT, SEAL = b"k" * 32, b"s" * 16, b"a" * 32
BATCH = 10_000


def measure() -> Row:
    """A hundred thousand entries; a million take ten times as long (README: under 10 s)."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal"
        engine = vault_engine(path, KEY, SALT)
        upgrade(engine)
        database = Database(
            engine, actor=lambda: None, clock=lambda: datetime.now(UTC), audit_key=SEAL
        )
        _fill(database)
        raw = connect(path, KEY, SALT)

        def bare(_run: int) -> None:
            mac = ""
            for one in raw.execute("SELECT * FROM audit_entry ORDER BY sequence"):
                line = f"{mac}{one}".encode()
                mac = hmac.digest(SEAL, line, "sha256").hex()

        def kamkor(_run: int) -> None:
            assert database.verify_audit().ok

        limit, ours = in_turn(bare, kamkor, RUNS)
        raw.close()
        engine.dispose()
    return row("verify 100 000 journal entries", "bare driver and HMAC", limit, ours, 2.0)


def _fill(database: Database) -> None:
    cases = [uuid4() for _ in range(500)]
    begin = datetime(2026, 1, 1, tzinfo=UTC)
    for start in range(0, ENTRIES, BATCH):
        with database.write("case_file_changed") as session:
            entries = [
                audit.Entry(
                    "case_file_changed",
                    "CHANGED",
                    record="case_file",
                    record_id=cases[number % 500],
                    case_id=cases[number % 500],
                    fields=("place", "risk"),
                    seal="0" * 32,
                )
                for number in range(start, start + BATCH)
            ]
            at = begin + timedelta(minutes=start)
            audit.append(session, SEAL, entries, at=at, actor=cases[0])
