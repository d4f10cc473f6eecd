"""For pytest: loads one module from another source, so that the tree itself is never touched.

``KAMKOR_MUTANT`` names the module's file and the file with the changed source, with ``|`` between.
"""

import os
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType

_file, _, _source = os.environ.get("KAMKOR_MUTANT", "").partition("|")
_get_code = SourceFileLoader.get_code


def _changed(loader: SourceFileLoader, name: str) -> CodeType | None:
    if _file and Path(loader.path) == Path(_file):
        return compile(Path(_source).read_text("utf-8"), _file, "exec")
    return _get_code(loader, name)


SourceFileLoader.get_code = _changed  # type: ignore[method-assign,assignment]
