"""D90: what the journal holds of one case: who saw, changed, printed or was refused what, and when.

Names of fields, never their values; the paper's own footer bears the mark of the journal, with
which it can be shown later that nothing was taken out.
"""

from collections.abc import Sequence

from services.documents import content as c
from services.documents.common import PaperTask, finished
from services.documents.wording import Wording
from services.formats import format_moment
from services.trail.listing import TrailEntry
from services.trail.wording import action_words, field_words, result_words

CODE = "D90"
_WIDTHS = (1.1, 2.4, 2.6, 6.4, 3.0)


def build(task: PaperTask, entries: Sequence[TrailEntry]) -> c.Paper:
    """The paper of these entries, the newest first."""
    w = task.w
    blocks: list[c.Block] = [
        c.Paragraph(
            w.translate(
                "documents",
                "Every entry names who did what to which fields, never what stands in them. The "
                "entries are sealed one after another. The mark in the footer shows later whether "
                "anything was altered or cut off.",
            )
        )
    ]
    if entries:
        header = (
            w.translate("documents", "No."),
            w.translate("documents", "When"),
            w.translate("documents", "Who"),
            w.translate("documents", "What"),
            w.translate("documents", "Result"),
        )
        blocks.append(c.Table(header, tuple(_row(entry, w) for entry in entries), _WIDTHS))
    else:
        blocks.append(c.Paragraph(w.translate("documents", "The journal has no entry.")))
    return finished(task, CODE, blocks)


def _row(entry: TrailEntry, w: Wording) -> tuple[str, ...]:
    what = action_words(entry, w.translate)
    fields = field_words(entry, w.translate, w.pack, w.language)
    return (
        str(entry.sequence),
        format_moment(entry.at, w.pack.timezone),
        entry.who or w.translate("documents", "nobody signed in"),
        f"{what}: {fields}" if fields else what,
        result_words(entry, w.translate, w.pack, w.language) or w.translate("documents", "done"),
    )
