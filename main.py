"""Kamkor: open the window, or run a command (``main.py --help``)."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))


def main(arguments: list[str]) -> int:
    """Open the window where nothing is asked; else do what was asked. Returns the exit code.

    ``--vault PATH --locked REASON`` is the window after a process that held the keys has ended.
    """
    from ui.hardening import harden

    harden()
    if not arguments or (arguments[0] == "--vault" and len(arguments) in (2, 4)):
        from ui.quick_start import prepare

        prepare()
        from ui.app import run

        return run(*arguments[1::2])
    from services.log import keep_values_out
    from ui.command_line import run_command

    keep_values_out()
    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
