"""Small proofs that a child of the nursery makes by itself; what they find wrong they raise."""

import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from services.documents.request import PaperRequest
from services.errors import Conflict, StorageError
from services.storage import keyfile
from services.storage.backup import save_backup
from services.storage.vault import Vault
from tests.conftest import PASSPHRASE
from tests.reliability.deeds import Day
from tests.reliability.office import opened
from tests.reliability.oracle import Broken

Say = Callable[..., None]
CANARY = "Канарейкинова"
MARKUP = "Үлгү <case 12> & <i>x</i>"
SUMMARY = "D15"


def stale_edit(_say: Say, path: str) -> None:
    """Of two edits of one version the second is refused."""
    workspace, _ = opened(Path(path))
    child = _child(workspace)
    version = workspace.records.get("child", child).version
    workspace.records.change("child", child, {"patronymic": "Биринчи"}, version)
    try:
        workspace.records.change("child", child, {"patronymic": "Экинчи"}, version)
    except Conflict:
        workspace.close()
        return
    raise Broken("the first edit was overwritten unseen")


def canary(_say: Say, path: str) -> None:
    """Write a word that stands nowhere else, save a copy, and look at every byte on the disk."""
    folder = Path(path).parent
    temporary = folder / "temporary"
    temporary.mkdir()
    os.environ["TMPDIR"], tempfile.tempdir = str(temporary), None
    workspace, _ = opened(Path(path))
    child = _child(workspace)
    workspace.records.change("child", child, {"patronymic": CANARY}, _version(workspace, child))
    workspace.records.add("family_member", {"name": CANARY, "relation": "AUNT"}, child_id=child)
    workspace.drafts.save("child", {"patronymic": CANARY})
    save_backup(workspace.vault, folder)
    workspace.search.find(CANARY)
    found = [file.name for file in folder.rglob("*") if file.is_file() and _holds(file)]
    workspace.close()
    if found:
        raise Broken(f"readable in {found}")


def altered_key_file(_say: Say, path: str) -> None:
    """A key file of which something that no slot guards was changed is refused."""
    key_path = keyfile.key_path(Path(path))
    start, body, seal = key_path.read_bytes().split(b"\n", 2)
    text = json.loads(body)
    text["training"] = not text["training"]
    raw = json.dumps(text, sort_keys=True, separators=(",", ":")).encode()
    key_path.write_bytes(b"\n".join((start, raw, seal)))
    _refused(lambda: Vault.open(Path(path), PASSPHRASE), "keyfile_damaged")


def backup_on_a_bad_disk(_say: Say, path: str) -> None:
    """A copy that the disk kept wrong is not called good."""
    vault = Vault.open(Path(path), PASSPHRASE)
    _refused(lambda: save_backup(vault, Path(path).parent), "backup_damaged", "backup_failed")
    vault.close()


def twice(_say: Say, path: str) -> None:
    """A vault that is open is refused to the second."""
    first = Vault.open(Path(path), PASSPHRASE)
    _refused(lambda: Vault.open(Path(path), PASSPHRASE), "vault_in_use")
    first.close()


def markup_on_paper(_say: Say, path: str) -> None:
    """A paper says what was typed, sign for sign."""
    import pypdfium2

    workspace, clock = opened(Path(path))
    child = _child(workspace)
    workspace.records.change("child", child, {"patronymic": MARKUP}, _version(workspace, child))
    case, _ = Day(workspace, clock, None).cases[0]  # type: ignore[arg-type]
    (option,) = [o for o in workspace.papers.documents_for(case) if o.document == SUMMARY]
    paper = workspace.papers.issue(
        PaperRequest(SUMMARY, case, "SUPERVISOR", "ky", "Example purpose")
    )
    assert option.available
    pages = pypdfium2.PdfDocument(paper.pdf)
    text = " ".join(page.get_textpage().get_text_range() for page in pages)
    if MARKUP.split(" ", 1)[1] not in " ".join(text.split()):
        raise Broken("the paper does not say what was typed")


def _refused(attempt: Callable[[], Any], *codes: str) -> None:
    try:
        attempt()
    except StorageError as error:
        if error.code in codes:
            return
        raise
    raise Broken("it was not refused")


def _child(workspace: Any) -> Any:
    return Day(workspace, workspace.clock, None).cases[0][1]  # type: ignore[arg-type]


def _version(workspace: Any, child: Any) -> int:
    return int(workspace.records.get("child", child).version)


def _holds(file: Path) -> bool:
    content = file.read_bytes()
    return any(CANARY.encode(code) in content for code in ("utf-8", "utf-16-le", "utf-16-be"))


PROBES: dict[str, Callable[..., None]] = {
    probe.__name__: probe
    for probe in (
        stale_edit, canary, altered_key_file, backup_on_a_bad_disk, twice, markup_on_paper
    )
}  # fmt: skip
