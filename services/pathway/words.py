"""Putting a step's ``why`` and ``source`` into words.

A reason is a code of the list *why*, with arguments after a colon:

=========================  ====================================================================
``waits_step:S30``         an earlier step of the lane comes first (drawn as *ahead*)
``unknown:danger,asylum``  the screen asks for these facts (``Track.facts``)
``held:asylum``            a hold of do-no-harm, until an act releases it
``to_confirm:danger``      open on the fact, still to be confirmed
``applies:tip_suspected``  open because of these facts
``postponed:2026-11-25``   moved to this day by an act POSTPONED
``limit_passed:…``         the limitation ran out on this day
``reopened:cac_returned``  it had been done, until these facts took it back
any other code             why the step does not apply
=========================  ====================================================================

What was reopened may have a second reason, with ``;`` between: ``reopened:danger_again;
to_confirm:danger``, ``waits_step:S40;reopened:cac_returned``.
"""

from datetime import date

from services.formats import format_date
from services.packs.model import Pack
from services.packs.text import pick
from services.packs.tracks import Step
from services.pathway.deadlines import Due
from services.pathway.engine import REOPENED

_DATED = frozenset({"postponed", "limit_passed"})
_AHEAD = "waits_step"
_REASONS = ("waits", "held")
"""Codes whose arguments are reasons of the list *why*."""


def why_text(pack: Pack, why: str, language: str) -> str:
    """The reason of a state in words; empty for a step that needs none."""
    return ". ".join(_reason(pack, part, language) for part in why.split(";") if part)


def _reason(pack: Pack, why: str, language: str) -> str:
    code, _, arguments = why.partition(":")
    words = [_argument(pack, code, name, language) for name in arguments.split(",") if name]
    return pack.text("why", code, language).replace("{args}", ", ".join(words))


def source_text(pack: Pack, source: str, language: str) -> str:
    """How a source ("CC 36.1", "OFFICE") is cited."""
    return pack.cite(source, language)


def is_ahead(why: str) -> bool:
    """Whether a blocked step only waits for an earlier step of its lane: a dot, no pause sign."""
    return why.startswith(f"{_AHEAD}:")


def missing_facts(why: str) -> tuple[str, ...]:
    """The facts that a blocked step asks for; empty for any other reason."""
    return _named(why, "unknown")


def reopening_facts(why: str) -> tuple[str, ...]:
    """What took a step back that had been done; empty where nothing did."""
    return _named(why, REOPENED)


def opening_facts(why: str) -> tuple[str, ...]:
    """The facts that opened a step, whether for the first time or again."""
    return (*_named(why, "applies"), *_named(why, "to_confirm"), *reopening_facts(why))


def _named(why: str, wanted: str) -> tuple[str, ...]:
    for part in why.split(";"):
        code, _, arguments = part.partition(":")
        if code == wanted:
            return tuple(arguments.split(","))
    return ()


def due_texts(pack: Pack, dues: tuple[Due, ...], language: str) -> tuple[tuple[date, str], ...]:
    """Every limit in force with its last local day and its source, the earliest first."""
    return tuple(
        (due.at.astimezone(pack.timezone).date(), source_text(pack, due.deadline.source, language))
        for due in sorted(dues, key=lambda due: due.at)
    )


def fact_text(pack: Pack, name: str, language: str) -> str:
    """What a screen calls a fact of the pathway or of the law."""
    facts = pack.tracks[0].facts if pack.tracks else {}
    fact = facts.get(name)
    if fact is not None and fact.text:
        return pick(fact.text, language)
    if fact is not None and fact.acts:
        return pack.text("act", fact.acts[0], language)
    return pick(pack.facts[name].text, language) if name in pack.facts else name


def _argument(pack: Pack, code: str, name: str, language: str) -> str:
    if code == _AHEAD:
        step: Step | None = pack.steps.get(name)
        return pick(step.name, language) if step else name
    if code in _REASONS or (code == REOPENED and pack.item("why", name)):
        return pack.text("why", name, language)
    if code in _DATED:
        return format_date(date.fromisoformat(name))
    return fact_text(pack, name, language)
