"""Ten and more mistakes that a programmer could make tomorrow, put into the product on purpose.

Each is applied in a child of the nursery only, by its name, and must be caught by the suite that is
meant for it (test_teeth.py). Nothing here is ever imported by the product.
"""

import os
import tempfile
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from services.storage import audit, backup, container, database, engine, keyfile, lock


def acknowledge_before_commit() -> None:
    """Saves return at once, and are written to the disk in fours."""
    from sqlalchemy.engine.default import DefaultDialect

    count = [0]
    begin = engine._begin

    def late(_dialect: Any, connection: Any) -> None:
        count[0] += 1
        if count[0] % 4 == 0:
            connection.commit()

    def begin_once(connection: Any) -> None:
        driver = connection.connection.driver_connection
        if not driver.in_transaction:
            begin(connection)
        driver.execute("PRAGMA query_only=OFF")
        connection.info["query_only"] = False

    DefaultDialect.do_commit = late  # type: ignore[method-assign,assignment]
    DefaultDialect.do_rollback = lambda *_: None  # type: ignore[method-assign,assignment]
    engine._begin = begin_once


def synchronous_normal() -> None:
    """The journal is not waited for at each save."""
    engine._PRAGMAS = tuple(
        one.replace("synchronous=FULL", "synchronous=NORMAL") for one in engine._PRAGMAS
    )
    engine._IN_FORCE = {**engine._IN_FORCE, "synchronous": 1}


def key_file_not_synced() -> None:
    """The key file gets its name before its content has reached the disk."""

    def write(path: Path, content: bytes) -> None:
        part = path.with_name(f"{path.name}.part")
        part.write_bytes(content)
        part.replace(path)
        keyfile.sync_folder(path.parent)

    keyfile.write_atomically = write


def folder_not_synced() -> None:
    """After a renaming nobody waits for the folder."""
    keyfile.sync_folder = lambda _folder: None


def version_not_checked() -> None:
    """Who saves last wins."""
    import services.records as records

    records.check_version = lambda _row, _version: None
    database.check_version = lambda _row, _version: None


def clear_temporary_file() -> None:
    """What is written is left in a temporary file as well."""
    write = database.Database.write

    @contextmanager
    def telling(self: Any, *given: Any, **more: Any) -> Any:
        with write(self, *given, **more) as session:
            yield session
            for row in [*session.new, *session.dirty]:
                handle, _ = tempfile.mkstemp()
                os.write(handle, repr(row.model_dump()).encode())
                os.close(handle)

    database.Database.write = telling  # type: ignore[method-assign]


def audit_entry_skipped() -> None:
    """Notes and people of the family are entered in no journal."""
    append = audit.append

    def some(session: Any, key: bytes, entries: Any, **more: Any) -> Any:
        kept = [one for one in entries if one.record not in ("family_member", "case_narrative")]
        return append(session, key, kept, **more)

    audit.append = some


def backup_not_read_back() -> None:
    """A copy is called good because it was written."""
    manifests: list[Any] = []
    copy = backup._copy

    def remembered(*given: Any) -> Any:
        manifests.append(copy(*given))
        return manifests[-1]

    backup._copy = remembered
    backup._unpack = lambda *_: manifests[-1]
    backup._compare = lambda *_: None


def seal_not_checked() -> None:
    """A key file is believed as soon as one slot opens."""
    keyfile.hmac.compare_digest = lambda _one, _other: True  # type: ignore[assignment]


def text_not_escaped() -> None:
    """What was typed is read as markup of the paper."""
    import services.documents.pdf_blocks as blocks

    blocks.escape = lambda text, *_: text


def lock_not_taken() -> None:
    """The second program is let in."""
    lock._lock = lambda _handle: True


def half_written_backup() -> None:
    """No mistake of ours: a disk that keeps one bit wrong of what it is given. It is what
    ``backup_not_read_back`` must be tried on."""
    write = container.write

    def wrong(file: Path, *given: Any, **more: Any) -> Any:
        made = write(file, *given, **more)
        raw = bytearray(file.read_bytes())
        raw[len(raw) // 2] ^= 1
        file.write_bytes(raw)
        return made

    container.write = wrong


FAULTS: dict[str, Callable[[], None]] = {
    fault.__name__: fault
    for fault in (
        acknowledge_before_commit, synchronous_normal, key_file_not_synced, folder_not_synced,
        version_not_checked, clear_temporary_file, audit_entry_skipped, backup_not_read_back,
        seal_not_checked, text_not_escaped, lock_not_taken,
    )
}  # fmt: skip


def apply(names: str) -> None:
    """Put the faults of these names (a space between two) into this process."""
    for name in names.split():
        (FAULTS.get(name) or half_written_backup)()
