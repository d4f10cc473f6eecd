"""Wrong keys and altered files: nothing opens, nothing falls over, and no answer tells a stranger whether
it was the person or the passphrase that was wrong.
"""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from uuid import uuid4

from services.errors import StorageError
from services.messages import ERRORS
from services.storage import keyfile
from services.storage.backup import restore
from services.storage.vault import Vault
from tests.conftest import PASSPHRASE, SUPERVISOR_ID, WORKER_ID, VaultFiles
from tests.reliability.conftest import Run
from tests.reliability.deeds import Day
from tests.reliability.office import CHEAP, opened
from tests.reliability.record import record

KEY_FILE_CODES = {
    "keyfile_damaged",
    "keyfile_newer",
    "keyfile_foreign",
    "vault_wrong_passphrase",
    "not_enough_memory",
}
VAULT_CODES = {"vault_damaged", "keyfile_foreign", "vault_empty", "vault_not_encrypted"}
BACKUP_CODES = {"backup_damaged", "backup_newer", "vault_wrong_passphrase", "not_enough_memory"}


class Attempts:
    """Counts what was tried, and keeps what should not have happened."""

    def __init__(self, allowed: set[str]) -> None:
        self.allowed, self.count, self.faults = allowed, 0, []  # type: ignore[var-annotated]

    def refused(self, what: str, attempt: Callable[[], object]) -> None:
        """It must be refused with one of the codes that are allowed, and with words."""
        self.count += 1
        try:
            attempt()
        except StorageError as error:
            if error.code not in self.allowed or error.code not in ERRORS:
                self.faults.append(f"{what}: {error.code}")
        except Exception as error:
            self.faults.append(f"{what}: {type(error).__name__}: {error}")
        else:
            self.faults.append(f"{what}: opened")

    def tell(self, title: str, run: Run) -> None:
        """Keep the result, and fail where something was wrong."""
        figure = f"{self.count} tries, {len(self.faults)} opened or fell over"
        record(7, title, figure, not self.faults, "0 opened, 0 tracebacks", run=run.name)
        assert not self.faults, "\n".join(self.faults[:20])


def places(size: int, wanted: int, rng: Random) -> Iterator[tuple[int, int]]:
    """Bytes to alter and two bits of each; every byte where so many are wanted."""
    chosen = range(size) if wanted >= size else sorted(rng.sample(range(size), wanted))
    for place in chosen:
        for bit in rng.sample(range(8), 2):
            yield place, bit


def flipped(content: bytes, place: int, bit: int) -> bytes:
    """The content with one bit turned over."""
    made = bytearray(content)
    made[place] ^= 1 << bit
    return bytes(made)


def open_it(path: Path, passphrase: str = PASSPHRASE) -> Callable[[], None]:
    """Open and close a vault."""
    return lambda: Vault.open(path, passphrase).close()


def test_tamper_wrong_passphrases_open_nothing_and_say_the_same(
    copy: Callable[[], Path], run: Run, rng: Random
) -> None:
    path, tries = copy(), Attempts({"vault_wrong_passphrase"})
    for number in range(run.count("passphrases")):
        letters = list(PASSPHRASE)
        place = rng.randrange(len(letters))
        letters[place] = chr(ord(letters[place]) + rng.randint(1, 3))
        wrong = rng.choice(
            (
                "",
                "".join(letters),
                PASSPHRASE.upper(),
                PASSPHRASE[:-1],
                f"{PASSPHRASE} ",
                str(number) * 20,
            )
        )
        first = rng.choice((SUPERVISOR_ID, WORKER_ID, uuid4(), None))
        tries.refused(repr(wrong), lambda w=wrong, f=first: Vault.open(path, w, first=f).close())
    tries.tell("wrong passphrases, of persons who are there and who are not", run)


def test_tamper_key_file_of_any_byte(copy: Callable[[], Path], run: Run, rng: Random) -> None:
    path, tries = copy(), Attempts(KEY_FILE_CODES)
    key_path = keyfile.key_path(path)
    good = key_path.read_bytes()
    for place, bit in places(len(good), run.count("key_file_bytes"), rng):
        key_path.write_bytes(flipped(good, place, bit))
        tries.refused(f"byte {place} bit {bit}", open_it(path))
    for size in range(0, len(good), max(1, len(good) // run.count("truncations"))):
        key_path.write_bytes(good[:size])
        tries.refused(f"cut to {size}", open_it(path))
    key_path.write_bytes(good)
    open_it(path)()
    tries.tell("key file: bytes × 2 bits, and cut short", run)


def test_tamper_slots_swapped_between_two_people(copy: Callable[[], Path], run: Run) -> None:
    path, tries = copy(), Attempts(KEY_FILE_CODES)
    vault = Vault.open(path, PASSPHRASE)
    vault.add_slot(WORKER_ID, "four other example words", kdf=CHEAP)
    vault.close()
    key_path = keyfile.key_path(path)
    good = key_path.read_bytes()
    start, body, seal = good.split(b"\n", 2)
    for name in ("user", "wrapped", "sealed", "salt", "nonce", "public", "kdf", "kind"):
        text = json.loads(body)
        one, other = text["slots"][0], text["slots"][-1]
        if name not in one or name not in other:
            continue
        one[name], other[name] = other[name], one[name]
        raw = json.dumps(text, sort_keys=True, separators=(",", ":")).encode()
        if raw == body:
            continue
        key_path.write_bytes(b"\n".join((start, raw, seal)))
        tries.refused(f"swapped {name}", open_it(path))
    reordered = json.loads(body)
    reordered["slots"].reverse()
    raw = json.dumps(reordered, sort_keys=True, separators=(",", ":")).encode()
    key_path.write_bytes(b"\n".join((start, raw, seal)))
    tries.refused("order of slots", open_it(path))
    tries.tell("slots swapped between two people", run)


def test_tamper_vault_of_any_bit(copy: Callable[[], Path], run: Run, rng: Random) -> None:
    path, tries = copy(), Attempts(VAULT_CODES)
    good = path.read_bytes()
    for _ in range(run.count("vault_flips")):
        place, bit = rng.randrange(len(good)), rng.randrange(8)
        path.write_bytes(flipped(good, place, bit))
        tries.refused(f"byte {place} bit {bit}", open_it(path))
    tries.tell("vault: bits turned over", run)


def test_tamper_vault_cut_short(copy: Callable[[], Path], run: Run, rng: Random) -> None:
    path, tries = copy(), Attempts(VAULT_CODES)
    good = path.read_bytes()
    pages = range(0, len(good), 4096)
    sizes = [0, 1, 15, 16, *(page for page in pages), *(rng.randrange(len(good)) for _ in pages)]
    if run.name != "full":
        sizes = rng.sample(sizes, run.count("truncations"))
    for size in sizes:
        path.write_bytes(good[:size])
        tries.refused(f"cut to {size}", open_it(path))
    tries.tell("vault: cut short", run)


def test_tamper_backup_of_any_byte_of_its_head(
    good_copy: Path, tmp_path: Path, run: Run, rng: Random
) -> None:
    tries, good = Attempts(BACKUP_CODES), good_copy.read_bytes()
    head = 16 + 8 + int.from_bytes(good[16:24])
    target, altered = tmp_path / "target", tmp_path / "altered.kamkor-backup"
    target.mkdir()
    spots = [(place, bit) for place, bit in places(head + 8, run.count("key_file_bytes"), rng)]
    spots += [
        (rng.randrange(head, len(good)), rng.randrange(8)) for _ in range(run.count("truncations"))
    ]
    for place, bit in spots:
        altered.write_bytes(flipped(good, place, bit))
        tries.refused(f"byte {place} bit {bit}", lambda: restore(altered, target, PASSPHRASE))
        if list(target.iterdir()):
            tries.faults.append(f"byte {place}: left {[f.name for f in target.iterdir()]}")
    for size in rng.sample(range(len(good)), run.count("truncations")):
        altered.write_bytes(good[:size])
        tries.refused(f"cut to {size}", lambda: restore(altered, target, PASSPHRASE))
    tries.tell("backup: bytes of its head × 2 bits, bits of the rest, cut short", run)


def test_tamper_foreign_vault_under_our_key_file(
    copy: Callable[[], Path], tmp_path: Path, run: Run
) -> None:
    path, tries = copy(), Attempts({"keyfile_foreign", "vault_damaged"})
    other = Vault.create(tmp_path / "other", PASSPHRASE, kdf=CHEAP).vault
    other.close()
    foreign = other.path.read_bytes()
    good = path.read_bytes()
    for what, content in (
        ("the whole file", foreign),
        ("all but the first sixteen bytes", good[:16] + foreign[16:]),
        ("its first page", foreign[:4096] + good[4096:]),
        ("a page in the middle", good[:8192] + foreign[8192:12288] + good[12288:]),
        ("a page of its own twice", good[:8192] + good[4096:8192] + good[12288:]),
    ):
        path.write_bytes(content)
        tries.refused(what, open_it(path))
    tries.tell("another vault, or pages of it, in place of ours", run)


def test_tamper_older_file_put_back_is_noticed(
    office_files: VaultFiles, tmp_path: Path, rng: Random, run: Run
) -> None:
    path = office_files.copy_to(tmp_path / "now")
    workspace, clock = opened(path)
    day = Day(workspace, clock, rng)
    for _ in range(5):
        day.act()
    workspace.close()
    shutil.copyfile(office_files.folder / office_files.name, path)
    again, _ = opened(path, clock())
    noticed = again.trail.arrival.doubtful
    again.close()
    record(
        7,
        "an older file of the same vault put back",
        f"noticed: {noticed}",
        noticed,
        "flagged once a newer head is known",
        run=run.name,
    )
    assert noticed
