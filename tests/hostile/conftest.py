"""The window with one case, and a bait: a picture that nothing may open."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.made import png
from tests.ui.conftest import fonts, kamkor_app, shell, visit  # noqa: F401  fixtures


@pytest.fixture
def bait(tmp_path: Path) -> Path:
    """A picture on the disk with a short path."""
    path = tmp_path / "bait.png"
    path.write_bytes(png(60, 60))
    return path


@pytest.fixture
def one_row() -> Callable[[str], str]:
    """Text without any white space, to compare what is drawn in lines."""
    return lambda text: "".join(text.split())


@pytest.fixture
def desk(workspace: Any, clock: Any) -> Iterator[Any]:
    """The worker's desk."""
    from tests.services.casework.conftest import Desk

    return Desk(workspace, clock)
