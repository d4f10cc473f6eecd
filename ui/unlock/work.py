"""What the unlock views let the worker do. No window here; the data layer loads when it is used."""

from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from services.settings import home

if TYPE_CHECKING:
    from uuid import UUID

    from services.damage import Rescue
    from services.storage.backup import Contents
    from services.storage.copies import Copy
    from services.storage.vault import NewVault, Vault
    from services.workspace import Workspace

SUFFIX = ".kamkor"
TRAINING_SUFFIX = ".kamkor-training"
BACKUP_SUFFIX = ".kamkor-backup"
DAMAGED = frozenset(
    (
        "vault_damaged",
        "vault_empty",
        "vault_missing",
        "keyfile_missing",
        "keyfile_damaged",
        "keyfile_foreign",
    )
)
"""Codes of opening a vault after which backups and a salvage are offered."""
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
_loading = Lock()


def load_data_layer() -> None:
    """Import what opening a vault needs, while the passphrase is being typed.

    Whoever needs it sooner calls this too and waits: two threads that import the same packages at
    once can each get a half-built module.
    """
    with _loading:
        import services.storage.vault
        import services.workspace  # noqa: F401


def open_vault(path: Path, passphrase: str) -> "Workspace":
    """Open a vault and everything over it. Raises StorageError."""
    from services.storage.vault import Vault

    return _workspace(Vault.open(path, passphrase))


def set_own_passphrase(workspace: "Workspace", passphrase: str) -> None:
    """Put another passphrase in place of the one, or of the single-use phrase, that opened the vault."""
    workspace.vault.replace_passphrase(passphrase)
    workspace.db.note("own_passphrase_set", record="user_account")


def people_of(path: Path, key: str) -> "tuple[Vault, list[tuple[UUID, str]]]":
    """Open a vault with its recovery key; returns it with the people whose passphrase can be set."""
    from services.clock import system_clock
    from services.storage.vault import Vault
    from services.workspace import Workspace

    vault = Vault.open_with_recovery(path, key)
    with ExitStack() as on_failure:
        on_failure.callback(vault.close)
        people = []
        for user_id in vault.user_ids:
            actor = Workspace(vault, system_clock).sign_in(user_id)
            if actor is not None:
                people.append((user_id, actor.name))
        on_failure.pop_all()
    return vault, people


def recover(vault: "Vault", user_id: "UUID", passphrase: str) -> "Workspace":
    """Give a person a new passphrase, in a vault opened with the recovery key, and sign in.

    The journal says first that it was the recovery key: nobody else can tell it from the person's own
    opening. The vault is opened anew with that passphrase: the cover will ask for it, and not for
    the key.
    """
    from services.clock import system_clock
    from services.storage.vault import Vault
    from services.two_accounts import RECOVERED
    from services.workspace import Workspace

    try:
        office = Workspace(vault, system_clock)
        office.db.note(RECOVERED, record="user_account", record_id=user_id)
        vault.replace_passphrase(passphrase, user_id=user_id)
    finally:
        vault.close()
    return _workspace(Vault.open(vault.path, passphrase, first=user_id))


def create_vault(
    folder: Path,
    name: str,
    passphrase: str,
    office: Mapping[str, Any],
    person: Mapping[str, Any],
    pack_code: str = "kg",
) -> "tuple[NewVault, Workspace]":
    """Make a vault with its office and first person; ``pack_code`` is the country whose procedure
    the office follows. Raises StorageError, InvalidInput."""
    from services.storage.vault import Vault
    from services.workspace import create_office

    folder.mkdir(parents=True, exist_ok=True)
    made = Vault.create(folder / name, passphrase)
    with ExitStack() as on_failure:
        on_failure.callback(discard, made.vault)
        workspace = create_office(
            made.vault,
            office,
            person["name"],
            person["role"],
            language=person.get("language"),
            pack_code=pack_code,
        )
        on_failure.pop_all()
    return made, workspace


def discard(vault: "Vault") -> None:
    """Take away a vault whose setting-up was broken off: it holds nothing but the office's name."""
    from services.trail import heads

    path, keys = vault.path, vault.key_path
    vault.close()
    for file in (path, keys):
        file.unlink(missing_ok=True)
    for file in path.parent.glob(f"{path.name}-*"):
        file.unlink(missing_ok=True)
    with suppress(OSError):
        # a line that stays says nothing about anybody and belongs to no vault
        heads.forget(vault.vault_id)


def create_training(language: str, progress: Progress, cancelled: Cancelled) -> "Workspace":
    """A new training vault in the user's own folder, filled with the fictional cases."""
    from services.demonstration import DEMO_PASSPHRASE, fill_training_vault
    from services.demonstration.build import OFFICE_NAME, OFFICER
    from services.storage.keyfile import Kdf
    from services.storage.vault import Vault
    from services.workspace import create_office

    folder = home("data") / "training"
    folder.mkdir(parents=True, exist_ok=True)
    path = free_path(folder, "training", TRAINING_SUFFIX)
    made = Vault.create(path, DEMO_PASSPHRASE, kdf=Kdf(64 * 1024, 1, 1), training=True)
    with ExitStack() as on_failure:
        on_failure.callback(discard, made.vault)
        workspace = create_office(
            made.vault, {"name": OFFICE_NAME[language]}, OFFICER, language=language
        )

        def step(done: int, total: int) -> None:
            if cancelled():
                from services.errors import StorageError

                raise StorageError("training_stopped")
            progress(done, total)

        fill_training_vault(workspace, language, step)
        on_failure.pop_all()
    return workspace


def training_passphrase() -> str:
    """The public passphrase of every training vault: it guards nothing but fictional cases."""
    from services.demonstration import DEMO_PASSPHRASE

    return DEMO_PASSPHRASE


def restore_backup(
    file: Path, folder: Path, secret: str, recovery: bool, progress: Progress, cancelled: Cancelled
) -> Path:
    """Put a backup's vault into a folder and return its path; where a vault of that name is there
    already, the new one is called ``…-restored``. Raises StorageError."""
    from services.errors import StorageError
    from services.storage.backup import restore

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise StorageError("disk_error") from None
    name = _free_name(file, folder)
    return restore(
        file, folder, secret, recovery=recovery, name=name, progress=progress, cancelled=cancelled
    )


def _free_name(file: Path, folder: Path) -> str | None:
    """A name that no vault of the folder has; None lets the backup keep its own."""
    from services.storage.copies import look_at
    from services.storage.keyfile import key_path

    copy = look_at(file)
    if copy is None:
        return None
    suffix = TRAINING_SUFFIX if copy.training else SUFFIX
    number, path = 0, folder / f"{copy.stem}{suffix}"
    while path.exists() or key_path(path).exists():
        number += 1
        tail = "-restored" if number == 1 else f"-restored-{number}"
        path = folder / f"{copy.stem}{tail}{suffix}"
    return path.name if number else None


def check_backup(
    file: Path, secret: str, recovery: bool, progress: Progress, cancelled: Cancelled
) -> "Contents":
    """Read the whole of a backup and say what it holds. Raises StorageError."""
    from services.storage.backup import look_into

    return look_into(file, secret, recovery=recovery, progress=progress, cancelled=cancelled)


def damaged_copies(path: Path) -> "list[Copy]":
    """The backups of a vault that cannot be opened, newest first."""
    from services.damage import last_copies
    from services.settings import load_settings

    return last_copies(path, load_settings().backup_folder)


def save_readable(path: Path, secret: str, progress: Progress, cancelled: Cancelled) -> "Rescue":
    """Save what can be read of a damaged vault into a new one. Raises StorageError."""
    from services.damage import rescue, search_folders
    from services.settings import load_settings

    folders = search_folders(path, load_settings().backup_folder)
    return rescue(path, secret, folders=folders, progress=progress, cancelled=cancelled)


def free_path(folder: Path, stem: str, suffix: str) -> Path:
    """A path in ``folder`` that no file has yet: stem, stem-2, stem-3, …"""
    number = 1
    while True:
        tail = "" if number == 1 else f"-{number}"
        path = folder / f"{stem}{tail}{suffix}"
        if not path.exists():
            return path
        number += 1


def is_training(path: Path) -> bool:
    """Whether a file's name marks a vault of fictional cases."""
    return path.name.endswith(TRAINING_SUFFIX)


def _workspace(vault: "Vault", user_id: "UUID | None" = None) -> "Workspace":
    from services.workspace import open_workspace

    with ExitStack() as on_failure:
        on_failure.callback(vault.close)
        workspace = open_workspace(vault, user_id=user_id)
        on_failure.pop_all()
    return workspace
