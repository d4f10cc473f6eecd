"""The sentences of the storage's errors; ``services.messages`` shows them with all others."""

from services.texts import QT_TRANSLATE_NOOP

STORAGE_ERRORS: dict[str, str] = {
    "vault_missing": QT_TRANSLATE_NOOP(
        "messages",
        "There is no vault in this place. Nothing was changed. Look for the file, or restore a backup.",
    ),
    "vault_empty": QT_TRANSLATE_NOOP(
        "messages",
        "The vault's file is empty. Nothing was changed. Keep the file and restore the last backup.",
    ),
    "vault_not_encrypted": QT_TRANSLATE_NOOP(
        "messages",
        "This file is a database without encryption, not a vault. Nothing was changed. Choose another file.",
    ),
    "vault_damaged": QT_TRANSLATE_NOOP(
        "messages",
        "The vault's file is damaged. Nothing was written to it. Keep the file and restore the last backup.",
    ),
    "vault_newer": QT_TRANSLATE_NOOP(
        "messages",
        "The vault was last used with a newer Kamkor. Nothing was changed. Update Kamkor on this computer.",
    ),
    "vault_in_use": QT_TRANSLATE_NOOP(
        "messages",
        "The vault is open in another window or on another computer. Nothing was changed. Close it there first.",
    ),
    "vault_read_only": QT_TRANSLATE_NOOP(
        "messages",
        "Kamkor may not write to the vault's file or folder. Nothing was changed. Ask who looks after this computer.",
    ),
    "vault_exists": QT_TRANSLATE_NOOP(
        "messages",
        "A vault of this name is already here. It was not touched. Choose another name or folder.",
    ),
    "vault_busy": QT_TRANSLATE_NOOP(
        "messages",
        "Another task is still writing. Nothing of this step was saved; your text is kept. Try again in a moment.",
    ),
    "vault_wrong_passphrase": QT_TRANSLATE_NOOP(
        "messages",
        "This passphrase does not open the vault. Nothing was changed. Check the keyboard layout and Caps Lock.",
    ),
    "keyfile_missing": QT_TRANSLATE_NOOP(
        "messages",
        "The key file beside the vault is missing. The vault itself is untouched. Put the file back, or restore a backup.",
    ),
    "keyfile_damaged": QT_TRANSLATE_NOOP(
        "messages",
        "The key file was altered or is damaged. The vault itself is untouched. Put a good copy back, or restore a backup.",
    ),
    "keyfile_newer": QT_TRANSLATE_NOOP(
        "messages",
        "The key file was written by a newer Kamkor. Nothing was changed. Update Kamkor on this computer.",
    ),
    "keyfile_foreign": QT_TRANSLATE_NOOP(
        "messages",
        "The key file belongs to another vault, or the start of the vault is damaged. Nothing was changed. Put the right file beside it, or restore a backup.",
    ),
    "slot_last": QT_TRANSLATE_NOOP(
        "messages",
        "This is the last person who can open the vault. Nothing was changed. Add another person first.",
    ),
    "slot_missing": QT_TRANSLATE_NOOP(
        "messages",
        "This person has no passphrase for the vault yet. Nothing was changed. Give the person one first.",
    ),
    "rotation_waits": QT_TRANSLATE_NOOP(
        "messages",
        "The key cannot be changed yet: {count} people have not opened the vault with this version of Kamkor. Nothing was changed. Each of them must open it once, or be taken off the list.",
    ),
    "rotation_waits_recovery": QT_TRANSLATE_NOOP(
        "messages",
        "The key cannot be changed yet: the recovery key is still of the first kind. Nothing was changed. Make a new recovery key first.",
    ),
    "rotation_failed": QT_TRANSLATE_NOOP(
        "messages",
        "The copy with the new key did not agree with the vault and was not kept. The vault is as it was before. Check the disk and try again.",
    ),
    "library_too_old": QT_TRANSLATE_NOOP(
        "messages",
        "The database library on this computer is too old ({found}, needed {needed}) and could lose what is saved. Nothing was changed. Install Kamkor again.",
    ),
    "engine_unsafe": QT_TRANSLATE_NOOP(
        "messages",
        "The vault cannot be opened with the settings that keep every save safe. Nothing was changed. Move it to a folder on this computer's own disk.",
    ),
    "recovery_key_wrong": QT_TRANSLATE_NOOP(
        "messages",
        "This recovery key is typed without fault but opens another vault. Nothing was changed. Look for the sheet of this vault.",
    ),
    "recovery_key_group": QT_TRANSLATE_NOOP(
        "messages",
        "Group {group} of the recovery key does not fit. Nothing was changed. Compare it with the printed sheet.",
    ),
    "recovery_key_length": QT_TRANSLATE_NOOP(
        "messages",
        "The recovery key has {expected} characters, this one has {characters}. Nothing was changed. Compare it with the printed sheet.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "messages",
        "The disk is full. What was saved before is safe, this step is not saved; your text is kept. Free some space and save again.",
    ),
    "disk_error": QT_TRANSLATE_NOOP(
        "messages",
        "The disk did not answer as it should. What was saved before is safe. Check the disk or the cable and try again.",
    ),
    "not_enough_memory": QT_TRANSLATE_NOOP(
        "messages",
        "This computer has too little free memory for this. Nothing was changed. Close other programs and try again.",
    ),
    "server_unreachable": QT_TRANSLATE_NOOP(
        "messages",
        "The office's server does not answer. What was saved before is safe; your text is kept. Check the network and try again.",
    ),
    "migration_failed": QT_TRANSLATE_NOOP(
        "messages",
        "The vault could not be brought to this version. It is as it was before. Keep using the older Kamkor and report this.",
    ),
    "nothing_to_undo": QT_TRANSLATE_NOOP(
        "messages", "There is no step to undo. Nothing was changed."
    ),
    "nothing_to_redo": QT_TRANSLATE_NOOP(
        "messages", "There is no step to redo. Nothing was changed."
    ),
    "undo_barrier": QT_TRANSLATE_NOOP(
        "messages",
        "The last step cannot be undone, only reversed by a step of its own. Nothing was changed.",
    ),
    "undo_conflict": QT_TRANSLATE_NOOP(
        "messages",
        "The step could not be taken back or repeated, because its records changed since. Nothing was changed. Edit the record instead.",
    ),
    "passphrase_short": QT_TRANSLATE_NOOP(
        "messages", "Too short: at least 15 characters, or four different words"
    ),
    "passphrase_common": QT_TRANSLATE_NOOP(
        "messages", "Too well known: others try this one first. Choose words of your own"
    ),
    "passphrase_repeats": QT_TRANSLATE_NOOP(
        "messages", "Too simple: the same few characters repeat. Choose words of your own"
    ),
    "backup_cancelled": QT_TRANSLATE_NOOP(
        "messages",
        "The backup was stopped and not kept. The vault is untouched. Start it again later.",
    ),
    "backup_failed": QT_TRANSLATE_NOOP(
        "messages",
        "The copy did not agree with the vault and was not kept. The vault is untouched. Try another disk.",
    ),
    "backup_missing": QT_TRANSLATE_NOOP(
        "messages", "There is no backup in this place. Nothing was changed. Choose another file."
    ),
    "backup_damaged": QT_TRANSLATE_NOOP(
        "messages",
        "This backup is damaged or not whole. Nothing was restored. Choose an older backup.",
    ),
    "backup_newer": QT_TRANSLATE_NOOP(
        "messages",
        "This backup was made by a newer Kamkor. Nothing was restored. Update Kamkor on this computer.",
    ),
    "restore_target_exists": QT_TRANSLATE_NOOP(
        "messages",
        "A vault of this name is already in the folder. It was not touched. Choose another folder.",
    ),
}
"""Code → English sentence, context *messages*."""
