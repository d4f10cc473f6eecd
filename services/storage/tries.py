"""Passphrases that did not open a vault: the times only, kept beside it until its next opening."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

SUFFIX = "-tries"
MOST = 1000
_LINE = len("2026-03-02T09:30:00+00:00\n")


def note_failure(vault: Path, now: datetime | None = None) -> None:
    """Note that a passphrase was wrong just now. A disk that takes no writing is no reason to stop.

    After a thousand lines nothing is added: whoever tries that often is seen already.
    """
    path = _path(vault)
    line = (now or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="seconds")
    with suppress(OSError):
        if not path.exists() or path.stat().st_size < MOST * _LINE:
            with path.open("a", encoding="ascii") as file:
                file.write(line + "\n")


def taken_tries(vault: Path) -> tuple[datetime, ...]:
    """The times of wrong passphrases since the last call, which are then forgotten here.

    Lines that are no times were not written by Kamkor and are left out.
    """
    path = _path(vault)
    try:
        with path.open(encoding="ascii", errors="replace") as file:
            lines = file.read(MOST * _LINE).splitlines()
        path.unlink()
    except OSError:
        return ()
    return tuple(moment for line in lines if (moment := _moment(line)) is not None)


def _path(vault: Path) -> Path:
    return vault.with_name(vault.name + SUFFIX)


def _moment(line: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(line)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else None
