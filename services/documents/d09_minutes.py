"""D09: minutes of a sitting of the Commission, and the extract of one item.

Outside the office every child is a number (do-no-harm 4). An item that is coded is left out of the
minutes for the Commission's own body, and no extract of it goes there.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from models.fields import fields_of
from services.documents import content as c
from services.documents.casefile import CaseFile, Person, Row
from services.documents.common import PaperTask, both, confidential, finished, signatures
from services.documents.readers import FULL, Redaction
from services.documents.sittingfile import SittingFile, SittingItem
from services.documents.wording import Wording

CODE = "D09"
COMMISSION = "COMMISSION"
_DECIDED = ("decision", "reason", "instruction")
_HEARD = ("child_heard", "child_opinion")
_VOTES = ("votes_for", "votes_against", "votes_abstained")


def build(task: PaperTask, sitting: SittingFile, *, extract: bool) -> c.Paper:
    """The minutes of the items given; ``extract``: one item, for the file of one case.

    ``task.case`` holds the office and the persons of it; of the minutes it is of no one case.
    """
    w = task.w

    def part(task: PaperTask, w: Wording) -> list[c.Block]:
        blocks: list[c.Block] = [c.FieldRows(tuple(_sitting_rows(sitting, w)))]
        blocks += _members(sitting, task.redaction, w)
        for item in shown_items(sitting, task.redaction):
            blocks += _item(sitting, item, task, w)
        return blocks

    places = signatures(
        w,
        (
            (w.translate("documents", "Chair"), Person(str(sitting.sitting.get("chair") or ""))),
            (
                w.translate("documents", "Secretary"),
                Person(str(sitting.sitting.get("secretary") or "")),
            ),
        ),
    )
    title = "" if extract else w.translate("documents", "Minutes of the sitting")
    words = w.translate("documents", "No. {number}, {date}")
    subtitle = words.format(
        number=sitting.sitting.get("number") or "", date=w.moment(sitting.sitting.get("held_at"))
    )
    blocks = [*both(task, part), *_whole_remark(w, extract)]
    blocks.append(c.KeepTogether((confidential(w), places)))
    return finished(task, CODE, blocks, title=title, subtitle=subtitle)


def shown_items(sitting: SittingFile, redaction: Redaction) -> Sequence[SittingItem]:
    """The items that this reader gets; a coded one is left out for the Commission's body."""
    hides = redaction.profile.code == COMMISSION
    return [item for item in sitting.items if not (hides and item.coded)]


def _sitting_rows(sitting: SittingFile, w: Wording) -> list[c.FieldRow]:
    row = sitting.sitting
    held = w.moment(row.get("held_at"), with_time=True)
    rows = [w.row(w.translate("documents", "Sitting"), held)]
    if row.get("place"):
        rows.append(w.row(w.translate("documents", "Place"), str(row["place"])))
    rows.append(w.row(w.translate("documents", "Chair"), str(row.get("chair") or "")))
    rows.append(w.row(w.translate("documents", "Secretary"), str(row.get("secretary") or "")))
    present = sum(1 for member in sitting.members if member.get("present"))
    words = w.translate("documents", "{present} of {all}")
    text = words.format(present=present, all=len(sitting.members))
    rows.append(w.row(w.translate("documents", "Members present"), text))
    return rows


def _members(sitting: SittingFile, redaction: Redaction, w: Wording) -> list[c.Block]:
    if not sitting.members:
        return []
    rows = []
    for number, member in enumerate(sitting.members, 1):
        name = _member(number, member, redaction, w)
        rows.append((name, w.code("agency", member.get("body")), w.yes_no(member.get("present"))))
    header = (
        w.translate("documents", "Member"),
        w.translate("documents", "Body"),
        w.translate("documents", "Present"),
    )
    return [c.Table(header, tuple(rows), (34, 48, 18))]


def _member(number: int, member: Row, redaction: Redaction, w: Wording) -> str:
    spec = fields_of("sitting_member")["name"]
    if redaction.shows(spec, member.get("name")):
        return str(member.get("name") or w.not_known)
    return w.translate("documents", "Member {number}").format(number=number)


def _item(
    sitting: SittingFile, item: SittingItem, task: PaperTask, w: Wording
) -> Iterator[c.Block]:
    redaction, row = task.redaction, item.row
    words = w.translate("documents", "Item {position}: {matter}")
    heading = words.format(
        position=row.get("position"), matter=w.code("agenda_matter", row.get("matter"))
    )
    yield c.Heading(heading, 2)
    rows = [w.row(w.translate("documents", "Child"), _child(item, redaction))]
    if not item.known:
        state = w.code("sitting_decision", row.get("decision")) if row.get("decision") else ""
        yield c.FieldRows((*rows, w.row(w.translate("documents", "Decision"), state)))
        return
    if item.plan:
        version = w.translate("documents", "{plan}, version {number}")
        text = version.format(
            plan=w.code("plan_kind", item.plan.get("kind")), number=item.plan.get("revision")
        )
        rows.append(c.FieldRow(w.translate("documents", "Plan"), text))
    rows += w.rows("agenda_item", row, _named(row, _DECIDED, "decision"), redaction)
    rows += w.rows("agenda_item", row, _named(row, _HEARD, "child_heard"), redaction)
    rows += w.rows("agenda_item", row, _VOTES, redaction)
    rows += w.rows("agenda_item", row, _named(row, ("dissent",)), redaction)
    yield c.FieldRows(tuple(rows))
    yield from _votes(sitting, item, redaction, w)


def _named(row: Row, names: Sequence[str], always: str = "") -> list[str]:
    return [name for name in names if name == always or row.get(name) not in (None, "")]


def _child(item: SittingItem, redaction: Redaction) -> str:
    """The number of the case; the name only inside the office, and never of a coded item."""
    if item.known and not item.coded and redaction.name_form == FULL and item.name:
        return f"{item.number}, {item.name}"
    if item.name:
        redaction.hide(fields_of("child")["family_name"])
    return item.number


def _votes(
    sitting: SittingFile, item: SittingItem, redaction: Redaction, w: Wording
) -> Iterator[c.Block]:
    """How each member voted, and who took no part and why."""
    vote, reason = fields_of("agenda_vote")["vote"], fields_of("agenda_recusal")["reason"]
    if not redaction.shows(vote, bool(item.votes) or None):
        return
    rows: list[tuple[str, str]] = []
    for number, member in enumerate(sitting.members, 1):
        name = _member(number, member, redaction, w)
        if member["id"] in item.recusals:
            why = item.recusals[member["id"]]
            shown = why if why and not redaction.profile.outside else ""
            if why and not shown:
                redaction.hide(reason)
            rows.append((name, _recused(shown, w)))
        elif member["id"] in item.votes:
            rows.append((name, w.code("vote", item.votes[member["id"]])))
    if rows:
        header = (w.translate("documents", "Member"), w.translate("documents", "Vote"))
        yield c.Table(header, tuple(rows), (40, 60))


def _recused(why: str, w: Wording) -> str:
    if not why:
        return w.translate("documents", "took no part")
    return w.translate("documents", "took no part: {reason}").format(reason=why)


def _whole_remark(w: Wording, extract: bool) -> list[c.Block]:
    if extract:
        return []
    words = w.translate("documents", "The items shown are those meant for this reader.")
    return [c.Paragraph(words, c.Style.SMALL)]


def sitting_case(office: Row, now: datetime) -> CaseFile:
    """The office and the hour of minutes, which belong to no one case."""
    return CaseFile(case={"number": ""}, child={}, office=office, now=now)
