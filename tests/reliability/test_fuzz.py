"""Files that are almost right: each is read or refused in words, soon, and leaves nothing behind."""

from pathlib import Path

import pytest

from tests.conftest import VaultFiles
from tests.reliability.conftest import Run
from tests.reliability.fuzzing import FORMATS, REFUSED, TAKEN, WRONG
from tests.reliability.nursery import Nursery
from tests.reliability.record import record


@pytest.mark.parametrize("form", FORMATS)
def test_fuzz_is_read_or_refused(
    form: str, nursery: Nursery, office_files: VaultFiles, good_copy: Path, run: Run, seed: int
) -> None:
    count = run.count(f"fuzz_{form}")
    ended = nursery.run(
        "fuzz",
        form=form,
        seed=seed,
        count=count,
        vault=office_files.folder / office_files.name,
        backup=good_copy,
        longest=3000,
    )
    wrong, taken, refused = ended.said(WRONG), ended.said(TAKEN), ended.said(REFUSED)
    good = ended.status == 0 and not wrong and not ended.hung
    said = f"{taken[0]} taken, {refused[0]} refused" if taken else ended.raised or "died"
    record(
        8,
        f"fuzz: {form.replace('_', ' ')}",
        f"{count} inputs, {said}, {len(wrong)} bad",
        good,
        "0 crash, 0 hang, nothing left behind",
        run=run.name,
    )
    assert not wrong, f"seed {seed}: " + "\n".join(wrong[:20])
    assert good, f"seed {seed}: {ended}"
