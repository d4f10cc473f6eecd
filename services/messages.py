"""The sentences behind error codes, field errors and the labels of changes.

Each is English source text of the context *messages*; whoever shows it translates it first.
An error says what happened, what is safe and what to do.
"""

from services.approval_words import APPROVAL_ACTIONS, APPROVAL_ERRORS
from services.attachment_words import ATTACHMENT_ACTIONS, ATTACHMENT_ERRORS
from services.backup_words import BACKUP_ACTIONS, BACKUP_ERRORS
from services.care_words import CARE_ACTIONS, CARE_ERRORS, CARE_FIELD_ERRORS
from services.casework_words import CASEWORK_ACTIONS, CASEWORK_ERRORS, CASEWORK_FIELD_ERRORS
from services.closing_words import CLOSING_ACTIONS, CLOSING_ERRORS
from services.commission_words import COMMISSION_ERRORS
from services.documents.words import PRINT_ACTIONS, PRINT_ERRORS
from services.enforcement_words import (
    ENFORCEMENT_ACTIONS,
    ENFORCEMENT_ERRORS,
    ENFORCEMENT_FIELD_ERRORS,
)
from services.law.words import LAW_ACTIONS, LAW_ERRORS
from services.pathway.facts_file_words import FACTS_FILE_ERRORS
from services.people_words import PEOPLE_ACTIONS, PEOPLE_ERRORS
from services.procedure_words import (
    PROCEDURE_ACTIONS,
    PROCEDURE_ERRORS,
    PROCEDURE_FIELD_ERRORS,
)
from services.retention_words import (
    RETENTION_ACTIONS,
    RETENTION_ERRORS,
    RETENTION_FIELD_ERRORS,
)
from services.return_words import RETURN_ACTIONS, RETURN_ERRORS, RETURN_FIELD_ERRORS
from services.sealing_words import SEALING_ACTIONS, SEALING_ERRORS, SEALING_FIELD_ERRORS
from services.storage.words import STORAGE_ERRORS
from services.texts import QT_TRANSLATE_NOOP
from services.trail_words import TRAIL_ACTIONS, TRAIL_ERRORS, TRAIL_FIELD_ERRORS

ERRORS: dict[str, str] = {
    "invalid_input": QT_TRANSLATE_NOOP(
        "messages", "Some fields need another look. Nothing was saved yet; your text is kept."
    ),
    "conflict": QT_TRANSLATE_NOOP(
        "messages", "Another person has just changed this record. Your text is kept."
    ),
    "training_stopped": QT_TRANSLATE_NOOP(
        "messages",
        "The training vault was not finished and was taken away. Nothing else was changed. Start it again at any time.",
    ),
    "not_found": QT_TRANSLATE_NOOP(
        "messages",
        "This record is no longer there. Nothing was changed. Go back to the list to see what there is now.",
    ),
    "no_actor": QT_TRANSLATE_NOOP(
        "messages", "Nobody is signed in. Nothing was changed. Unlock the vault to go on."
    ),
    "role_unknown": QT_TRANSLATE_NOOP(
        "messages",
        "Your role gives no rights in this vault. Nothing was changed. Ask the supervisor.",
    ),
    "role_not_enough": QT_TRANSLATE_NOOP(
        "messages", "Your role does not include this. Nothing was changed. Ask the supervisor."
    ),
    "case_kept": QT_TRANSLATE_NOOP(
        "messages",
        "Only the persons named in this case may know of it. Nothing was shown. Ask the supervisor of the case.",
    ),
    "office_missing": QT_TRANSLATE_NOOP(
        "messages",
        "The vault has no office yet, so no number can be given. Nothing was saved. Finish setting up first.",
    ),
    "record_has_own_verb": QT_TRANSLATE_NOOP(
        "messages",
        "This is recorded by a step of the procedure, not by editing. Nothing was changed. Use the button of that step.",
    ),
    "record_in_use": QT_TRANSLATE_NOOP(
        "messages", "Other records refer to this one. Nothing was removed. Remove those first."
    ),
    "suspected_gave_consent": QT_TRANSLATE_NOOP(
        "messages",
        "This person gave a consent that counted until now. Marked as suspected, the consent no longer counts. Another consent or a legal ground is needed.",
    ),
    "case_closed": QT_TRANSLATE_NOOP(
        "messages", "The case is closed. Nothing was changed. Reopen it first."
    ),
    "office_exists": QT_TRANSLATE_NOOP(
        "messages",
        "This vault has an office already. Nothing was changed. Unlock it instead of setting it up.",
    ),
    "no_such_worker": QT_TRANSLATE_NOOP(
        "messages",
        "This person does not work in the office any more. Nothing was changed. Choose another.",
    ),
    "person_has_case": QT_TRANSLATE_NOOP(
        "messages", "This child has a case already. Nothing was changed. Open that case."
    ),
    "person_is_adult": QT_TRANSLATE_NOOP(
        "messages",
        "This person is an adult, and no sign of exploitation is recorded. No case was opened. Correct the age or record the sign.",
    ),
}

ERRORS.update(STORAGE_ERRORS)
ERRORS.update(BACKUP_ERRORS)
ERRORS.update(ATTACHMENT_ERRORS)
ERRORS.update(LAW_ERRORS)
ERRORS.update(FACTS_FILE_ERRORS)
ERRORS.update(CASEWORK_ERRORS)
ERRORS.update(COMMISSION_ERRORS)
ERRORS.update(ENFORCEMENT_ERRORS)
ERRORS.update(RETURN_ERRORS)
ERRORS.update(CLOSING_ERRORS)
ERRORS.update(CARE_ERRORS)
ERRORS.update(APPROVAL_ERRORS)
ERRORS.update(PROCEDURE_ERRORS)
ERRORS.update(PEOPLE_ERRORS)
ERRORS.update(SEALING_ERRORS)
ERRORS.update(TRAIL_ERRORS)

FIELD_ERRORS: dict[str, str] = {
    "date_unreadable": QT_TRANSLATE_NOOP(
        "messages", "Write day.month.year, for example 09.03.2026"
    ),
    "date_no_such_day": QT_TRANSLATE_NOOP("messages", "There is no such day"),
    "date_missing": QT_TRANSLATE_NOOP("messages", "Add the day to the time"),
    "time_missing": QT_TRANSLATE_NOOP("messages", "Add the time, for example 14:05"),
    "time_unreadable": QT_TRANSLATE_NOOP("messages", "Write hours:minutes, for example 14:05"),
    "whole_unreadable": QT_TRANSLATE_NOOP("messages", "Write a whole number, for example 14"),
    "number_unreadable": QT_TRANSLATE_NOOP(
        "messages", "Write a number with at most two decimals, for example 2,5"
    ),
    "choose_from_list": QT_TRANSLATE_NOOP("messages", "Choose one entry of the list"),
    "required": QT_TRANSLATE_NOOP("messages", "This is needed to go on"),
    "wrong_type": QT_TRANSLATE_NOOP("messages", "This does not fit this field"),
    "unknown_field": QT_TRANSLATE_NOOP("messages", "This field is not known"),
    "unknown_code": QT_TRANSLATE_NOOP("messages", "Choose one of the list"),
    "too_long": QT_TRANSLATE_NOOP("messages", "This text is too long"),
    "too_small": QT_TRANSLATE_NOOP("messages", "This is less than is possible"),
    "too_large": QT_TRANSLATE_NOOP("messages", "This is more than is possible"),
    "too_precise": QT_TRANSLATE_NOOP("messages", "Two places after the point are enough"),
    "too_early": QT_TRANSLATE_NOOP("messages", "Dates before 1900 are not kept"),
    "in_future": QT_TRANSLATE_NOOP("messages", "This day is still to come"),
    "range_reversed": QT_TRANSLATE_NOOP("messages", "The end lies before the beginning"),
    "not_editable": QT_TRANSLATE_NOOP("messages", "This is recorded by a step of the procedure"),
    "number_incomplete": QT_TRANSLATE_NOOP(
        "messages", "This is not a whole number: KG-26-7Q4-00042-W is one"
    ),
    "number_check_wrong": QT_TRANSLATE_NOOP(
        "messages", "One character of the number is wrong: its check character does not fit"
    ),
    "age_unreadable": QT_TRANSLATE_NOOP("messages", "“14”, “≈ 14” or “13–15” will do"),
    "case_needed": QT_TRANSLATE_NOOP("messages", "Choose the case to add this to"),
    "person_needed": QT_TRANSLATE_NOOP(
        "messages", "Name at least one child, or save without a case"
    ),
    "outcome_needs_no_case": QT_TRANSLATE_NOOP("messages", "This result goes without a new case"),
}

ACTIONS: dict[str, str] = {
    "case_steps_rechecked": QT_TRANSLATE_NOOP("messages", "Steps and deadlines brought up to date"),
    "act_added": QT_TRANSLATE_NOOP("messages", "What happened recorded"),
    "act_changed": QT_TRANSLATE_NOOP("messages", "What happened changed"),
    "act_removed": QT_TRANSLATE_NOOP("messages", "What happened removed"),
    "assessment_added": QT_TRANSLATE_NOOP("messages", "Assessment recorded"),
    "assessment_changed": QT_TRANSLATE_NOOP("messages", "Assessment changed"),
    "assessment_removed": QT_TRANSLATE_NOOP("messages", "Assessment removed"),
    "assessment_domain_added": QT_TRANSLATE_NOOP("messages", "Domain of the assessment recorded"),
    "assessment_domain_changed": QT_TRANSLATE_NOOP("messages", "Domain of the assessment changed"),
    "assessment_domain_removed": QT_TRANSLATE_NOOP("messages", "Domain of the assessment removed"),
    "case_narrative_added": QT_TRANSLATE_NOOP("messages", "Note recorded"),
    "case_narrative_changed": QT_TRANSLATE_NOOP("messages", "Note changed"),
    "case_narrative_removed": QT_TRANSLATE_NOOP("messages", "Note removed"),
    "document_held_added": QT_TRANSLATE_NOOP("messages", "Paper of the child recorded"),
    "document_held_changed": QT_TRANSLATE_NOOP("messages", "Paper of the child changed"),
    "document_held_removed": QT_TRANSLATE_NOOP("messages", "Paper of the child removed"),
    "family_member_added": QT_TRANSLATE_NOOP("messages", "Family member recorded"),
    "family_member_changed": QT_TRANSLATE_NOOP("messages", "Family member changed"),
    "family_member_removed": QT_TRANSLATE_NOOP("messages", "Family member removed"),
    "goal_added": QT_TRANSLATE_NOOP("messages", "Goal recorded"),
    "goal_changed": QT_TRANSLATE_NOOP("messages", "Goal changed"),
    "goal_removed": QT_TRANSLATE_NOOP("messages", "Goal removed"),
    "harm_added": QT_TRANSLATE_NOOP("messages", "Harm recorded"),
    "harm_changed": QT_TRANSLATE_NOOP("messages", "Harm changed"),
    "harm_removed": QT_TRANSLATE_NOOP("messages", "Harm removed"),
    "intake_participant_added": QT_TRANSLATE_NOOP("messages", "Agency of the raid recorded"),
    "intake_participant_changed": QT_TRANSLATE_NOOP("messages", "Agency of the raid changed"),
    "intake_participant_removed": QT_TRANSLATE_NOOP("messages", "Agency of the raid removed"),
    "measure_added": QT_TRANSLATE_NOOP("messages", "Measure recorded"),
    "measure_changed": QT_TRANSLATE_NOOP("messages", "Measure changed"),
    "measure_removed": QT_TRANSLATE_NOOP("messages", "Measure removed"),
    "nrm_screening_added": QT_TRANSLATE_NOOP("messages", "Trafficking questions recorded"),
    "nrm_screening_changed": QT_TRANSLATE_NOOP("messages", "Trafficking questions changed"),
    "nrm_screening_removed": QT_TRANSLATE_NOOP("messages", "Trafficking questions removed"),
    "plan_added": QT_TRANSLATE_NOOP("messages", "Plan recorded"),
    "plan_changed": QT_TRANSLATE_NOOP("messages", "Plan changed"),
    "plan_removed": QT_TRANSLATE_NOOP("messages", "Plan removed"),
    "referral_added": QT_TRANSLATE_NOOP("messages", "Referral recorded"),
    "referral_changed": QT_TRANSLATE_NOOP("messages", "Referral changed"),
    "referral_removed": QT_TRANSLATE_NOOP("messages", "Referral removed"),
    "safety_note_added": QT_TRANSLATE_NOOP("messages", "Safety note recorded"),
    "safety_note_changed": QT_TRANSLATE_NOOP("messages", "Safety note changed"),
    "safety_note_removed": QT_TRANSLATE_NOOP("messages", "Safety note removed"),
    "schooling_added": QT_TRANSLATE_NOOP("messages", "Schooling recorded"),
    "schooling_changed": QT_TRANSLATE_NOOP("messages", "Schooling changed"),
    "schooling_removed": QT_TRANSLATE_NOOP("messages", "Schooling removed"),
    "sitting_added": QT_TRANSLATE_NOOP("messages", "Sitting recorded"),
    "sitting_changed": QT_TRANSLATE_NOOP("messages", "Sitting changed"),
    "sitting_removed": QT_TRANSLATE_NOOP("messages", "Sitting removed"),
    "sitting_member_added": QT_TRANSLATE_NOOP("messages", "Member of the Commission recorded"),
    "sitting_member_changed": QT_TRANSLATE_NOOP("messages", "Member of the Commission changed"),
    "sitting_member_removed": QT_TRANSLATE_NOOP("messages", "Member of the Commission removed"),
    "work_situation_added": QT_TRANSLATE_NOOP("messages", "Work recorded"),
    "work_situation_changed": QT_TRANSLATE_NOOP("messages", "Work changed"),
    "work_situation_removed": QT_TRANSLATE_NOOP("messages", "Work removed"),
    "case_file_changed": QT_TRANSLATE_NOOP("messages", "Case changed"),
    "child_changed": QT_TRANSLATE_NOOP("messages", "Child's details changed"),
    "intake_event_changed": QT_TRANSLATE_NOOP("messages", "Raid or call changed"),
    "office_changed": QT_TRANSLATE_NOOP("messages", "Office changed"),
    "person_found_changed": QT_TRANSLATE_NOOP("messages", "Line of the raid sheet changed"),
    "intake_recorded": QT_TRANSLATE_NOOP("messages", "Raid or call recorded"),
    "raid_recorded": QT_TRANSLATE_NOOP("messages", "Raid recorded"),
    "call_recorded": QT_TRANSLATE_NOOP("messages", "Call recorded"),
    "cases_opened": QT_TRANSLATE_NOOP("messages", "Cases opened"),
    "case_readers_changed": QT_TRANSLATE_NOOP("messages", "Who may know of the case changed"),
    "office_created": QT_TRANSLATE_NOOP("messages", "Office set up"),
    "vault_code_renewed": QT_TRANSLATE_NOOP("messages", "New vault code after the restore"),
    "draft_saved": QT_TRANSLATE_NOOP("messages", "Draft kept"),
    "draft_discarded": QT_TRANSLATE_NOOP("messages", "Draft discarded"),
    "search_rebuilt": QT_TRANSLATE_NOOP("messages", "Search index rebuilt"),
    "backup_saved": QT_TRANSLATE_NOOP("messages", "Backup saved and verified"),
    "read": QT_TRANSLATE_NOOP("messages", "Looked at"),
    "print": QT_TRANSLATE_NOOP("messages", "Printed"),
    "export": QT_TRANSLATE_NOOP("messages", "Exported"),
    "preview": QT_TRANSLATE_NOOP("messages", "Previewed"),
    "list": QT_TRANSLATE_NOOP("messages", "Listed"),
    "search": QT_TRANSLATE_NOOP("messages", "Searched"),
    "add": QT_TRANSLATE_NOOP("messages", "Adding"),
    "change": QT_TRANSLATE_NOOP("messages", "Changing"),
    "remove": QT_TRANSLATE_NOOP("messages", "Removing"),
    "write": QT_TRANSLATE_NOOP("messages", "Writing"),
    "open": QT_TRANSLATE_NOOP("messages", "Opening"),
    "approve": QT_TRANSLATE_NOOP("messages", "Approving"),
    "return": QT_TRANSLATE_NOOP("messages", "Returning"),
    "manage": QT_TRANSLATE_NOOP("messages", "Managing"),
    "maintain": QT_TRANSLATE_NOOP("messages", "Maintaining the vault"),
    "unlock": QT_TRANSLATE_NOOP("messages", "Unlocking"),
    "backup": QT_TRANSLATE_NOOP("messages", "Saving a backup"),
    "restore": QT_TRANSLATE_NOOP("messages", "Restoring"),
    "verify": QT_TRANSLATE_NOOP("messages", "Verifying"),
    "vault_opened": QT_TRANSLATE_NOOP("messages", "Vault opened"),
    "user_added": QT_TRANSLATE_NOOP("messages", "Person of the office added"),
    "case_looked_at": QT_TRANSLATE_NOOP("messages", "Case opened on screen"),
}

FIELD_ERRORS.update(CASEWORK_FIELD_ERRORS)
FIELD_ERRORS.update(RETURN_FIELD_ERRORS)
FIELD_ERRORS.update(SEALING_FIELD_ERRORS)
ACTIONS.update(CASEWORK_ACTIONS)
ACTIONS.update(BACKUP_ACTIONS)
ACTIONS.update(ATTACHMENT_ACTIONS)
ACTIONS.update(LAW_ACTIONS)
FIELD_ERRORS.update(ENFORCEMENT_FIELD_ERRORS)
ACTIONS.update(ENFORCEMENT_ACTIONS)
ACTIONS.update(RETURN_ACTIONS)
ACTIONS.update(CLOSING_ACTIONS)
FIELD_ERRORS.update(CARE_FIELD_ERRORS)
ACTIONS.update(CARE_ACTIONS)
ACTIONS.update(APPROVAL_ACTIONS)
FIELD_ERRORS.update(PROCEDURE_FIELD_ERRORS)
FIELD_ERRORS.update(TRAIL_FIELD_ERRORS)
ACTIONS.update(PROCEDURE_ACTIONS)
ERRORS.update(PRINT_ERRORS)
ACTIONS.update(TRAIL_ACTIONS)
ACTIONS.update(PRINT_ACTIONS)
ACTIONS.update(PEOPLE_ACTIONS)
ACTIONS.update(SEALING_ACTIONS)
ERRORS.update(RETENTION_ERRORS)
FIELD_ERRORS.update(RETENTION_FIELD_ERRORS)
ACTIONS.update(RETENTION_ACTIONS)
