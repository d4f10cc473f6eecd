"""``main.py packs``: check, show, compare and export country packs."""

import argparse
import json
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ui.command_line import DONE, WRONG_INPUT

if TYPE_CHECKING:
    from services.packs.catalogue import Entry
    from services.packs.check import Report
    from services.pathway.diagram import Diagram
    from services.texts import Catalogue


def check(options: argparse.Namespace) -> int:
    """Print every fault of a pack, or the counts of what stands in it."""
    from services.packs.check import check_pack, common_files, find_files

    code, files = find_files(options.pack)
    report = check_pack(code, files, common_files())
    print(_as_json(report) if options.json else "\n".join(_lines(report, options.lang)))
    return WRONG_INPUT if report.faults else DONE


def show(options: argparse.Namespace) -> int:
    """Print the entries of a pack with their sources."""
    from services.packs.catalogue import KINDS, entries
    from services.packs.check import find_pack
    from services.texts import Catalogue

    if options.kind and options.kind not in KINDS:
        print(f"no kind {options.kind}; there are: {', '.join(KINDS)}", file=sys.stderr)
        return WRONG_INPUT
    pack = find_pack(options.pack)
    say = Catalogue.load(options.lang)
    for entry in entries(pack):
        if options.kind in ("", entry.kind):
            cited = pack.cite(entry.citation, options.lang)
            print(_entry(entry, cited, options.lang, say))
    return DONE


def diff(options: argparse.Namespace) -> int:
    """Print what is different between two packs."""
    from services.packs.check import find_pack
    from services.packs.diff import diff as differences
    from services.packs.diff import grouped
    from services.texts import Catalogue

    before, after = find_pack(options.before), find_pack(options.after)
    found = differences(before, after)
    print(f"{before.version} → {after.version}")
    for heading, lines in grouped(found, options.lang):
        print(f"\n{heading} ({len(lines)})")
        for line in lines:
            print(f"  {line}")
    if not found:
        print(Catalogue.load(options.lang).translate("command_line", "No differences"))
    return DONE


def export(options: argparse.Namespace) -> int:
    """Write the schema of a pack's files, or its procedure as a drawing."""
    content = _EXPORTS[options.format](options)
    if str(options.out) == "-":
        sys.stdout.buffer.write(content)
        return DONE
    options.out.write_bytes(content)
    print(f"{options.format}: {options.out}")
    return DONE


def _schema(_options: argparse.Namespace) -> bytes:
    from services.packs.schema import json_schema

    return (json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n").encode()


def _svg(options: argparse.Namespace) -> bytes:
    from services.pathway.diagram_svg import svg

    return svg(_drawing(options)).encode()


def _poster(options: argparse.Namespace) -> bytes:
    from services.pathway.diagram_pdf import poster

    return poster(_drawing(options))


def _drawing(options: argparse.Namespace) -> "Diagram":
    from services.clock import system_clock
    from services.packs.check import find_pack
    from services.pathway.diagram_layout import dated, layout

    pack = find_pack(options.pack)
    return dated(layout(pack, options.lang), system_clock().astimezone(pack.timezone).date())


_EXPORTS = {"json-schema": _schema, "svg": _svg, "pdf": _poster}
"""What each ``--format`` makes, from the options of the command."""

FORMATS = tuple(_EXPORTS)


def _lines(report: "Report", language: str) -> Iterable[str]:
    from services.packs.entry_words import HEADINGS, STATUSES
    from services.texts import Catalogue

    say = Catalogue.load(language)
    for fault in report.faults:
        yield fault.args[0]
    if report.faults:
        count = say.translate("command_line", "Faults: {n}").format(n=len(report.faults))
        yield f"{report.code}: {count}"
        return
    none = say.translate("command_line", "No faults found")
    yield f"{report.code} {report.version}: {none}"
    yield say.translate("command_line", "Entries")
    for kind, number in report.kinds.items():
        yield f"  {number:>5}  {say.translate('pack_entries', HEADINGS[kind])}"
    yield say.translate("command_line", "Sources")
    for status, words in STATUSES.items():
        number = report.statuses.get(status, 0)
        yield f"  {number:>5}  {status}: {say.translate('pack_entries', words)}"
    yield say.translate("command_line", "Languages")
    for code, found in report.languages.items():
        if found:
            yield f"  {code:>5}  {_share(found, report.texts, say)}"


def _share(found: int, total: int, say: "Catalogue") -> str:
    if found == total:
        return say.translate("command_line", "complete")
    words = say.translate("command_line", "{found} of {total}, the rest in Russian")
    return words.format(found=found, total=total)


def _entry(entry: "Entry", cited: str, language: str, say: "Catalogue") -> str:
    from services.formats import format_date
    from services.packs.text import pick

    notes = [entry.status] if entry.status else []
    if entry.unverified:
        notes.append(say.translate("command_line", "not confirmed"))
    if entry.valid_from:
        day = format_date(entry.valid_from)
        notes.append(say.translate("command_line", "from {day}").format(day=day))
    if entry.valid_to:
        day = format_date(entry.valid_to)
        notes.append(say.translate("command_line", "until {day}").format(day=day))
    source = cited or say.translate("command_line", "no source")
    aside = f" [{', '.join(notes)}]" if notes else ""
    return f"{entry.kind} {entry.code}: {pick(entry.text, language)} ({source}){aside}"


def _as_json(report: "Report") -> str:
    return json.dumps(
        {
            "pack": report.code,
            "version": report.version,
            "faults": [dict(fault.details) for fault in report.faults],
            "entries": dict(report.kinds),
            "sources": dict(report.statuses),
            "texts": report.texts,
            "languages": dict(report.languages),
        },
        ensure_ascii=False,
        indent=2,
    )
