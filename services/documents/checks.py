"""Is a paper ready? Each check says what it looked at; some stop the printing, some only ask."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from services.documents import content as c
from services.documents.readers import FULL, Redaction
from services.documents.words import CHECKS
from services.people_named import mentions, names_person
from services.texts import Tr

_CONTEXT = "documents"
_SHORTEST_NAME = 3
_NAMED = 8
"""How many fields a line names; the paper itself shows the rest."""


class CheckState(StrEnum):
    """How a check came out."""

    OK = "OK"
    QUESTION = "QUESTION"
    STOP = "STOP"


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the list before printing; ``details`` are labels already translated.

    ``error`` is the code with which issuing is refused while the check stops.
    """

    code: str
    state: CheckState
    details: tuple[str, ...] = ()
    error: str = ""

    def text(self, tr: Tr) -> str:
        """The sentence of this check in the language of ``tr``."""
        words = tr(_CONTEXT, CHECKS[self.code][self.state.value])
        count = self.details[0] if self.details else ""
        named = " · ".join(self.details[:_NAMED]) + (" …" if len(self.details) > _NAMED else "")
        return words.format(fields=named, count=count)


@dataclass(frozen=True, slots=True)
class Known:
    """What is recorded and must not stand in free text by accident: names of people, addresses and
    telephone numbers, and the words behind the parts that safety notes hide."""

    names: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    hidden_texts: tuple[str, ...] = ()


def paper_checks(
    paper: c.Paper,
    known: Known,
    redaction: Redaction,
    *,
    ground: bool | None,
    draft: bool = False,
) -> tuple[Check, ...]:
    """The checks of a paper. ``ground`` is None for a reader who needs none; ``draft``: what the
    paper is about is not finished, which every page says."""
    checks = [_required(paper), _unknown(paper)]
    if draft:
        checks.append(Check("draft", CheckState.QUESTION))
    if paper.narrative:
        checks.append(_names(paper, known, redaction))
        checks.append(_hidden(paper, known.hidden_texts))
    if ground is not None:
        state = CheckState.OK if ground else CheckState.STOP
        checks.append(Check("ground", state, error="print_needs_ground"))
    sources = _sources(paper.blocks)
    if sources:
        state = CheckState.OK if all(sources) else CheckState.QUESTION
        checks.append(Check("sources", state))
    checks.append(Check("signatures", CheckState.OK, (str(paper.places_to_sign),)))
    return tuple(checks)


def named_in(texts: Iterable[str], names: Iterable[str]) -> bool:
    """Whether any word of the names stands in the texts, in any spelling or script."""
    parts = {part for name in names for part in name.split() if len(part) >= _SHORTEST_NAME}
    return any(names_person(text, part) for text in texts for part in parts)


def _required(paper: c.Paper) -> Check:
    state = CheckState.STOP if paper.missing else CheckState.OK
    return Check("required", state, paper.missing, "print_required_missing")


def _unknown(paper: c.Paper) -> Check:
    state = CheckState.QUESTION if paper.unknown else CheckState.OK
    return Check("unknown", state, paper.unknown)


def _names(paper: c.Paper, known: Known, redaction: Redaction) -> Check:
    named = named_in(paper.narrative, known.names)
    placed = any(mentions(text, place) for text in paper.narrative for place in known.places)
    if not named and not placed:
        return Check("names", CheckState.OK)
    stops = named and redaction.name_form != FULL
    state = CheckState.STOP if stops else CheckState.QUESTION
    return Check("names", state, error="print_text_names_people")


def _hidden(paper: c.Paper, hidden_texts: Iterable[str]) -> Check:
    shown = any(mentions(text, words) for words in hidden_texts for text in paper.narrative)
    state = CheckState.STOP if shown else CheckState.OK
    return Check("hidden_part", state, error="print_shows_hidden_part")


def _sources(blocks: Collection[c.Block]) -> list[bool]:
    """For every deadline and finding on the paper: is its source named?"""
    found: list[bool] = []
    for block in blocks:
        if isinstance(block, c.PathwayTable):
            found.extend(bool(row.source) for row in block.rows if row.due)
        elif isinstance(block, c.KeepTogether):
            found.extend(_sources(block.blocks))
    return found
