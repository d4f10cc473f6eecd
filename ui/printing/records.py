"""How the record that a paper is about reads in a list of choices."""

from services.documents.request import RecordOption
from services.formats import format_date
from services.packs.model import Pack
from ui import i18n
from ui.i18n import translate


def record_text(pack: Pack, record: RecordOption) -> str:
    """Kind, number and day of a record; a draft is named as one."""
    name = pack.text(record.codes, record.code, i18n.language()) if record.code else ""
    if record.codes == "plan_kind":
        words = translate("paper_records", "{plan}, version {number}")
        name = words.format(plan=name, number=record.number)
    elif record.number:
        name = f"{name} · {record.number}" if name else record.number
    parts = [name, format_date(record.at) if record.at is not None else ""]
    if record.draft:
        parts.append(translate("paper_records", "draft"))
    return " · ".join(part for part in parts if part)
