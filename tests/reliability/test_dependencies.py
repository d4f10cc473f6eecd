"""What the program stands on, and what its source may not do: pinned, checked and looked through.

There is no service here that knows of faults found in libraries (pip-audit and the like were not run);
what is proved is that exactly the pinned files are installed, that a library with known loss of data is
refused, and that no source builds a program or a query out of what somebody typed.
"""

import ast
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from services.errors import StorageError
from services.messages import ERRORS
from services.storage import engine, keyfile
from services.storage.vault import Vault
from tests.conftest import PASSPHRASE, VaultFiles
from tests.house.source import modules
from tests.reliability.record import ROOT, record
from tests.reliability.reviewed_sql import REVIEWED

LOCK = ROOT / "resources" / "setup" / "requirements.lock.txt"
FORBIDDEN_MODULES = {
    "pickle": "runs whatever a file says",
    "marshal": "as pickle",
    "shelve": "as pickle",
    "dill": "as pickle",
    "sqlite3": "writes without encryption",
    "socket": "no network",
    "ssl": "no network",
    "http": "no network",
    "urllib.request": "no network",
    "ftplib": "no network",
    "smtplib": "no network",
    "requests": "no network",
    "httpx": "no network",
    "PySide6.QtNetwork": "no network",
    "PySide6.QtWebEngineWidgets": "no network",
}
FORBIDDEN_NAMES = {"eval", "exec", "compile", "__import__"}
FORBIDDEN_CALLS = {"os.system", "os.popen", "subprocess.getoutput", "tempfile.mktemp"}
SQL = re.compile(
    r"\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|ATTACH|DETACH|PRAGMA|VACUUM|REINDEX"
    r"|ANALYZE|WITH|BEGIN|SAVEPOINT|TRUNCATE|GRANT|COPY)\b"
)
ALLOWED_SQL = {query for queries in REVIEWED.values() for query in queries}


def faults_of(tree: ast.Module) -> Iterator[str]:
    """What a source may not do, with its line."""
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        for name in _imported(node):
            if any(name == bad or name.startswith(f"{bad}.") for bad in FORBIDDEN_MODULES):
                yield f"{line}: import {name}"
        if isinstance(node, ast.Name) and node.id in FORBIDDEN_NAMES:
            yield f"{line}: {node.id}"
        if isinstance(node, ast.Attribute) and _dotted(node) in FORBIDDEN_CALLS:
            yield f"{line}: {_dotted(node)}"
        if isinstance(node, ast.keyword) and node.arg == "shell" and not _is_false(node.value):
            yield f"{node.value.lineno}: shell={ast.unparse(node.value)}"


def built_sql(tree: ast.Module) -> Iterator[str]:
    """The SQL that is put together from parts: f-strings, %, + and format."""
    for node in ast.walk(tree):
        first: ast.expr | None = None
        if isinstance(node, ast.JoinedStr) and len(node.values) > 1:
            first = node.values[0]
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mod):
            first = node.left
        elif isinstance(node, ast.Call) and _is_format(node.func):
            first = node.func.value  # type: ignore[attr-defined]
        if isinstance(first, ast.Constant) and SQL.match(str(first.value)):
            yield ast.unparse(node)


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [one.name for one in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        return [node.module, *(f"{node.module}.{one.name}" for one in node.names)]
    return []


def _dotted(node: ast.Attribute) -> str:
    return f"{node.value.id}.{node.attr}" if isinstance(node.value, ast.Name) else ""


def _is_format(function: ast.expr) -> bool:
    return isinstance(function, ast.Attribute) and function.attr in ("format", "join")


def _is_false(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is False


def test_no_source_runs_what_it_is_given_or_speaks_to_the_network() -> None:
    found = [f"{path}:{fault}" for path, tree in modules().items() for fault in faults_of(tree)]
    figure = f"{len(modules())} files, {len(found)} faults"
    wanted = "0 (no pickle, eval, exec, shell, network, plain SQLite)"
    record(24, "What no source may do", figure, not found, wanted)
    assert found == []


def test_every_query_put_together_is_reviewed() -> None:
    found = [f"{path}: {query}" for path, tree in modules().items() for query in built_sql(tree)]
    unknown = [query for query in found if query not in ALLOWED_SQL]
    figure = f"{len(found)} queries put together, {len(unknown)} not reviewed"
    record(24, "SQL put together from parts", figure, not unknown, "each listed with its reason")
    assert unknown == []
    assert set(found) == ALLOWED_SQL, "an entry of the list has no query any more"


@pytest.mark.parametrize(
    "source",
    [
        "import pickle",
        "from pickle import loads",
        "from urllib import request",
        "import http.client",
        "from PySide6 import QtNetwork",
        "eval(typed)",
        "run = exec",
        "subprocess.run(typed, shell=True)",
        "subprocess.run(typed, shell=chosen)",
        "os.system(typed)",
    ],
)
def test_the_rule_finds_what_no_source_may_do(source: str) -> None:
    assert list(faults_of(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        "session.execute(f'SELECT * FROM child WHERE name = {typed}')",
        "session.execute('DELETE FROM child WHERE name = ' + typed)",
        "session.execute('UPDATE child SET name = %s' % typed)",
        "session.execute('INSERT INTO child VALUES ({})'.format(typed))",
        "PRAGMA = f'PRAGMA key={typed}'",
    ],
)
def test_the_rule_finds_a_query_put_together(source: str) -> None:
    assert list(built_sql(ast.parse(source)))


def pins() -> dict[str, tuple[str, int]]:
    """The pinned packages: version, and how many hashes stand beside it."""
    found = {}
    for entry in re.split(r"\n(?=\S)", LOCK.read_text(encoding="utf-8")):
        match = re.match(r"([A-Za-z0-9._-]+)(?:\[[^]]*\])?==([^\s;\\]+)", entry)
        if match:
            hashes = re.findall(r"--hash=sha256:[0-9a-f]{64}\b", entry)
            found[_plain(match[1])] = (match[2], len(hashes))
        else:
            assert entry.startswith("#"), entry
    return found


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_package_is_pinned_with_its_hashes_and_is_the_one_installed() -> None:
    pinned, wrong = pins(), []
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    names = (re.split(r"[^A-Za-z0-9._-]", requirement)[0] for requirement in asked)
    wrong += [f"{name}: not pinned" for name in names if _plain(name) not in pinned]
    present = 0
    for name, (wanted, hashes) in pinned.items():
        try:
            found = version(name)
        except PackageNotFoundError:
            continue  # of another system: Windows, macOS
        present += 1
        wrong += [f"{name}: {found} and not {wanted}"] if found != wanted else []
        wrong += [f"{name}: no hash"] if not hashes else []
    figure = f"{len(pinned)} pinned, {present} installed as pinned, {len(wrong)} wrong"
    wanted = "all pinned with hashes (advisories not looked up: no service here)"
    record(24, "Pinned libraries", figure, not wrong, wanted)
    assert wrong == []
    assert "http" not in LOCK.read_text(encoding="utf-8"), "the lock file names a host"


@pytest.mark.parametrize("old", [(3, 7, 0), (3, 40, 1), (3, 51, 2)])
def test_an_old_database_library_opens_and_makes_nothing(
    vault_files: VaultFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: tuple[int, ...]
) -> None:
    path = vault_files.copy_to(tmp_path / "office")
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    monkeypatch.setattr(engine.check_library, "__defaults__", (old,))
    with pytest.raises(StorageError, match="library_too_old"):
        Vault.open(path, PASSPHRASE)
    with pytest.raises(StorageError, match="library_too_old"):
        Vault.create(tmp_path / "new.kamkor", PASSPHRASE, kdf=keyfile.FLOOR)
    after = {f.name: f.read_bytes() for f in path.parent.iterdir() if not f.name.endswith("-lock")}
    same, left = after == before, sorted(file.name for file in tmp_path.glob("new*"))
    figure = f"refused, files {'as they were' if same else 'changed'}, {len(left)} left over"
    shown = ".".join(map(str, old))
    record(24, f"Library refused: SQLite {shown}", figure, same and not left, "nothing is opened")
    assert same
    assert left == []
    assert "library_too_old" in ERRORS


def test_the_library_in_use_is_new_enough() -> None:
    engine.check_library()
    found = ".".join(map(str, engine.sqlcipher.sqlite_version_info))
    record(24, "Library in use", f"SQLite {found}", True, "3.51.3 or later")
