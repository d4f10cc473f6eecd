"""The tables of ``docs/pathway.md``, written from the pack: ``python -m services.packs.steps_page``."""

from pathlib import Path

from services.packs.loader import load_pack
from services.packs.model import Pack
from services.packs.tracks import Deadline, Step, Track

PAGE = Path(__file__).resolve().parents[2] / "docs" / "pathway.md"
_BEGINS, _ENDS = "### SOC:", "## Left out"
_UNITS = {"hours": "h", "days": "d", "working_days": "working d", "months": "months"}


def renewed(page: str, pack: Pack) -> str:
    """The page with the tables of this pack in the place of its own."""
    head, _, rest = page.partition(_BEGINS)
    tail = rest[rest.index(_ENDS) :]
    tables = "\n\n".join(_table(pack, track) for track in pack.tracks)
    return f"{head.rstrip()}\n\n{tables}\n\n{tail}"


def _table(pack: Pack, track: Track) -> str:
    lines = [
        f"### {track.code}: {track.name['en']} ({track.basis['en']})",
        "",
        "| Step | Name | Form | Acts | Deadline and source |",
        "|---|---|---|---|---|",
    ]
    return "\n".join([*lines, *(_line(pack, step) for step in track.steps)])


def _line(pack: Pack, step: Step) -> str:
    code = f"{step.code} (part of {step.part_of})" if step.part_of else step.code
    limits = "<br>".join(_limit(pack, deadline) for deadline in step.deadlines) or "none"
    acts = ", ".join(step.acts) or "–"
    return f"| {code} | {step.name['en']} | `{step.form}` | {acts} | {limits} |"


def _limit(pack: Pack, deadline: Deadline) -> str:
    amount = f"{deadline.amount} {_UNITS[deadline.unit]}"
    if deadline.amount == 1:
        amount = amount.removesuffix("s")
    if deadline.amount == 0:
        amount = "same day" if deadline.source == "OFFICE" else "that day"
    when = f" if `{deadline.when.text}`".replace("|", "\\|") if deadline.when else ""
    end = " (limitation)" if deadline.limit else ""
    starts = " or ".join(deadline.start)
    return f"{amount} from {starts}: {pack.cite(deadline.source, 'en')}{when}{end}"


if __name__ == "__main__":
    PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8"), load_pack()), encoding="utf-8")
