"""Where a vault may lie: on a disk of this computer, never on a server or in a synchronised folder.

Two computers writing one file through a network share, or a service that copies the file while it
changes, both break it sooner or later; the locks that would prevent it do not reach that far.
Backups may lie anywhere: they are sealed and are written once.
"""

import os
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from services.errors import StorageError

NETWORK = "NETWORK"
SAME_DISK = "SAME_DISK"

_REMOTE = frozenset(
    (
        "9p", "afs", "afpfs", "beegfs", "ceph", "cifs", "coda", "davfs", "davfs2", "gfs2", "glusterfs",
        "lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "orangefs", "prl_fs", "smb2", "smb3", "smbfs",
        "sshfs", "vboxsf", "vmhgfs", "webdav",
    )
)  # fmt: skip
_REMOTE_FUSE = frozenset(
    (
        "ceph", "curlftpfs", "davfs", "davfs2", "gcsfuse", "glusterfs", "google-drive-ocamlfuse",
        "gvfsd-fuse", "kio-fuse", "megafs", "onedriver", "rclone", "s3fs", "smbnetfs", "sshfs",
        "vmhgfs-fuse",
    )
)  # fmt: skip

_NAMES: tuple[tuple[str, str], ...] = (
    (r"dropbox( \(.+\))?", "Dropbox"),
    (r"onedrive( [-–] .+)?", "OneDrive"),
    (r"google ?drive|googledrive-.+|my drive|мой диск", "Google Drive"),
    (r"(yandex|яндекс)[. ]?(disk|диск)(\.localized)?", "Яндекс.Диск"),
    (r"icloud ?drive|mobile documents|com~apple~clouddocs", "iCloud"),
    (r"облако mail\.?ru|mail\.?ru облако|cloud mail\.?ru|mail\.?ru cloud", "Облако Mail.ru"),
    (r"nextcloud", "Nextcloud"),
    (r"owncloud", "ownCloud"),
    (r"pcloud ?drive|pcloud( sync)?", "pCloud"),
    (r"mega(sync)?", "MEGA"),
    (r"cloudstorage", "CloudStorage"),
)
"""Names of folders (whole, in any case) and the service that keeps them."""
_MARKERS: tuple[tuple[str, str], ...] = (
    (r"\.stfolder|\.stversions", "Syncthing"),
    (r"\.dropbox\.cache", "Dropbox"),
    (r"\.849c9593-d756-4e56-8d6e-42412f2a707b", "OneDrive"),
    (r"\.tmp\.drive(down|up)load", "Google Drive"),
    (r"\.nextcloudsync\.log", "Nextcloud"),
    (r"\.owncloudsync\.log", "ownCloud"),
    (r"\._?sync_[0-9a-f]+\.db", "Nextcloud"),
    (r"\.yandex\.disk|\.sync\.yandex", "Яндекс.Диск"),
    (r"\.megaignore|\.debris", "MEGA"),
)
"""Names of files that such a service leaves in the top of its folder."""


def check_place(vault: Path) -> None:
    """Refuse a place where a vault would be broken.

    Raises StorageError ``vault_on_network`` (details: ``kind``, ``place``) and
    ``vault_in_sync_folder`` (``kind`` is the name of the service).
    """
    folder = existing(vault.parent)
    remote = network_kind(folder)
    if remote:
        raise StorageError("vault_on_network", kind=remote, place=str(folder))
    service = sync_service(folder)
    if service:
        raise StorageError("vault_in_sync_folder", kind=service, place=str(folder))


def kind_of(folder: Path) -> str:
    """``NETWORK``, the name of a synchronising service, or empty for an ordinary folder."""
    there = existing(folder)
    return NETWORK if network_kind(there) else sync_service(there)


def existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there, without links."""
    place = Path(os.path.abspath(folder))
    # os.path: what may not be looked at counts as not there, instead of failing
    while not os.path.isdir(place) and place != place.parent:
        place = place.parent
    return Path(os.path.realpath(place))


def same_disk(one: Path, other: Path) -> bool:
    """Whether two folders (or what they will be made in) lie on one disk."""
    try:
        return existing(one).stat().st_dev == existing(other).stat().st_dev
    except OSError:
        return False


def network_kind(folder: Path) -> str:
    """The kind of network file system that a folder lies on, or empty."""
    if sys.platform == "win32":
        return _windows_kind(str(folder))
    if sys.platform == "darwin":
        return _mac_kind(folder)
    try:
        text = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return remote_type(mount_type(text, str(folder)))


def sync_service(folder: Path, environment: Mapping[str, str] | None = None) -> str:
    """The service that synchronises a folder or one above it, or empty."""
    env = os.environ if environment is None else environment
    for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        if env.get(name) and folder.is_relative_to(Path(env[name])):
            return "OneDrive"
    for place in (folder, *folder.parents):
        service = _matched(_NAMES, (place.name,)) or _matched(_MARKERS, _names_in(place))
        if service:
            return service
    return ""


def mount_type(mountinfo: str, path: str) -> str:
    """The type of the file system that holds a path, from the text of ``/proc/self/mountinfo``.

    Of two mounted in one place the later lies on top.
    """
    best, found = -1, ""
    for line in mountinfo.splitlines():
        fields, mark, rest = line.partition(" - ")
        parts = fields.split(" ")
        if not mark or len(parts) < 5:
            continue
        point = _unescaped(parts[4])
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= best:
            best, found = len(point), rest.split(" ")[0]
    return found


def remote_type(kind: str) -> str:
    """The type, where it is one of a network; else empty."""
    plain = kind.lower()
    base, _, behind = plain.partition(".")
    remote = plain in _REMOTE or (base in ("fuse", "fuseblk") and behind in _REMOTE_FUSE)
    return kind if remote else ""


def remote_by_statfs(raw: bytes) -> str:
    """The type of a file system that is not local, from macOS's ``struct statfs`` (64-bit inodes).

    Flags stand at byte 64 (``MNT_LOCAL`` is 0x1000), the type's name at 72.
    """
    local = int.from_bytes(raw[64:68], sys.byteorder) & 0x1000
    kind = raw[72:88].split(b"\x00")[0].decode("ascii", "replace")
    return "" if local or not kind else kind


def _windows_kind(folder: str) -> str:
    plain = folder.replace("/", "\\")
    if plain.startswith("\\\\") and not plain.startswith(("\\\\?\\", "\\\\.\\")):
        return "UNC"
    if plain.upper().startswith("\\\\?\\UNC\\"):
        return "UNC"
    import ctypes

    drive_remote = 4
    root = os.path.splitdrive(folder)[0] + "\\"
    kind = ctypes.windll.kernel32.GetDriveTypeW(root)  # type: ignore[attr-defined,unused-ignore]
    return "drive" if kind == drive_remote else ""


def _mac_kind(folder: Path) -> str:
    import ctypes

    buffer = ctypes.create_string_buffer(4096)
    library = ctypes.CDLL(None)
    if library.statfs(os.fsencode(folder), buffer) != 0:
        return ""
    return remote_by_statfs(buffer.raw)


def _names_in(folder: Path) -> Iterable[str]:
    """Only names that begin with a dot; a folder that may not be read tells nothing."""
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in entries if entry.name.startswith(".")]
    except OSError:
        return ()


def _matched(patterns: Iterable[tuple[str, str]], names: Iterable[str]) -> str:
    lowered = [name.casefold() for name in names]
    for pattern, service in patterns:
        if any(re.fullmatch(pattern, name) for name in lowered):
            return service
    return ""


def _unescaped(point: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), point)
