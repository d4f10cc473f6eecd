"""The words of the command line."""

import argparse
import re
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from ui.command_line import commands, packs, pathway

LANGUAGES = ("en", "ru", "ky")

_PACK = "code of a pack of the program, or the folder of another one"

EPILOGUE = """exit codes: 0 done, 2 the command or its input is wrong, 3 the vault cannot be opened,
4 refused by a rule, 5 the disk or a file failed"""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the arguments; ``run`` of the result is the command. Exits with 2 on wrong usage."""
    parser = argparse.ArgumentParser(
        prog="main.py",
        description="Kamkor. Without a command the window opens.",
        epilog=EPILOGUE,
    )
    commands_ = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _demo(commands_)
    _law(commands_)
    _packs(commands_)
    _pathway(commands_)
    _print(commands_)
    _backup(commands_)
    return parser.parse_args(arguments)


def _demo(group: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    demo = _command(group, "demo", "play the documented cases; write their papers and summary.json")
    demo.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="a new or empty folder"
    )
    demo.add_argument("--screenshots", action="store_true", help="also draw every screen as PNG")
    demo.set_defaults(run=commands.demo)


def _law(group: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    law = group.add_parser("law", help="ask the law table")
    verbs = law.add_subparsers(title="commands", required=True, metavar="COMMAND")
    check = _command(verbs, "check", "legal findings of the given facts")
    check.add_argument("facts", metavar="FACTS.json", help="one object or a list; - reads stdin")
    check.add_argument("--pack", default="kg", help="country pack (default: kg)")
    check.add_argument("--on", type=_day, metavar="YYYY-MM-DD", help="the law in force on this day")
    check.add_argument("--json", action="store_true", help="answer as JSON")
    check.set_defaults(run=commands.law_check)


def _packs(group: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    group_ = group.add_parser("packs", help="check, show, compare and export country packs")
    verbs = group_.add_subparsers(title="commands", required=True, metavar="COMMAND")
    check = _command(verbs, "check", "every fault of a pack, or the counts of its entries")
    check.add_argument("pack", metavar="PACK", help=_PACK)
    check.add_argument("--json", action="store_true", help="answer as JSON")
    check.set_defaults(run=packs.check)
    show = _command(verbs, "show", "the entries of a pack with their sources")
    show.add_argument("pack", metavar="PACK", help=_PACK)
    show.add_argument("--kind", default="", help="only entries of this kind, e.g. step or rule")
    show.set_defaults(run=packs.show)
    diff = _command(verbs, "diff", "what is different between two packs")
    diff.add_argument("before", metavar="BEFORE", help=_PACK)
    diff.add_argument("after", metavar="AFTER", help=_PACK)
    diff.set_defaults(run=packs.diff)
    export = _command(
        verbs,
        "export",
        "the schema of the files, or the procedure as a drawing",
        (*LANGUAGES, "kk", "tg"),
    )
    export.add_argument("pack", metavar="PACK", help=_PACK)
    export.add_argument("--format", choices=packs.FORMATS, required=True)
    export.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="- writes to standard output"
    )
    export.set_defaults(run=packs.export)


def _pathway(group: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    group_ = group.add_parser("pathway", help="ask the procedure")
    verbs = group_.add_subparsers(title="commands", required=True, metavar="COMMAND")
    explain = _command(verbs, "explain", "the steps of the given facts, and why each stands so")
    explain.add_argument("facts", metavar="FACTS.json", help="see docs/packs.md; - reads stdin")
    explain.add_argument("--pack", help="country pack (default: that of the file, else kg)")
    explain.add_argument("--at", type=_moment, metavar="TIME", help="2026-05-12T14:30+06:00")
    explain.add_argument("--json", action="store_true", help="answer as JSON")
    explain.set_defaults(run=pathway.explain)


def _print(group: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    paper = _command(group, "print", "issue a paper of a case and enter it in the register")
    paper.add_argument("number", metavar="CASE_NUMBER")
    paper.add_argument("--document", required=True, metavar="D15")
    paper.add_argument("--reader", required=True, help="who will read it, e.g. supervisor")
    paper.add_argument("--purpose", required=True, help="why it is printed; stays in the register")
    paper.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    _vault(paper)
    paper.set_defaults(run=commands.print_paper)


def _backup(group: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    backup = _command(group, "backup", "save a verified, encrypted backup")
    backup.add_argument("folder", type=Path, metavar="DIR")
    _vault(backup)
    backup.set_defaults(run=commands.backup)
    restore = _command(group, "restore", "restore a backup into a new vault")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--to", type=Path, required=True, metavar="VAULT", help="a new vault file")
    restore.set_defaults(run=commands.restore)
    rehearse = _command(group, "rehearse", "restore a backup for trial; nothing of it stays")
    rehearse.add_argument("file", type=Path, metavar="FILE")
    _vault(rehearse)
    rehearse.set_defaults(run=commands.rehearse)


def _command(
    group: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    help_text: str,
    languages: Sequence[str] = LANGUAGES,
) -> argparse.ArgumentParser:
    parser = group.add_parser(name, help=help_text, description=help_text)
    parser.add_argument("--lang", choices=languages, default="en", help="language (default: en)")
    return parser


def _vault(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--vault",
        type=Path,
        metavar="FILE",
        help="the vault (default: the one opened last); passphrase from KAMKOR_PASSPHRASE or a prompt",
    )


def _moment(text: str) -> datetime:
    """Accept a moment with its offset only: without one it would depend on this computer."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a moment") from error
    if moment.tzinfo is None:
        raise argparse.ArgumentTypeError(f"{text!r} has no offset, as in 2026-05-12T14:30+06:00")
    return moment


def _day(text: str) -> date:
    """Accept YYYY-MM-DD only: other forms are read differently in different places."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a day as YYYY-MM-DD")
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"there is no day {text}") from error
