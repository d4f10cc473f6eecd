"""Where a vault may lie: what is on a server or synchronised is refused by name, the rest is not."""

import os
import sys
from pathlib import Path

import pytest

from services.errors import StorageError
from services.storage import keyfile, place
from services.storage.backup import restore, save_backup
from services.storage.vault import Vault

from .conftest import PASSPHRASE

MOUNTS = r"""22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
40 27 0:40 / /mnt/office rw,relatime shared:5 - nfs4 server:/office rw
41 27 0:41 / /mnt/office/local rw - xfs /dev/sdb1 rw
42 27 0:42 / /mnt/shared\040files rw - cifs //server/share rw
43 27 0:43 / /home/example/far rw - fuse.sshfs example@far: rw
44 27 0:44 / /home/example/usb rw - fuseblk /dev/sdc1 rw
45 27 0:45 / /home/example/usb rw - fuse.rclone cloud: rw
a line that is none
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/example", "ext4"),
        ("/mnt/office", "nfs4"),
        ("/mnt/office/deep/below", "nfs4"),
        ("/mnt/office/local", "xfs"),
        ("/mnt/officer", "ext4"),
        ("/mnt/shared files/cases", "cifs"),
        ("/home/example/far", "fuse.sshfs"),
        ("/home/example/usb/stick", "fuse.rclone"),
    ],
)
def test_the_type_of_the_disk_below_a_folder_is_read(path: str, kind: str) -> None:
    assert place.mount_type(MOUNTS, path) == kind


@pytest.mark.parametrize(
    "kind",
    ["nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.rclone", "davfs", "9p", "afs",
     "glusterfs", "fuse.glusterfs", "ceph", "fuse.ceph", "vboxsf"],
)  # fmt: skip
def test_file_systems_of_a_network_are_known(kind: str) -> None:
    assert place.remote_type(kind) == kind


@pytest.mark.parametrize(
    "kind", ["ext4", "xfs", "btrfs", "tmpfs", "fuseblk", "ntfs3", "overlay", ""]
)
def test_disks_of_this_computer_are_no_network(kind: str) -> None:
    assert place.remote_type(kind) == ""


def statfs(local: bool, kind: bytes) -> bytes:
    flags = (0x1000 if local else 0).to_bytes(4, sys.byteorder)
    return bytes(64) + flags + bytes(4) + kind.ljust(16, b"\x00") + bytes(2048)


def test_a_share_on_a_mac_is_told_from_its_disk() -> None:
    assert place.remote_by_statfs(statfs(False, b"smbfs")) == "smbfs"
    assert place.remote_by_statfs(statfs(True, b"apfs")) == ""


@pytest.mark.parametrize(
    "folder", [r"\\server\share\office", "//server/share", r"\\?\UNC\server\share"]
)
def test_a_path_of_a_server_on_windows_is_refused_before_the_system_is_asked(folder: str) -> None:
    assert place._windows_kind(folder) == "UNC"


SYNCED = [
    ("Dropbox", "Dropbox"),
    ("Dropbox (Example Office)", "Dropbox"),
    ("OneDrive", "OneDrive"),
    ("OneDrive - Example Office", "OneDrive"),
    ("Google Drive", "Google Drive"),
    ("My Drive", "Google Drive"),
    ("Мой диск", "Google Drive"),
    ("Yandex.Disk", "Яндекс.Диск"),
    ("YandexDisk", "Яндекс.Диск"),
    ("Яндекс.Диск", "Яндекс.Диск"),
    ("iCloudDrive", "iCloud"),
    ("Mobile Documents", "iCloud"),
    ("Облако Mail.ru", "Облако Mail.ru"),
    ("Mail.Ru Облако", "Облако Mail.ru"),
    ("Nextcloud", "Nextcloud"),
    ("ownCloud", "ownCloud"),
    ("pCloudDrive", "pCloud"),
    ("MEGA", "MEGA"),
]


@pytest.mark.parametrize(("name", "service"), SYNCED)
def test_a_folder_named_by_its_service_is_known_at_any_depth(
    tmp_path: Path, name: str, service: str
) -> None:
    assert place.sync_service(tmp_path / name / "office" / "vault", {}) == service


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox.cache", "Dropbox"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".tmp.drivedownload", "Google Drive"),
        (".sync_0a1b2c3d4e5f.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".debris", "MEGA"),
    ],
)
def test_a_folder_is_known_by_the_mark_that_its_service_leaves(
    tmp_path: Path, marker: str, service: str
) -> None:
    (tmp_path / "office" / "vault").mkdir(parents=True)
    (tmp_path / "office" / marker).touch()
    assert place.sync_service(tmp_path / "office" / "vault", {}) == service


def test_the_folder_that_windows_names_for_onedrive_is_known(tmp_path: Path) -> None:
    environment = {"OneDriveCommercial": str(tmp_path / "Cloud")}
    assert place.sync_service(tmp_path / "Cloud" / "cases", environment) == "OneDrive"
    assert place.sync_service(tmp_path / "Elsewhere", environment) == ""


@pytest.mark.parametrize(
    "name", ["Documents", "Мои документы", "megapolis", "Dropboxes", "cases", "Диск", "drive"]
)
def test_ordinary_folders_are_left_alone(tmp_path: Path, name: str) -> None:
    assert place.sync_service(tmp_path / name, {}) == ""


def test_no_vault_is_made_in_a_synchronised_folder(tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    with pytest.raises(StorageError, match="vault_in_sync_folder") as refused:
        Vault.create(folder / "office", PASSPHRASE, kdf=keyfile.FLOOR)
    assert refused.value.details["kind"] == "Dropbox"
    assert list(folder.iterdir()) == []


def test_no_vault_is_opened_or_restored_there_but_a_backup_may_lie_there(vault_copy, tmp_path):
    cloud = tmp_path / "Yandex.Disk"
    cloud.mkdir()
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    saved = save_backup(vault, cloud).path
    vault.close()
    with pytest.raises(StorageError, match="vault_in_sync_folder"):
        restore(saved, cloud, PASSPHRASE)
    moved = cloud / "office"
    os.rename(vault_copy.path.parent, moved)
    with pytest.raises(StorageError, match="vault_in_sync_folder"):
        Vault.open(moved / vault_copy.path.name, PASSPHRASE)
    assert sorted(path.name for path in moved.iterdir()) == ["office.kamkor", "office.kamkor-keys"]


def test_a_link_into_a_synchronised_folder_is_followed(vault_copy, tmp_path):
    (tmp_path / "MEGA").mkdir()
    moved = tmp_path / "MEGA" / "office"
    os.rename(vault_copy.path.parent, moved)
    (tmp_path / "plain").symlink_to(moved)
    with pytest.raises(StorageError, match="vault_in_sync_folder"):
        Vault.open(tmp_path / "plain" / vault_copy.path.name, PASSPHRASE)


def test_a_folder_that_is_not_there_yet_is_judged_by_the_one_above(tmp_path: Path) -> None:
    assert place.existing(tmp_path / "a" / "b") == tmp_path.resolve()
    assert place.same_disk(tmp_path / "a", tmp_path)
    assert place.kind_of(tmp_path / "a") == ""
