"""What each command does; each returns an exit code or raises an expected error."""

import argparse
import getpass
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from services.errors import NotFound, StorageError

if TYPE_CHECKING:
    from services.workspace import Workspace

PASSPHRASE = "KAMKOR_PASSPHRASE"


def demo(options: argparse.Namespace) -> int:
    """Play the documented cases into a vault of their own below ``--out``."""
    from services.demonstration import build_demo

    built = build_demo(options.out, options.lang, progress=_say)
    vaults = ", ".join(vault.name for vault in built.vaults)
    print(f"{len(built.papers)} papers, {built.summary.name}, {vaults}: {options.out}")
    if options.screenshots:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from ui.tour import tour

        pictures = tour(options.out / "screenshots", languages=(options.lang,))
        print(f"{len(pictures)} screenshots: {options.out / 'screenshots'}")
    return 0


def law_check(options: argparse.Namespace) -> int:
    """Print the findings for the facts of a file or of standard input."""
    from services.law.check_input import check_json

    text = sys.stdin.read() if options.facts == "-" else Path(options.facts).read_text("utf-8")
    on: date | None = options.on
    answer = check_json(text, options.pack, on, options.lang)
    print(answer if options.json else _in_words(answer, options.lang))
    return 0


def print_paper(options: argparse.Namespace) -> int:
    """Issue a paper: it gets a number, stands in the register and cannot be undone."""
    from services.documents.request import PaperRequest

    workspace = _open(options.vault)
    try:
        hits = [hit for hit in workspace.search.find(options.number) if hit.number]
        if len(hits) != 1:
            raise NotFound("not_found", record="case_file")
        request = PaperRequest(
            document=options.document.upper(),
            case_id=hits[0].case_id,
            reader=options.reader.upper(),
            language=options.lang,
            purpose=options.purpose,
        )
        for note in workspace.papers.preview(request).safety_notes:
            print(f"! {note}", file=sys.stderr)
        _check_writable(options.out)
        paper = workspace.papers.issue(request)
        _write(options.out, paper.pdf)
        print(f"{paper.number}: {options.out}")
    finally:
        workspace.close()
    return 0


def backup(options: argparse.Namespace) -> int:
    """Save a backup and say so only once it was read back and compared."""
    workspace = _open(options.vault)
    try:
        report = workspace.backups.run(options.folder)
    finally:
        workspace.close()
    print(f"verified: {report.cases} cases, {report.records} records, {report.path}")
    return 0


def restore(options: argparse.Namespace) -> int:
    """Restore a backup into a vault that does not exist yet."""
    from services.storage.backup import restore as restore_backup

    target: Path = options.to
    secret = _passphrase()
    path = restore_backup(options.file, target.parent, secret, name=target.name)
    print(f"restored: {path}")
    return 0


def rehearse(options: argparse.Namespace) -> int:
    """Restore a backup for trial, look at it, and remove every trace of the trial."""
    workspace = _open(options.vault)
    try:
        found = workspace.backups.rehearse(options.file, _passphrase())
    finally:
        workspace.close()
    case = ", one derived" if found.derived else ""
    print(
        f"restored, opened, compared, removed: {found.cases} cases{case}, {found.records} records"
    )
    return 0


def _open(path: Path | None) -> "Workspace":
    """Open the vault of ``--vault``, or the one opened last."""
    from services.settings import load_settings
    from services.storage.vault import Vault
    from services.workspace import open_workspace

    last = load_settings().vault
    chosen = path or (Path(last) if last else None)
    if chosen is None:
        raise StorageError("vault_missing")
    return open_workspace(Vault.open(chosen, _passphrase()))


def _passphrase() -> str:
    given = os.environ.get(PASSPHRASE)
    if given is not None:
        return given
    try:
        return getpass.getpass("Passphrase: ")
    except EOFError as error:
        raise StorageError("vault_wrong_passphrase") from error


def _check_writable(path: Path) -> None:
    """Find out before a number is used up that the paper could not be written."""
    if path.is_dir() or not os.access(path.resolve().parent, os.W_OK):
        raise OSError(13, f"cannot write {path}")


def _write(path: Path, content: bytes) -> None:
    part = path.with_name(path.name + ".part")
    part.write_bytes(content)
    os.replace(part, path)


def _in_words(answer: str, language: str) -> str:
    import json

    from services.texts import Catalogue

    read = json.loads(answer)
    catalogue = Catalogue.load(language)
    unknown = catalogue.translate("command_line", "Not known:")
    lines: list[str] = []
    for result in read if isinstance(read, list) else [read]:
        lines.append(result["law"])
        for finding in result["findings"]:
            band = f" [{', '.join(finding['band'])}]" if finding.get("band") else ""
            lines.append(f"  {finding['code']}{band}: {finding['text']} ({finding['source']})")
        if result["unknown"]:
            lines.append(f"  {unknown} {', '.join(result['unknown'])}")
    return "\n".join(lines)


def _say(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done}/{total}", end="" if done < total else "\n", file=sys.stderr)
