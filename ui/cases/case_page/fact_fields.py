"""Where a fact that is still unknown is answered: the record and the field, as a form's id."""

from models.fields import fields_of
from ui.cases.case_page.context import CaseContext

_FIELD_OF = {
    "age": "child.age_from",
    "age_known": "child.age_from",
    "age_from": "child.age_from",
    "age_to": "child.age_to",
    "foreign_child": "child.citizenship",
    "student": "schooling.enrolled",
    "school_finished": "schooling.basic_finished",
    "mission_held": "child.asylum",
    "load_limit_set": "work_situation.load_kg",
    "tip_screened": "nrm_screening.indicators",
    "tip_indicator": "nrm_screening.indicators",
    "tip_act": "nrm_screening.act",
    "tip_purpose": "nrm_screening.purpose",
    "tip_means": "nrm_screening.means",
    "absent_from_school": "schooling.absent",
    "no_birth_certificate": "document_held.kind",
    "parent_abroad": "family_member.whereabouts",
    "carer_without_paper": "family_member.legal_basis",
}
_RECORDS = ("work_situation", "child", "harm", "schooling")


def field_of_fact(ctx: CaseContext, name: str) -> str:
    """The form that answers a fact of the law or of the pathway; empty where no form does."""
    pathway = ctx.pack.tracks[0].facts.get(name) if ctx.pack.tracks else None
    if pathway is not None and pathway.answer:
        return pathway.answer
    fact = ctx.pack.facts.get(name)
    asked = fact.input if fact is not None else name
    if asked in _FIELD_OF:
        return _FIELD_OF[asked]
    for record in _RECORDS:
        if asked in fields_of(record):
            return f"{record}.{asked}"
    return ""
