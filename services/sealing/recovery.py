"""Does the office's recovery key open the sealed cases too?"""

from pathlib import Path

from services.errors import StorageError
from services.storage import keyfile
from services.storage.vault import Vault

KNOWN, OLD, UNKNOWN = "KNOWN", "OLD", "UNKNOWN"


def recovery_state(main: Vault, path: Path) -> str:
    """KNOWN (it opens them), OLD (they know another key, as before a new one was made), UNKNOWN
    (they know none), or empty where there are none or nobody can tell.

    Read from two key files that others could have written to: good enough to remind somebody, but
    what is made known to the sealed cases is proved by typing (``Vault.proved_recovery``).
    """
    if not path.exists() or main.recovery_recipient is None:
        return ""
    try:
        slots = keyfile.read(keyfile.key_path(path)).slots
    except StorageError:
        return ""
    found = [slot.public for slot in slots if slot.kind == keyfile.RECOVERY]
    if not found:
        return UNKNOWN
    return KNOWN if main.recovery_recipient in found else OLD
