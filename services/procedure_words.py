"""The sentences about the office's procedure: adopting a pack, moving cases, moved days.

Part of services.messages; context *messages*.
"""

from services.texts import QT_TRANSLATE_NOOP

PROCEDURE_ERRORS: dict[str, str] = {
    "office_pack_gone": QT_TRANSLATE_NOOP(
        "messages",
        "The folder beside the vault holds no pack any more. Nothing was changed. Put the pack there again.",
    ),
    "office_pack_faulty": QT_TRANSLATE_NOOP(
        "messages",
        "The pack beside the vault has a fault: {fault}. Nothing was changed, the present procedure stays in force. Have the fault corrected, then look again.",
    ),
    "office_pack_changed": QT_TRANSLATE_NOOP(
        "messages",
        "The pack beside the vault is not the one you have looked at. Nothing was changed. Look at what it changes again.",
    ),
    "office_pack_present": QT_TRANSLATE_NOOP(
        "messages", "The office works by this version already. Nothing was changed."
    ),
    "office_pack_none": QT_TRANSLATE_NOOP(
        "messages", "The office works by the built-in procedure already. Nothing was changed."
    ),
    "case_pack_present": QT_TRANSLATE_NOOP(
        "messages", "The case follows the present version already. Nothing was changed."
    ),
}

PROCEDURE_FIELD_ERRORS: dict[str, str] = {
    "day_moved_already": QT_TRANSLATE_NOOP("messages", "This day stands in the table already"),
}

PROCEDURE_ACTIONS: dict[str, str] = {
    "pack_version_kept": QT_TRANSLATE_NOOP("messages", "Version of the procedure kept for cases"),
    "office_pack_adopted": QT_TRANSLATE_NOOP("messages", "Procedure of the office adopted"),
    "office_pack_withdrawn": QT_TRANSLATE_NOOP("messages", "Built-in procedure in use again"),
    "case_moved_to_pack": QT_TRANSLATE_NOOP("messages", "Case moved to the present procedure"),
    "cases_moved_to_pack": QT_TRANSLATE_NOOP("messages", "Cases moved to the present procedure"),
    "moved_day_added": QT_TRANSLATE_NOOP("messages", "Moved day recorded"),
    "moved_day_changed": QT_TRANSLATE_NOOP("messages", "Moved day changed"),
    "moved_day_removed": QT_TRANSLATE_NOOP("messages", "Moved day removed"),
}
