"""Kamkor without a window: ``main.py demo``, ``law``, ``packs``, ``print``, ``backup`` …

Every expected error is one plain line on stderr, in the chosen language, and an exit code.
"""

import sys
from argparse import Namespace
from collections.abc import Sequence
from types import TracebackType

DONE = 0
WRONG_INPUT = 2
VAULT_CLOSED = 3
REFUSED = 4
FAILED = 5

__all__ = ["DONE", "FAILED", "REFUSED", "VAULT_CLOSED", "WRONG_INPUT", "run_command"]


def run_command(arguments: Sequence[str]) -> int:
    """Run one subcommand and return its exit code; wrong usage exits with 2 as argparse does."""
    from services.log import keep_values_out
    from ui.command_line.parser import parse

    options = parse(arguments)
    speak_again, hook = keep_values_out(), sys.excepthook
    sys.excepthook = _tell_fault
    try:
        return _run(options)
    finally:
        # a fault on its way out is told by the hook as it stands when nothing caught it
        if sys.exc_info()[0] is None:
            sys.excepthook = hook
        speak_again()


def _run(options: Namespace) -> int:
    from services.errors import AppError

    try:
        code: int = options.run(options)
    except AppError as error:
        print(sentence(error, options.lang), file=sys.stderr)
        return exit_code(error)
    except OSError as error:
        print(f"{error.strerror or 'the file system refused'}", file=sys.stderr)
        return FAILED
    return code


def _tell_fault(
    kind: type[BaseException], _error: BaseException, trace: TracebackType | None
) -> None:
    """A fault of ours: its kind and where it happened. Its text might name a child."""
    from services.log import error_line

    if issubclass(kind, KeyboardInterrupt):
        print("stopped", file=sys.stderr)
    else:
        print(f"The program made an error: {error_line(kind, trace)}", file=sys.stderr)


def sentence(error: Exception, language: str) -> str:
    """The error in one line of plain words; a code without words stands as it is."""
    from services.errors import AppError, InvalidInput, PackError
    from services.messages import ERRORS, FIELD_ERRORS
    from services.texts import Catalogue

    if not isinstance(error, AppError) or isinstance(error, PackError):
        return str(error)
    catalogue = Catalogue.load(language)
    text = catalogue.translate("messages", ERRORS.get(error.code, error.code))
    details = {name: str(value) for name, value in error.details.items()}
    line = text.format_map(_Known(details))
    if isinstance(error, InvalidInput):
        reasons = (
            f"{name}: {catalogue.translate('messages', FIELD_ERRORS.get(code, code))}"
            for name, code in error.fields.items()
        )
        line = f"{line} {'; '.join(reasons)}"
    return " ".join(line.split())


def exit_code(error: Exception) -> int:
    """The exit code that stands for an expected error."""
    from services.errors import InvalidInput, NotFound, PackError, StorageError

    if isinstance(error, InvalidInput | NotFound | PackError):
        return WRONG_INPUT
    code = getattr(error, "code", "")
    if code.startswith(("law_input", "law_no_table", "pack_", "facts_file_")):
        return WRONG_INPUT
    if isinstance(error, StorageError):
        return VAULT_CLOSED if code.startswith(("vault_", "keyfile_")) else FAILED
    return REFUSED


class _Known(dict[str, str]):
    """Leaves a placeholder that has no value standing instead of failing on it."""

    def __missing__(self, name: str) -> str:
        return "{" + name + "}"
