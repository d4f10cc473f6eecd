"""What makes the time to the passphrase field short; called before anything else of the window."""

import gc
import sys


def prepare() -> None:
    """Spare the start two pieces of work that bring nothing.

    Nothing that starts is garbage, so collecting waits until the window is shown. And PySide6
    reads the source text of every module that is imported after it, to see whether it uses its
    optional naming features; none of ours does. Where PySide6 is built otherwise, nothing happens.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401  it brings the scan along

    scan = sys.modules.get("shibokensupport.feature")
    if scan is not None and hasattr(scan, "_mod_uses_pyside"):
        scan._mod_uses_pyside = lambda _module: False  # noqa: SLF001


def settle() -> None:
    """The window is shown: collect garbage again, without looking at what will stay for ever."""
    gc.freeze()
    gc.enable()
