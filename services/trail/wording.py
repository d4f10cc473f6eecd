"""An entry of the journal as a sentence, on a screen and on a paper."""

import re
from datetime import UTC, datetime, tzinfo

from models.fields import fields_of
from services.formats import format_moment
from services.messages import ACTIONS, ERRORS
from services.packs.model import Pack
from services.texts import QT_TRANSLATE_NOOP, Tr
from services.trail.listing import TrailEntry

_STAMP = "%Y-%m-%dT%H:%M:%SZ"
_SERIES = "number_series"
_DOCUMENT_ACTIONS = frozenset({"paper_previewed"})

_UNDONE = QT_TRANSLATE_NOOP("trail", "Taken back: {action}")
_REPEATED = QT_TRANSLATE_NOOP("trail", "Done again: {action}")
_NUMBER_GIVEN = QT_TRANSLATE_NOOP("trail", "Next number given out")
_UNKNOWN = QT_TRANSLATE_NOOP("trail", "Other action")
_RESULTS: dict[str, str] = {
    "AT": QT_TRANSLATE_NOOP("trail", "at {moment}"),
    "BEFORE": QT_TRANSLATE_NOOP("trail", "{number} earlier tries"),
    "KNOWN": QT_TRANSLATE_NOOP("trail", "entry {number} was known"),
    "LAST": QT_TRANSLATE_NOOP("trail", "the entry before is of {moment}"),
    "BROKEN": QT_TRANSLATE_NOOP("trail", "entry {number} is false"),
    "OUTSIDE": QT_TRANSLATE_NOOP("trail", "{number} records changed outside Kamkor"),
}
_REASONS: dict[str, str] = {
    "case_kept": QT_TRANSLATE_NOOP("trail", "the case is kept from this person"),
    "role_not_enough": QT_TRANSLATE_NOOP("trail", "the role does not include this"),
    "role_unknown": QT_TRANSLATE_NOOP("trail", "the role gives no rights here"),
    "no_actor": QT_TRANSLATE_NOOP("trail", "nobody was signed in"),
    "confirm_again": QT_TRANSLATE_NOOP("trail", "the passphrase was not given again"),
    "vault_wrong_passphrase": QT_TRANSLATE_NOOP("trail", "the passphrase was wrong"),
}
_TOLD: dict[str, str] = {
    "role": QT_TRANSLATE_NOOP("trail", "role: {before} → {after}"),
    "supervisor_id": QT_TRANSLATE_NOOP("trail", "team of: {before} → {after}"),
}
_NONE = QT_TRANSLATE_NOOP("trail", "nobody")
_WORKS = QT_TRANSLATE_NOOP("trail", "works here")
_LEFT = QT_TRANSLATE_NOOP("trail", "works here no longer")
_REFUSED = QT_TRANSLATE_NOOP("trail", "refused: {reason}")


def action_words(entry: TrailEntry, translate: Tr) -> str:
    """What was done, in one phrase."""
    text = ACTIONS.get(entry.action)
    if entry.record == _SERIES:
        return translate("trail", _NUMBER_GIVEN)
    words = translate("messages", text) if text is not None else translate("trail", _UNKNOWN)
    if entry.origin == "UNDO":
        return translate("trail", _UNDONE).format(action=words)
    if entry.origin == "REDO":
        return translate("trail", _REPEATED).format(action=words)
    return words


def field_words(entry: TrailEntry, translate: Tr, pack: Pack, language: str) -> str:
    """The labels of the fields that the entry names; of a paper, its name and number; else nothing."""
    if entry.document:
        return f"{pack.text('document', entry.document, language)}, {entry.paper}"
    if entry.action in _DOCUMENT_ACTIONS:
        return ", ".join(pack.text("document", code, language) for code in entry.fields)
    if entry.operation != "CHANGED":
        return ""
    try:
        specs = fields_of(entry.record)
    except KeyError:
        return ""
    labels = [translate("fields", specs[name].label) for name in entry.fields if name in specs]
    return ", ".join(dict.fromkeys(labels))


def result_words(entry: TrailEntry, translate: Tr, pack: Pack, language: str) -> str:
    """How it ended: nothing where it was done, else why it was refused or what was found; of a
    person of the office, who it is about and what became of role and team."""
    said = outcome_words(entry, translate, pack, language)
    return ": ".join(part for part in (entry.about, said) if part)


def outcome_words(entry: TrailEntry, translate: Tr, pack: Pack, language: str) -> str:
    """The same without the name of the person it is about."""
    told = [_told(one, translate, pack, language) for one in entry.told]
    return "; ".join(part for part in told if part) or _outcome(entry, translate, pack)


def _told(one: tuple[str, str, str], translate: Tr, pack: Pack, language: str) -> str:
    name, before, after = one
    if name == "active":
        return translate("trail", _WORKS if after == "True" else _LEFT)
    if name not in _TOLD:
        return ""
    none = translate("trail", _NONE)
    if name == "role":
        none = "–"
        before, after = (code and pack.text("role", code, language) for code in (before, after))
    return translate("trail", _TOLD[name]).format(before=before or none, after=after or none)


def _outcome(entry: TrailEntry, translate: Tr, pack: Pack) -> str:
    kind, _, detail = entry.result.partition(":")
    zone = pack.timezone
    if kind == "REFUSED":
        return translate("trail", _REFUSED).format(reason=_reason(detail, translate))
    if kind not in _RESULTS:
        return ""
    return translate("trail", _RESULTS[kind]).format(number=detail, moment=_moment(detail, zone))


def _reason(code: str, translate: Tr) -> str:
    if code in _REASONS:
        return translate("trail", _REASONS[code])
    # of a sentence that says what happened, what is safe and what to do, the first part
    said = translate("messages", ERRORS[code]) if code in ERRORS else code
    return re.split(r"(?<=[^\s.])\.\s", said, maxsplit=1)[0].rstrip(".")


def _moment(stamp: str, zone: tzinfo) -> str:
    try:
        at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return stamp
    return format_moment(at, zone)
