"""The investigator's interview of the child: who is beside it (CPC 54, 78, 203)."""

from typing import Any
from uuid import UUID

from sqlmodel import Session

from models.enforcement import ChildInterview, Investigation
from services.casework import found
from services.enforcement.rules import same_case
from services.enforcement.work import EnforcementWork, needed, refuse_suspect
from services.errors import InvalidInput, RuleViolation
from services.storage.database import check_version
from services.validation import Values


class InterviewVerbs(EnforcementWork):
    """What the law asks for and is missing is shown, never a hard stop; a suspect is refused."""

    def plan_interview(self, case_id: UUID, values: Values) -> UUID:
        """Record an interview that is planned, or one that was held without being planned here.

        ``investigation_id`` may name the investigation. Raises InvalidInput without any day;
        RuleViolation representative_suspected, interpreter_suspected, person_suspected,
        link_to_other_case.
        """
        self._require("write", "child_interview", case_id)
        clean = self._validated("child_interview", values, also=("investigation_id",))
        if clean.get("planned_at") is None and clean.get("held_at") is None:
            raise InvalidInput({"planned_at": "required"})
        with self._db.write("interview_planned", case_id=case_id) as session:
            row = ChildInterview(case_id=case_id)
            self._put_interview(session, row, clean)
            session.add(row)
        return row.id

    def hold_interview(self, interview_id: UUID, values: Values, version: int) -> None:
        """Record that a planned interview was held: who was there, and the opinion.

        Raises InvalidInput, Conflict; RuleViolation interview_already_held and those of
        ``plan_interview``.
        """
        clean = self._validated("child_interview", values, also=("investigation_id",))
        needed(clean, "held_at")
        case_id = self._require_for("write", ChildInterview, interview_id)
        with self._db.write("interview_held", case_id=case_id) as session:
            row = found(session, ChildInterview, interview_id)
            check_version(row, version)
            if row.held_at is not None:
                raise RuleViolation("interview_already_held")
            self._put_interview(session, row, clean)

    def _put_interview(self, session: Session, row: ChildInterview, values: dict[str, Any]) -> None:
        same_case(session, Investigation, values.get("investigation_id"), row.case_id)
        self._put(row, values)
        case_id = row.case_id
        refuse_suspect(session, case_id, "representative_suspected", row.representative)
        refuse_suspect(session, case_id, "interpreter_suspected", row.interpreter)
        refuse_suspect(session, case_id, "person_suspected", row.psychologist, row.investigator)
