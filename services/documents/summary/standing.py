"""Where the case stands: the steps with their deadlines, the legal findings, what is not known."""

from models.fields import FieldSpec, Sensitivity, fields_of
from services.documents import content as c
from services.documents.casefile import CaseFile, Row
from services.documents.readers import Redaction
from services.documents.wording import Wording
from services.law.concordance import cite_with_today
from services.law.decisions import SET_ASIDE
from services.packs.laws import FindingText
from services.packs.model import Pack
from services.packs.tracks import Step

_TRAFFICKING_TRACK = "NRM"
_OFFICE = "OFFICE"
_OPEN, _LATE, _SKIPPED = "OPEN", "LATE", "NOT_APPLICABLE"
_TELLING = frozenset({"worst_form", "action"})
"""Kinds of findings that tell of exploitation by themselves, or of what is done about it."""
_DETECTOR = "DETECTOR"


def pathway(case: CaseFile, w: Wording, redaction: Redaction) -> list[c.Block]:
    """Each line of work with its steps; a step that does not apply is left out, the state and
    every deadline's source are named."""
    blocks: list[c.Block] = []
    for track in w.pack.tracks:
        rows = [row for row in case.steps if row["track"] == track.code]
        shown = [row for row in rows if row["state"] != _SKIPPED and row["step"] in w.pack.steps]
        if not shown:
            continue
        if track.code == _TRAFFICKING_TRACK and not sees_exploitation(redaction):
            redaction.hide(fields_of("nrm_screening")["indicators"])
            continue
        blocks.append(c.Heading(w.pick(track.name), 2))
        blocks.append(c.PathwayTable(_header(w), tuple(_step(case, row, w) for row in shown)))
    if not blocks:
        return []
    return [c.Heading(w.translate("documents", "Steps and deadlines")), *blocks]


def findings(case: CaseFile, w: Wording, redaction: Redaction) -> list[c.Block]:
    """Legal findings with their sources. Without any it says what was looked at, never *lawful*."""
    heading = c.Heading(w.translate("documents", "Legal findings"))
    known = [
        (row, w.pack.findings[row["code"]])
        for row in case.findings
        if row["code"] in w.pack.findings
    ]
    worst = any(f.suppresses_hours for row, f in known if row.get("decision") != SET_ASIDE)
    rows, withheld = [], False
    for row, finding in known:
        if finding.hours and worst:
            continue
        if finding.kind in _TELLING and not sees_exploitation(redaction):
            withheld = True
            continue
        text = _finding_text(row, finding, w) + _decision(case, row, w, redaction)
        rows.append((text, cite_with_today(w.pack, row["source"], w.language)))
    if withheld:
        redaction.hide(fields_of("work_situation")["exploitation"])
    if not rows:
        none = w.translate("documents", "No breach found in the recorded facts.")
        return [heading, c.Paragraph(none)]
    head = (w.translate("documents", "Finding"), w.translate("documents", "Source"))
    return [heading, c.Table(head, tuple(dict.fromkeys(rows)), (62, 38))]


def unknown(case: CaseFile, w: Wording, redaction: Redaction) -> list[c.Block]:
    """Facts that the law or a step asks for and nobody has recorded yet."""
    names = []
    for fact in case.unknown:
        spec = _asked_field(w.pack, fact)
        if spec is None or redaction.may_show(spec):
            names.append(_fact_text(w, fact))
    names = [name for name in dict.fromkeys(names) if name]
    if not names:
        return []
    return [
        c.Heading(w.translate("documents", "Not known yet")),
        c.Paragraph(
            w.translate("documents", "The findings and steps above may change with these answers:")
        ),
        c.BulletList(tuple(names)),
    ]


def sees_exploitation(redaction: Redaction) -> bool:
    """Whether the reader may learn that there are signs of exploitation."""
    return Sensitivity.EXPLOITATION in redaction.profile.sees


def _header(w: Wording) -> tuple[str, ...]:
    return (
        w.translate("documents", "State"),
        w.translate("documents", "Step"),
        w.translate("documents", "Due"),
        w.translate("documents", "Done"),
        w.translate("documents", "Who"),
        w.translate("documents", "Source"),
    )


def _step(case: CaseFile, row: Row, w: Wording) -> c.PathwayRow:
    step: Step = w.pack.steps[row["step"]]
    late = row["state"] == _OPEN and row["due_at"] is not None and row["due_at"] < case.now
    state = _LATE if late else row["state"]
    words = w.translate("documents", "overdue") if late else w.code("step_state", row["state"])
    return c.PathwayRow(
        state=state,
        state_text=words,
        step=w.pick(step.name),
        due=w.moment(row["due_at"]),
        done=w.moment(row["done_at"]),
        responsible=_responsible(row["responsible"], w),
        source=_step_source(row, w),
    )


def _responsible(code: str, w: Wording) -> str:
    """The body in charge by its short name."""
    if code == _DETECTOR:
        return w.translate("documents", "body that found the child")
    agency = w.pack.agencies.get(code)
    return w.pick(agency.short) if agency else code


def _finding_text(row: Row, finding: FindingText, w: Wording) -> str:
    """The finding, with the ages it holds for while the child's age is not known."""
    text = w.pick(finding.text)
    if not row["band"]:
        return text
    ages = ", ".join(str(row["band"]).split()).replace("-", "–")
    words = w.translate("documents", "if the child is aged {ages}")
    return f"{text} ({words.format(ages=ages)})"


def _decision(case: CaseFile, row: Row, w: Wording, redaction: Redaction) -> str:
    """What the supervisor decided on a finding and when; why, for who may read it."""
    if not row.get("decision"):
        return ""
    words = [w.code("finding_decision", row["decision"])]
    held = [
        one
        for one in case.overrides
        if one["finding"] == row["code"]
        and one["decision"] == row["decision"]
        and one["work_id"] in (None, row["work_id"])
        and one["withdrawn_at"] is None
    ]
    if held:
        spec = fields_of("finding_override")["reason"]
        if redaction.may_show(spec):
            words.append(held[-1]["reason"])
        words.append(w.moment(held[-1]["decided_at"]))
    return f" [{' · '.join(words)}]"


def _step_source(row: Row, w: Wording) -> str:
    source = row["source"] or _OFFICE
    if row["due_at"] is None and source == _OFFICE:
        return ""
    return w.pack.cite(source, w.language)


def _asked_field(pack: Pack, fact: str) -> FieldSpec | None:
    """The field in which a person answers a fact; None where it follows from something else."""
    answer = pack.facts[fact].input if fact in pack.facts else ""
    for track in pack.tracks:
        if not answer and fact in track.facts:
            answer = track.facts[fact].answer
    record, _, name = answer.rpartition(".")
    for candidate in (record,) if record else ("work_situation", "child", "harm", "schooling"):
        spec = _field(candidate, name)
        if spec is not None:
            return spec
    return None


def _field(record: str, name: str) -> FieldSpec | None:
    try:
        return fields_of(record).get(name)
    except KeyError:
        return None


def _fact_text(w: Wording, fact: str) -> str:
    if fact in w.pack.facts:
        return w.pick(w.pack.facts[fact].text)
    for track in w.pack.tracks:
        if fact in track.facts:
            return w.pick(track.facts[fact].text)
    return ""
