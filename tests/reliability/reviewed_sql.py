"""Every query of the program that is put together from parts, and why nothing typed can get into its words."""

REVIEWED: dict[str, tuple[str, ...]] = {
    "texts written in the module, and the need-to-know clause of services/access_sql; values are bound": (
        "services/cases/row_values.py: f'SELECT {_COLUMNS.format(known=KNOWN_VAULT)}{_TABLES} WHERE c.id IN (SELECT value FROM json_each(?)) AND c.binned_at IS NULL'",
        "services/cases/row_values.py: f'SELECT {_COLUMNS.format(known=KNOWN_SERVER)}{_TABLES} WHERE c.id = ANY(%s) AND c.binned_at IS NULL'",
        "services/search/engines.py: f'SELECT c.id, c.number, p.family_name, p.given_name, c.place, c.opened_at FROM fts_words f JOIN fts_case s ON s.id = f.rowid JOIN case_file c ON c.id = s.case_id JOIN child p ON p.id = c.child_id WHERE fts_words MATCH ? AND {KNOWN_VAULT} ORDER BY f.rowid DESC LIMIT ?'",
        "services/search/engines.py: f\"SELECT c.id, c.number, p.family_name, p.given_name, c.place, c.opened_at FROM fts_case s JOIN case_file c ON c.id = s.case_id JOIN child p ON p.id = c.child_id WHERE to_tsvector('simple', s.words) @@ to_tsquery('simple', %s) AND {KNOWN_SERVER} ORDER BY s.id DESC LIMIT %s\"",
    ),
    "names of tables out of a list that stands two lines above; values are bound": (
        "services/erasure.py: f\"INSERT INTO {table}({table}, rank) VALUES ('secure-delete', 1)\"",
        "services/erasure.py: f\"INSERT INTO {table}({table}) VALUES ('optimize')\"",
        "services/search/engines.py: f\"INSERT INTO {table}({table}) VALUES ('delete-all')\"",
        "services/search/engines.py: f'DELETE FROM {table} WHERE {key} = ?'",
    ),
    "conditions and orders of numbered parameters; what was typed is bound": (
        "services/search/engines.py: f'SELECT s.case_id FROM fts_names f JOIN fts_case s ON s.id = f.rowid WHERE fts_names MATCH ? ORDER BY {order} LIMIT ?'",
        "services/search/engines.py: f'SELECT s.case_id FROM fts_case s WHERE {condition} ORDER BY {order} LIMIT :many'",
    ),
    "question marks only, one for each value that is bound": (
        "services/search/engines.py: f'SELECT case_id, id FROM fts_case WHERE case_id IN ({marks})'",
    ),
    "a pragma of a constant of the module: a pragma takes no parameters": (
        "services/storage/backup.py: f'PRAGMA user_version = {RESTORED}'",
        "services/storage/engine.py: f'PRAGMA {pragma}'",
        "services/storage/engine.py: f\"PRAGMA query_only={('ON' if read_only else 'OFF')}\"",
        "services/storage/migrations/run.py: f'PRAGMA {pragma}'",
    ),
    "the name of a table of the schema, quoted": (
        "services/storage/backup.py: f'SELECT count(*) FROM \"{name}\"'",
        "services/storage/migrations/run.py: f'SELECT count(*) FROM {quote(name)}'",
    ),
    "the key itself, as hexadecimal digits: a pragma takes no parameters": (
        "services/storage/engine.py: f'''PRAGMA key=\"x'{key.hex()}{salt.hex()}'\"'''",
        "services/storage/rotation.py: f'''PRAGMA rekey=\"x'{next_key.hex()}{salt.hex()}'\"'''",
    ),
    "names of tables and columns of our own models, quoted; values are bound": (
        "services/storage/salvage.py: f'INSERT INTO \"{name}\" ({listed}) VALUES ({marks})'",
        "services/storage/salvage.py: f'UPDATE vault_info SET {marks}'",
        'services/storage/salvage.py: f\'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?\'',
        "services/storage/salvage.py: f'PRAGMA table_info(\"{name}\")'",
        "services/storage/salvage.py: f'DELETE FROM \"{table}\" WHERE rowid = ?'",
        "services/storage/salvage.py: f'PRAGMA foreign_key_list(\"{table}\")'",
        "services/storage/salvage.py: f'PRAGMA table_info(\"{table}\")'",
        "services/storage/salvage_scan.py: f'PRAGMA table_info(\"{name}\")'",
        "services/storage/salvage_read.py: f'SELECT rowid FROM \"{table}\" WHERE rowid >= ? ORDER BY rowid LIMIT 1'",
        "services/storage/salvage_read.py: f'SELECT {_listed(columns)} FROM \"{table}\" NOT INDEXED WHERE rowid = ?'",
        "services/storage/salvage_read.py: f'SELECT count(*) FROM \"{table}\" NOT INDEXED'",
        "services/storage/salvage_read.py: f'PRAGMA index_list(\"{table}\")'",
        "services/storage/salvage_read.py: f'SELECT rowid FROM \"{table}\" NOT INDEXED WHERE rowid = ?'",
        'services/storage/salvage_read.py: f\'SELECT "{name}" FROM "{table}" WHERE rowid = ?\'',
        'services/storage/salvage_read.py: f\'SELECT rowid FROM "{table}" INDEXED BY "{row[1]}"\'',
        "services/storage/salvage_read.py: f'SELECT rowid, {_listed(columns)} FROM \"{table}\" WHERE rowid >= ? ORDER BY rowid'",
        "services/storage/salvage_read.py: f'PRAGMA table_info(\"{table}\")'",
    ),
}
"""The reason, and the queries for which it holds, as ``file: expression``."""
