"""The sentences of attachments. Part of services.messages, which holds the rest."""

from services.texts import QT_TRANSLATE_NOOP

ATTACHMENT_ERRORS: dict[str, str] = {
    "attachment_not_a_file": QT_TRANSLATE_NOOP(
        "messages",
        "This is a folder, a link or a device, not a file. Nothing was added. Choose the file itself.",
    ),
    "attachment_too_large": QT_TRANSLATE_NOOP(
        "messages",
        "The file is larger than 20 MB. Nothing was added. Photograph or scan it again in a smaller size.",
    ),
    "attachment_wrong_kind": QT_TRANSLATE_NOOP(
        "messages",
        "The file is neither a JPEG or PNG picture nor a PDF, whatever its name says. Nothing was added. Save it as one of these first.",
    ),
    "attachment_too_many_pixels": QT_TRANSLATE_NOOP(
        "messages",
        "The picture has more than 40 million pixels. Nothing was added. Photograph or scan it again in a smaller size.",
    ),
    "attachment_too_many_pages": QT_TRANSLATE_NOOP(
        "messages",
        "The PDF has more than 30 pages. Nothing was added. Divide it, and add the parts.",
    ),
    "attachment_unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "The file cannot be read; it may be damaged. Nothing was added. Photograph or scan the paper again.",
    ),
    "attachment_locked": QT_TRANSLATE_NOOP(
        "messages",
        "The PDF asks for a password. Nothing was added. Save it without the password first.",
    ),
    "attachment_too_slow": QT_TRANSLATE_NOOP(
        "messages",
        "Reading the file took too long and was stopped. Nothing was added. Photograph or scan the paper again.",
    ),
    "attachment_names_child": QT_TRANSLATE_NOOP(
        "messages",
        "This reader may not have the child's full name, and a picture cannot leave it out. Nothing was saved. Choose another reader.",
    ),
    "attachment_cancelled": QT_TRANSLATE_NOOP(
        "messages", "You stopped it. Nothing was added. Start again at any time."
    ),
    "attachment_damaged": QT_TRANSLATE_NOOP(
        "messages",
        "What is kept of this attachment is not what was added. Nothing was shown. Have the vault checked, and look for it in a backup.",
    ),
}

ATTACHMENT_ACTIONS: dict[str, str] = {
    "attachment_added": QT_TRANSLATE_NOOP("messages", "Attachment added"),
    "attachment_changed": QT_TRANSLATE_NOOP("messages", "Attachment changed"),
    "attachment_binned": QT_TRANSLATE_NOOP("messages", "Attachment put into the bin"),
    "attachment_restored": QT_TRANSLATE_NOOP("messages", "Attachment taken out of the bin"),
    "attachment_seen": QT_TRANSLATE_NOOP("messages", "Attachment looked at"),
    "attachment_exported": QT_TRANSLATE_NOOP("messages", "Attachment saved outside the vault"),
}
