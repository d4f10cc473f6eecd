"""The sentences of backups, of a place where no vault may lie, and of a damaged vault.

Part of services.messages, which holds the rest; English source texts of the context *messages*.
"""

from services.texts import QT_TRANSLATE_NOOP

BACKUP_ERRORS: dict[str, str] = {
    "vault_on_network": QT_TRANSLATE_NOOP(
        "messages",
        "This folder lies on a server or in a network ({kind}). Two computers writing there would break a vault, so none is opened or made here. Nothing was changed. Choose a folder on this computer's own disk; backups may lie on the network.",
    ),
    "vault_in_sync_folder": QT_TRANSLATE_NOOP(
        "messages",
        "This folder is copied to the internet by {kind}. It would copy the vault while it is being written and break it, so none is opened or made here. Nothing was changed. Move the vault and its key file to another folder of this computer; backups may lie here.",
    ),
    "backup_too_long": QT_TRANSLATE_NOOP(
        "messages",
        "The daily copy took too long and was not kept. The vault is untouched. Save a copy by hand, or choose a faster disk.",
    ),
    "rehearsal_differs": QT_TRANSLATE_NOOP(
        "messages",
        "The restored vault does not agree with what the backup says of itself. Your vault is untouched, the trial was removed. Save a new backup now and keep the old one aside.",
    ),
    "salvage_nothing": QT_TRANSLATE_NOOP(
        "messages",
        "Nothing can be read from the damaged file any more. The file itself was not touched. Keep it and restore the last backup.",
    ),
    "salvage_no_keys": QT_TRANSLATE_NOOP(
        "messages",
        "Without a good key file nothing can be read. The damaged files were not touched. Put a good copy of the key file beside the vault, or restore the last backup.",
    ),
}

BACKUP_ACTIONS: dict[str, str] = {
    "backup_rehearsed": QT_TRANSLATE_NOOP("messages", "Restoring a backup tried"),
    "vault_salvaged": QT_TRANSLATE_NOOP("messages", "What could be read of a damaged vault saved"),
}
"""Code → English sentence, context *messages*."""

BACKUP_REASONS: dict[str, str] = {
    "DAILY": QT_TRANSLATE_NOOP("messages", "daily copy"),
    "BY_HAND": QT_TRANSLATE_NOOP("messages", "saved by hand"),
    "MIGRATION": QT_TRANSLATE_NOOP("messages", "before a new version"),
    "REKEY": QT_TRANSLATE_NOOP("messages", "before new keys"),
    "IMPORT": QT_TRANSLATE_NOOP("messages", "before an import"),
    "ERASURE": QT_TRANSLATE_NOOP("messages", "when a case was erased"),
    "REHEARSAL": QT_TRANSLATE_NOOP("messages", "restored for trial"),
}
"""Why a copy was made, code → English words."""
