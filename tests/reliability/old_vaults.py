"""Vaults made by earlier releases, by those programs themselves: tests/data/vaults.

``make.py.txt`` there was run over the last tree of each revision (0001: the parent of 0bda67e, 0002:
1c5383e). They hold three documented samples lived to their ends, records with nothing but nulls, a
note of 1 MiB, a draft, and key files of format 1. They are never made again.
"""

import shutil
from pathlib import Path
from typing import Any

from services.storage import keyfile
from services.storage.engine import connect
from tests.conftest import PASSPHRASE
from tests.reliability.office import NAME
from tests.reliability.record import ROOT

FOLDER = ROOT / "tests" / "data" / "vaults"
REVISIONS_KEPT = tuple(sorted(path.stem for path in FOLDER.glob("*.vault")))


def old_vault(revision: str, folder: Path) -> Path:
    """A copy of the vault of a revision in a folder of its own; returns its path."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(FOLDER / f"{revision}.vault", folder / NAME)
    shutil.copyfile(FOLDER / f"{revision}.keys", keyfile.key_path(folder / NAME))
    return folder / NAME


def rows_of(path: Path) -> dict[str, dict[str, dict[str, Any]]]:
    """Every row of a closed vault as it lies in the file: table, key of the row, column, value."""
    keys = keyfile.read(keyfile.key_path(path))
    key = keyfile.derive(keyfile.unlock(keys, PASSPHRASE).data_key, "db")
    connection = connect(path, key, keys.vault_id.bytes, frozen=True)
    try:
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'fts%'"
            " AND name NOT LIKE 'sqlite%'"
        ).fetchall()
        return {name: _rows(connection, name) for (name,) in names}
    finally:
        connection.close()


def _rows(connection: Any, name: str) -> dict[str, dict[str, Any]]:
    cursor = connection.execute(f'SELECT * FROM "{name}"')
    columns = [one[0] for one in cursor.description]
    rows = [dict(zip(columns, row, strict=True)) for row in cursor]
    keys = ("id", "sequence", "case_id", "code", "version_num", "name")
    place = {id(row): str([row[key] for key in keys if key in row][:1]) for row in rows}
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        key, number = place[id(row)], 0
        while f"{key}{number}" in found:
            number += 1
        found[f"{key}{number}"] = row
    return found
