"""A work situation checked without a case: answers in, findings, rights and lawful ways out.

Nothing is stored, and no name is asked for. Unknown is an answer everywhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from services.errors import AppError
from services.formats import format_long_date
from services.intake.router import (
    MAY,
    MUST_NOT,
    UNKNOWN,
    WARN,
    RoutingAnswer,
    facts_of_event,
    routes,
)
from services.law.age import full_years
from services.law.engine import NO_TABLE, Finding, check, law_on
from services.law.rights import Right, rights_for
from services.packs.model import Fact, Pack
from services.packs.text import Text, pick
from services.texts import Catalogue

CHILD, WORK, CONDITIONS, SIGNS, FAMILY = "child", "work", "conditions", "signs", "family"
BIRTH, AGE = "birth_date", "age"

QUESTIONS: Mapping[str, tuple[str, ...]] = {
    CHILD: ("student", "school_in_session", "absent_from_school", "school_finished"),
    WORK: (
        "sector", "hours_day", "hours_week", "days_week", "in_school_hours", "night", "overtime",
        "rest_day", "light_work", "creative", "creative_permit",
    ),
    CONDITIONS: ("contract", "written_consent", "permit", "medical", "load_kg", "hazards"),
    SIGNS: ("danger", "exploitation", "sexual_violence", "injuries", "distress"),
    FAMILY: (
        "foreign_child", "interpreter", "no_birth_certificate", "parent_abroad",
        "carer_without_paper",
    ),
}  # fmt: skip
"""The facts that are asked, in parts; of those that the pack declares."""


@dataclass(frozen=True, slots=True)
class Enquiry:
    """What the law of the day ``on`` says about the answers.

    ``law`` is the title of the law table, empty where there is none for that day; ``age`` the
    years that were used; ``unknown`` names facts that could add or clear a finding.
    """

    pack: Pack
    on: date
    law: Text
    age: int | None
    findings: tuple[Finding, ...]
    unknown: tuple[str, ...]
    rights: tuple[Right, ...]
    starts: RoutingAnswer


def questions(pack: Pack) -> dict[str, tuple[Fact, ...]]:
    """The questions by part, in the order in which they are asked; without those on age."""
    return {
        part: tuple(pack.facts[name] for name in names if name in pack.facts)
        for part, names in QUESTIONS.items()
    }


def enquire(pack: Pack, answers: Mapping[str, Any], on: date) -> Enquiry:
    """Check the answers by the law of the day ``on``.

    ``answers`` hold facts of the pack and ``birth_date``; a date of birth outranks a stated age.
    Absent or None is not known. Raises TypeError for a fact that is not declared or of a wrong
    type, which is a fault of the program.
    """
    facts = {name: value for name, value in answers.items() if value is not None}
    birth = facts.pop(BIRTH, None)
    if birth is not None:
        facts[AGE] = max(full_years(birth, on), 0)
    facts = {name: value for name, value in facts.items() if _is_asked(pack, name, facts)}
    law, findings, unknown = _judged(pack, facts, on)
    codes = {finding.code for finding in findings}
    return Enquiry(
        pack=pack,
        on=on,
        law=law,
        age=facts.get(AGE),
        findings=findings,
        unknown=unknown,
        rights=rights_for(pack, facts, codes),
        starts=routes(pack, _route_facts(pack, facts, findings), on),
    )


def as_text(enquiry: Enquiry, language: str) -> str:
    """The result as plain text to be copied: no name, no place, nothing of any case."""
    w = Catalogue.load(language)
    pack = enquiry.pack
    parts = [
        w.translate("enquiry", "Check of a work situation"),
        f"{pick(pack.name, language)}, {format_long_date(enquiry.on, language)}",
        pick(enquiry.law, language) or w.translate("enquiry", "No law table for this day"),
        "",
        w.translate("enquiry", "What the law says"),
        *(f"- {line}" for line in finding_lines(enquiry, language)),
    ]
    if enquiry.unknown:
        names = (pick(pack.facts[name].text, language) for name in enquiry.unknown)
        parts += ["", w.translate("enquiry", "Not known"), *(f"- {name}" for name in names)]
    if enquiry.rights:
        parts += ["", w.translate("enquiry", "Rights of the child")]
        parts += [
            f"- {sourced(pick(one.text, language), pick(one.source, language))}"
            for one in enquiry.rights
        ]
    if enquiry.starts.starts:
        parts += ["", w.translate("enquiry", "What may be started")]
        parts += _starts(enquiry, language)
    return "\n".join(parts) + "\n"


def finding_lines(enquiry: Enquiry, language: str) -> tuple[str, ...]:
    """The findings with their sources; one that holds for some ages only says for which."""
    lines = []
    for finding in enquiry.findings:
        text = pick(finding.text, language)
        if finding.band:
            words = Catalogue.load(language).translate("documents", "if the child is aged {ages}")
            text = f"{text}, {words.format(ages=', '.join(finding.band))}"
        lines.append(sourced(text, pick(finding.source, language)))
    return tuple(lines)


def start_lines(enquiry: Enquiry, language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What may be started: each start with its answer, and below it why, and what instead."""
    w = Catalogue.load(language)
    says = {
        MAY: w.translate("enquiry", "may be started"),
        WARN: w.translate("enquiry", "may be started, with care"),
        MUST_NOT: w.translate("enquiry", "must not be started"),
        UNKNOWN: w.translate("enquiry", "depends on what is not known"),
    }
    found = []
    for start in enquiry.starts.starts:
        why = [
            sourced(pick(reason.text, language), pick(reason.source, language))
            for reason in start.reasons
        ]
        if start.instead:
            names = ", ".join(_start(enquiry, code, language) for code in start.instead)
            why.append(w.translate("StartsCard", "Instead: {what}").format(what=names))
        found.append(
            (f"{_start(enquiry, start.start, language)}: {says[start.answer]}", tuple(why))
        )
    return tuple(found)


def sourced(text: str, source: str) -> str:
    """A text with its source behind it, where it has one."""
    return f"{text} [{source}]" if source else text


def _starts(enquiry: Enquiry, language: str) -> list[str]:
    lines = []
    for start, why in start_lines(enquiry, language):
        lines += [f"- {start}", *(f"  - {line}" for line in why)]
    return lines


def _start(enquiry: Enquiry, code: str, language: str) -> str:
    return enquiry.pack.text("lawful_start", code, language)


def _is_asked(pack: Pack, name: str, facts: Mapping[str, Any]) -> bool:
    """Whether a question is in play: one that hangs on a yes is not, where that is no yes."""
    fact = pack.facts.get(name)
    return fact is None or not fact.asked_when or facts.get(fact.asked_when) is True


def _judged(
    pack: Pack, facts: Mapping[str, Any], on: date
) -> tuple[Text, tuple[Finding, ...], tuple[str, ...]]:
    try:
        table = law_on(pack, on)
    except AppError:
        text = pack.findings[NO_TABLE]
        return {}, (Finding(NO_TABLE, {}, text.text, kind=text.kind),), ()
    result = check(pack, facts, on=on)
    return table.title, result.findings, result.unknown


def _route_facts(
    pack: Pack, facts: Mapping[str, Any], findings: tuple[Finding, ...]
) -> dict[str, Any]:
    """What the router may know: nobody has given notice yet, and no check has been made."""
    breach = any(finding.kind in ("breach", "worst_form") for finding in findings)
    event = {
        "immediate_danger": facts.get("danger"),
        "sector": facts.get("sector"),
        "child_labour": True if breach else None,
        "worst_form": True if any(f.kind == "worst_form" for f in findings) else None,
    }
    person = {"exploitation": facts.get("exploitation"), "age_from": facts.get(AGE)}
    return facts_of_event(event, pack, [person])
