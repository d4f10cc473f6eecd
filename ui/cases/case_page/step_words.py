"""How a step of the pathway reads: its state as a shape, its time, its reason and its source."""

from datetime import datetime

from services.cases import StepRow
from services.packs.tracks import OFFICE
from services.pathway import words
from ui import i18n
from ui.cases.case_page.context import CaseContext
from ui.i18n import translate

DONE, OPEN, BLOCKED, NOT_APPLICABLE = "DONE", "OPEN", "BLOCKED", "NOT_APPLICABLE"

ICONS = {
    "overdue": "alert-triangle-filled",
    "soon": "clock",
    "open": "circle",
    "waiting": "player-pause",
    "done": "circle-check-filled",
    "none": "circle-dashed",
    "ahead": "circle-dot",
}


def shape(ctx: CaseContext, row: StepRow) -> str:
    """The state as drawn: done, overdue, soon, open, waiting, ahead or none."""
    return shape_of(ctx, row.state, row.why, row.due_at)


def shape_of(ctx: CaseContext, state: str, why: str, due_at: datetime | None) -> str:
    """The same for a step of which only state, reason and limit are at hand."""
    if state == DONE:
        return "done"
    if state == NOT_APPLICABLE:
        return "none"
    if state == BLOCKED:
        return "ahead" if words.is_ahead(why) else "waiting"
    return i18n.due_text(due_at, ctx.now(), ctx.pack.timezone)[1]


def state_word(state: str) -> str:
    """A shape said in a word."""
    known = {
        "done": translate("steps", "done"),
        "overdue": translate("steps", "overdue"),
        "soon": translate("steps", "due soon"),
        "open": translate("steps", "open"),
        "waiting": translate("steps", "waiting"),
        "ahead": translate("steps", "ahead"),
        "none": translate("steps", "not needed"),
    }
    return known[state]


def note(ctx: CaseContext, row: StepRow, state: str) -> str:
    """The few words below a station's name."""
    if state == "done":
        return _day(ctx, row)
    if state == "none":
        return translate("steps", "not needed")
    if state == "waiting":
        asks = bool(words.missing_facts(row.why))
        return translate("steps", "to be answered") if asks else translate("steps", "waiting")
    if state == "ahead" or row.due_at is None:
        return ""
    if state == "overdue":
        days = (ctx.today() - row.due_at.astimezone(ctx.pack.timezone).date()).days
        return i18n.ago_text(days)
    local = row.due_at.astimezone(ctx.pack.timezone)
    if local.date() == ctx.today():
        return translate("steps", "until {time}").format(time=i18n.clock_text(local))
    return translate("dates", "until {day}").format(day=f"{local.day:02}.{local.month:02}")


def said(ctx: CaseContext, row: StepRow, state: str) -> str:
    """What a screen reader speaks: name, state, time, what Enter does."""
    name = i18n.pick(ctx.pack.steps[row.step].name)
    parts = [name, state_word(state)]
    if state in ("overdue", "soon", "open") and row.due_at:
        parts.append(due(ctx, row))
    if state == "done":
        parts.append(_day(ctx, row))
    if state in ("waiting", "none", "ahead"):
        parts.append(why(ctx, row))
    parts.append(translate("steps", "open the form"))
    return ", ".join(part for part in parts if part)


def due(ctx: CaseContext, row: StepRow) -> str:
    """The deadline both ways: "until Fri 20.11 · 3 days left"; empty without one."""
    return i18n.due_text(row.due_at, ctx.now(), ctx.pack.timezone)[0]


def source(ctx: CaseContext, row: StepRow) -> str:
    """The law behind a step or its deadline; an office default says so."""
    return words.source_text(ctx.pack, row.source or OFFICE, ctx.language)


def responsible(ctx: CaseContext, row: StepRow) -> str:
    """Who has to do it."""
    agency = ctx.pack.agencies.get(row.responsible)
    if agency is not None:
        return i18n.pick(agency.short)
    return ctx.pack.text("responsible", row.responsible, ctx.language) if row.responsible else ""


def why(ctx: CaseContext, row: StepRow) -> str:
    """Why a step waits, does not apply or is open."""
    return words.why_text(ctx.pack, row.why, ctx.language)


def _day(ctx: CaseContext, row: StepRow) -> str:
    if row.done_at is None:
        return ""
    local = row.done_at.astimezone(ctx.pack.timezone)
    same = local.year == ctx.today().year
    return f"{local.day:02}.{local.month:02}" + ("" if same else f".{local.year}")
