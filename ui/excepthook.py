"""The last net: an expected error becomes its message, a bug an apology with a support code.

The log names the kind of error and the lines of the program it passed, never a value: values may
be a child's name.
"""

import sys
import zlib
from collections.abc import Callable
from types import TracebackType

from services.errors import AppError
from services.log import places


def install(
    show_error: Callable[[AppError], None], apologise: Callable[[str], None]
) -> Callable[[], None]:
    """Catch what nothing else caught; returns a function that puts the old hook back."""
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, AppError):
            show_error(error)
        elif issubclass(kind, KeyboardInterrupt):
            before(kind, error, trace)
        else:
            code = support_code(kind, trace)
            write_log(code, kind, trace)
            apologise(code)

    sys.excepthook = hook

    def restore() -> None:
        sys.excepthook = before

    return restore


def support_code(kind: type[BaseException], trace: TracebackType | None) -> str:
    """A short code that is the same for the same fault: kind of error and where it happened."""
    where = places(trace)[-1] if trace is not None else ""
    return f"K-{zlib.crc32(f'{kind.__name__}:{where}'.encode()):08X}"


def write_log(code: str, kind: type[BaseException], trace: TracebackType | None) -> None:
    """Append the fault to the log of the user's own folder, without any value."""
    from datetime import UTC, datetime

    from services.settings import home

    lines = [f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {code} {kind.__name__}"]
    lines += [f"  {place}" for place in places(trace)]
    log = home("data") / "kamkor.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
    except OSError:
        # a full or read-only disk must not hide the apology itself
        return
