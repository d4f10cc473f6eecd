"""Writing a paper to a file that the person chose: whole, or not at all."""

import errno
import os
import tempfile
from pathlib import Path

from services.errors import StorageError


def save_paper(path: Path, pdf: bytes) -> None:
    """Write the bytes beside ``path`` first and then move them into place.

    The temporary name says nothing about the paper. Raises StorageError disk_full or
    paper_not_saved.
    """
    handle, temporary = -1, ""
    try:
        handle, temporary = tempfile.mkstemp(prefix="kamkor-", suffix=".tmp", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        code = "disk_full" if error.errno == errno.ENOSPC else "paper_not_saved"
        raise StorageError(code) from None
