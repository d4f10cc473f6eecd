"""Logs that cannot name anybody: whoever writes one, only kinds and places in the code come out.

Messages, arguments, the texts of errors and the representation of objects may hold a child's name;
every library that logs, warns or fails is therefore stripped of them at the source.
"""

import logging
import sys
import threading
import warnings
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO


def places(trace: TracebackType | None) -> list[str]:
    """Where an error passed: file, line and function, from the outermost to the innermost."""
    found = []
    while trace is not None:
        code = trace.tb_frame.f_code
        found.append(f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return found


def error_line(kind: type[BaseException] | None, trace: TracebackType | None) -> str:
    """An error in one line: its class and where it passed."""
    return " < ".join([kind.__name__ if kind else "error", *reversed(places(trace))])


class NamelessRecord(logging.LogRecord):
    """A log record that was never given its message: it says which logger, and where."""

    def __init__(
        self,
        name: str,
        level: int,
        pathname: str,
        lineno: int,
        msg: object,
        args: Any,
        exc_info: Any,
        func: str | None = None,
        sinfo: str | None = None,
        **_rest: Any,
    ) -> None:
        del args, sinfo
        said = f"{name} {logging.getLevelName(level)} {Path(pathname).name}:{lineno} {func or ''}"
        if isinstance(msg, BaseException):
            said += f" {error_line(type(msg), msg.__traceback__)}"
        if exc_info and exc_info[0] is not None:
            said += f" {error_line(exc_info[0], exc_info[2])}"
        super().__init__(name, level, pathname, lineno, said.strip(), (), None, func, None)


def keep_values_out() -> Callable[[], None]:
    """Strip logs, warnings, and errors that nobody can catch; returns what undoes it.

    Called once, before the first value is read.
    """
    before = (
        logging.getLogRecordFactory(),
        logging.raiseExceptions,
        warnings.showwarning,
        sys.unraisablehook,
        threading.excepthook,
    )

    def restore() -> None:
        logging.setLogRecordFactory(before[0])
        logging.raiseExceptions = before[1]
        warnings.showwarning, sys.unraisablehook, threading.excepthook = before[2:]

    logging.setLogRecordFactory(NamelessRecord)
    # a handler that fails would print the record's arguments
    logging.raiseExceptions = False
    warnings.showwarning = _show_warning
    sys.unraisablehook = _show_unraisable
    threading.excepthook = _show_thread_error
    return restore


def _show_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    del message, line
    _print(f"{category.__name__} {Path(filename).name}:{lineno}", file)


def _show_unraisable(fault: Any) -> None:
    _print(error_line(fault.exc_type, fault.exc_traceback))


def _show_thread_error(fault: Any) -> None:
    _print(error_line(fault.exc_type, fault.exc_traceback))


def _print(line: str, file: TextIO | None = None) -> None:
    target = file or sys.stderr
    if target is not None:
        target.write(line + "\n")
