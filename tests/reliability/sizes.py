"""How much of each proof is done when: one table.

*Fast* is part of ``make test``, *full* of ``make test-full``, *soak* of ``make soak``. ``minutes`` is
what the full size took on one core of a busy computer; two are worked on at once, so that
``python -m tests.reliability.sizes`` prints half of the sum.
"""

from dataclasses import dataclass

BUDGET_MINUTES = 80
"""What everything of ``make test-full`` may take on two cores."""
CORES = 2


@dataclass(frozen=True)
class Size:
    """``row`` of the plan, counts of a fast and of a full run, and minutes of the full one on one core."""

    row: str
    fast: int
    full: int
    minutes: float
    what: str


SIZES: dict[str, Size] = {
    "kill": Size("1", 100, 1000, 16, "kill -9 while a person saves, through the services"),
    "window": Size("1", 2, 200, 12, "kill -9 while a person saves, in the real window"),
    "power": Size("2", 1000, 10_000, 6, "states of the disk after a power cut"),
    "everywhere": Size("5", 6, 1000, 5, "kill -9 at every change of the disk"),
    "everywhere_slow": Size("5", 2, 200, 4, "the same, where one trial takes a second"),
    "power_moment": Size("5", 40, 1000, 6, "states of the disk after a power cut"),
    "power_teeth": Size("2", 60, 900, 1, "states of an unsafe disk that must be found"),
    "full_disk": Size("4", 8, 128, 5, "a disk that is full after so many bytes, then enlarged"),
    "io": Size("3", 6, 0, 16, "a call of the disk fails, once or for ever, EIO or ENOSPC"),
    "days": Size("20", 1, 5, 2.5, "working days of five people with locks, kills and power cuts"),
    "passphrases": Size("7", 30, 1000, 1, "wrong passphrases"),
    "key_file_bytes": Size(
        "7", 60, 100_000, 1.5, "bytes of a key file or the head of a backup, × 2 bits"
    ),
    "vault_flips": Size("7", 60, 2000, 1, "bits of a vault turned over"),
    "truncations": Size("7", 20, 400, 0.5, "files cut short"),
    "canary": Size("12", 1, 20, 5, "a canary in every field, kill -9 at random moments"),
    "fuzz_key_file": Size("8", 200, 20_000, 0.5, "inputs almost right: key file"),
    "fuzz_backup": Size("8", 100, 20_000, 2, "inputs almost right: backup"),
    "fuzz_settings": Size("8", 200, 20_000, 0.5, "inputs almost right: settings"),
    "fuzz_pack": Size("8", 20, 20_000, 12, "inputs almost right: pack"),
    "fuzz_facts": Size("8", 200, 20_000, 0.5, "inputs almost right: facts"),
}


def main() -> None:
    """Print the table with the sum of minutes."""
    for name, size in SIZES.items():
        print(f"{name:12} row {size.row:>3}  {size.fast:>6} {size.full:>7}  {size.minutes:5.1f} min  {size.what}")  # fmt: skip
    total = sum(size.minutes for size in SIZES.values()) / CORES
    print(f"{'together':12} {total:.0f} of {BUDGET_MINUTES} minutes")


if __name__ == "__main__":
    main()
