"""The sentences of sealed cases. Part of services.messages; context *messages*."""

from services.texts import QT_TRANSLATE_NOOP

SEALING_ERRORS: dict[str, str] = {
    "seal_vault_exists": QT_TRANSLATE_NOOP(
        "messages",
        "This office has a vault of sealed cases already. Nothing was changed. Ask somebody who is named there to name you.",
    ),
    "seal_no_vault": QT_TRANSLATE_NOOP(
        "messages",
        "The vault of sealed cases is not open. Nothing was changed. A supervisor can make it or name you in it.",
    ),
    "seal_no_key": QT_TRANSLATE_NOOP(
        "messages",
        "This person has not opened the vault with a passphrase of their own yet. Nothing was changed. Name the person after that.",
    ),
    "seal_reads_no_cases": QT_TRANSLATE_NOOP(
        "messages",
        "Only people who read cases can be named: workers and supervisors of this office. Nothing was changed. Choose somebody else.",
    ),
    "seal_backup_not_yours": QT_TRANSLATE_NOOP(
        "messages",
        "This is no copy of this office's sealed cases, or you were not named in them on its day. Nothing was changed. Choose another copy, or ask somebody who was named then.",
    ),
    "seal_ended_since": QT_TRANSLATE_NOOP(
        "messages",
        "You were taken out of the sealed cases after this backup was made. Nothing was changed. Ask a supervisor who is named in them to restore it.",
    ),
    "seal_not_named": QT_TRANSLATE_NOOP(
        "messages",
        "This person is not named in the vault of sealed cases. Nothing was changed. Name the person there first.",
    ),
    "seal_not_here": QT_TRANSLATE_NOOP(
        "messages",
        "This case is not in the office's vault any more. Nothing was changed. Look for it among the sealed cases.",
    ),
    "seal_changed": QT_TRANSLATE_NOOP(
        "messages",
        "Somebody changed the case while it was being sealed. It is still whole where it was. Seal it again.",
    ),
    "seal_unknown": QT_TRANSLATE_NOOP(
        "messages",
        "The journal of this office does not know the vault of sealed cases that lies here. It was not opened, and nothing was changed. If the office's vault was restored from an old backup, a supervisor can say that it is the right one; otherwise somebody put it there.",
    ),
    "seal_differs": QT_TRANSLATE_NOOP(
        "messages",
        "The copy of the case did not agree with the original. The case is still whole where it was. Try again, or check the disk.",
    ),
}
"""Code → English sentence."""

SEALING_FIELD_ERRORS: dict[str, str] = {
    "seal_not_named": QT_TRANSLATE_NOOP("messages", "Name this person for sealed cases first"),
}
"""Code of a field's error → English sentence."""

SEALING_ACTIONS: dict[str, str] = {
    "case_sealed": QT_TRANSLATE_NOOP("messages", "Case received among the sealed ones"),
    "case_sealed_away": QT_TRANSLATE_NOOP("messages", "Case sealed"),
    "office_mirrored": QT_TRANSLATE_NOOP("messages", "People and office brought up to date"),
    "sealed_stub_kept": QT_TRANSLATE_NOOP("messages", "Number of a sealed case kept"),
    "sealed_vault_made": QT_TRANSLATE_NOOP("messages", "Vault of sealed cases made"),
    "sealed_vault_accepted": QT_TRANSLATE_NOOP("messages", "Vault of sealed cases said to be ours"),
    "sealed_vault_opened_in_need": QT_TRANSLATE_NOOP(
        "messages", "Vault of sealed cases opened in an emergency"
    ),
    "sealed_vault_restored": QT_TRANSLATE_NOOP(
        "messages", "Vault of sealed cases restored from a backup"
    ),
    "sealed_person_named": QT_TRANSLATE_NOOP("messages", "Person named for sealed cases"),
    "sealed_recovery_known": QT_TRANSLATE_NOOP(
        "messages", "Recovery key made known to the sealed cases"
    ),
    "sealed_person_ended": QT_TRANSLATE_NOOP("messages", "Access to sealed cases ended"),
}
"""Label → English sentence."""
