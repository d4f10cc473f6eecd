"""What can be done with a case as a whole: the bin, a hold, and what becomes of its records."""

from services.access import allowed
from services.cases import CaseHeader
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.event_menu import Choice
from ui.i18n import translate
from ui.retention.sheets import bin_sheet, hold_sheet, lift_sheet
from ui.sealed.page import may_make, may_seal
from ui.sealed.sheets import SealSheet

BIN, HOLD, LIFT, KEEPING = "keeping:bin", "keeping:hold", "keeping:lift", "keeping:due"
SEAL, SEAL_FIRST = "keeping:seal", "keeping:seal_first"


def keeping_choices(ctx: CaseContext, header: CaseHeader) -> list[Choice]:
    """What this person may do with this case as a whole."""
    actor = ctx.workspace.actor()
    choices = []
    if header.open and allowed(actor, "bin", "case_file").ok:
        detail = translate("retention", "opened in error; the supervisor can take it out again")
        choices.append(Choice(BIN, translate("retention", "Into the bin…"), detail, icon="trash"))
    if may_seal(ctx.shell):
        detail = translate("retention", "only the people named there open it from then on")
        words = translate("retention", "Seal this case…")
        choices.append(Choice(SEAL, words, detail, icon="shield-lock"))
    elif may_make(ctx.shell):
        detail = translate("retention", "first the vault of sealed cases has to be made")
        words = translate("retention", "Seal this case…")
        choices.append(Choice(SEAL_FIRST, words, detail, icon="shield-lock"))
    if allowed(actor, "hold", "legal_hold").ok:
        if ctx.workspace.retention.hold_of(ctx.case_id) is None:
            detail = translate("retention", "nothing is erased while it stands")
            words = translate("retention", "Put on hold…")
            choices.append(Choice(HOLD, words, detail, icon="lock"))
        else:
            words = translate("retention", "Lift the hold…")
            choices.append(Choice(LIFT, words, icon="lock"))
        if not header.open:
            words = translate("retention", "What becomes of the records…")
            detail = translate("retention", "keep longer, take out who it is about, erase")
            choices.append(Choice(KEEPING, words, detail, icon="clock"))
    return choices


def do_keeping(ctx: CaseContext, header: CaseHeader, code: str) -> None:
    """Open the sheet of one of these choices."""
    shell, retention = ctx.shell, ctx.workspace.retention
    if code == BIN:
        bin_sheet(shell, ctx.case_id, header.number).open()
    elif code == SEAL:
        SealSheet(shell, ctx.case_id, header.number).open()
    elif code == SEAL_FIRST:
        shell.go("sealed")
    elif code == HOLD:
        hold_sheet(shell, ctx.case_id, header.number).open()
    elif code == LIFT:
        hold = retention.hold_of(ctx.case_id)
        if hold is not None:
            lift_sheet(shell, hold.id, header.number).open()
    elif code == KEEPING:
        _tell_term(ctx, header)


def _tell_term(ctx: CaseContext, header: CaseHeader) -> None:
    """Decide now, if the time is over; else say until when the records are kept."""
    from ui.retention.sheets import review_sheet
    from ui.retention.words import sum_text

    calendar = ctx.workspace.retention.calendar()
    row = next((row for row in calendar if row.term.subject == ctx.case_id), None)
    if row is not None and row.due and row.request is None:
        review_sheet(ctx.shell, row.term).open()
        return
    term = ctx.workspace.retention.term(ctx.case_id)
    if term is None:
        words = translate("retention", "Of {number} nothing is left to be erased.")
        ctx.shell.say(words.format(number=header.number), "info")
        return
    words = translate("retention", "Kept: {sum}. Until then nothing is erased.")
    ctx.shell.say(words.format(sum=sum_text(term)), "info")
