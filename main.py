"""Kamkor: open the window, or run a command (``main.py --help``)."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))


def main(arguments: list[str]) -> int:
    """Open the window where nothing is asked; else do what was asked. Returns the exit code."""
    if not arguments or (len(arguments) == 2 and arguments[0] == "--vault"):
        from ui.quick_start import prepare

        prepare()
        from ui.app import run

        return run(arguments[1] if arguments else None)
    from ui.command_line import run_command

    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
