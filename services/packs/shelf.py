"""The versions of the country pack that an office works by: the present one, and older ones.

New cases use the present pack: the version that the office adopted, else the one that came with
the program. A case keeps the version it was opened with, stored whole in the vault, until it is
moved. An older version gives a case its steps, deadlines, law and rights; codes are never taken
out of a pack, so lists, bodies and papers are completed from the present one.
"""

import base64
import binascii
import hashlib
import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from threading import RLock
from typing import Any
from uuid import UUID

from sqlmodel import col, select

from models.case import Case
from models.pack import MovedDay, PackVersion
from models.user import Office
from services.errors import PackError
from services.events import Origin
from services.packs.files import PackFiles, digest_of, pack_files
from services.packs.loader import COMMON, PACKS_FOLDER, load_pack, read_pack_files
from services.packs.model import DayMoved, Pack
from services.storage.database import Database

_PAPERS = ("document", "reader", "hides", "sharing", "text_review")
"""The sections that papers read: always those of the present pack."""


class Shelf:
    """One pack for every case: what a tool or a test without a vault works with."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack

    @property
    def present(self) -> Pack:
        """The pack that new cases use, and whose lists, bodies and papers are read."""
        return self._pack

    def of(self, release: str) -> Pack:
        """The pack of a case that keeps this release; the present one for "" or an unknown one."""
        del release
        return self.present

    def tail(self) -> str:
        """What else than the release decides how a case is derived: the tables that come with the
        program, and the days that a decree moved."""
        present = self.present
        if not present.moved_days:
            return f"/{present.common}"
        days = "".join(f"{moved.day}{moved.works:d}" for moved in present.moved_days)
        return f"/{present.common}/{hashlib.sha256(days.encode()).hexdigest()[:8]}"

    def other(self) -> str:
        """The end of the stamp of a case whose own release cannot be had: by what it is derived."""
        return f"!{self.present.version}"

    def stamp(self, release: str) -> str:
        """What a case of this release is marked with once it has been derived."""
        stamp = release + self.tail()
        return stamp if self.of(release).version == release else stamp + self.other()


def as_shelf(packs: Pack | Shelf) -> Shelf:
    """A shelf as it is, or one that holds a single pack."""
    return packs if isinstance(packs, Shelf) else Shelf(packs)


@dataclass(frozen=True, slots=True)
class _State:
    """What is read from the vault once: the present pack, and the release that was adopted."""

    present: Pack
    adopted: str


class PackShelf(Shelf):
    """The packs of one open vault; ``built_in`` is the program's own, else it is loaded."""

    def __init__(self, db: Database, built_in: Pack | None = None) -> None:
        self._db = db
        self._built_in = built_in
        self._state: _State | None = None
        self._older: dict[str, Pack] = {}
        self._missing: dict[str, str] = {}
        self._kept: set[str] = set()
        self._lock = RLock()

    @property
    def present(self) -> Pack:
        """The pack that new cases use. Raises PackError where the built-in one is wrong."""
        return self._now().present

    @property
    def code(self) -> str:
        """The code of the country."""
        return self.present.code

    @property
    def adopted(self) -> str:
        """The release that the office adopted; empty while it works by the built-in pack."""
        return self._now().adopted

    @property
    def built_in(self) -> Pack:
        """The pack that came with the program. Raises PackError."""
        with self._lock:
            if self._built_in is None:
                self._built_in = load_pack(self._office_code())
            return self._built_in

    @property
    def missing(self) -> Mapping[str, str]:
        """The releases asked for that cannot be had, each with the fault; empty: never stored."""
        return dict(self._missing)

    def of(self, release: str) -> Pack:
        """The pack of a case that keeps this release, read once.

        The present one for "", for a release that is not stored, and for one that cannot be read
        any more; ``missing`` then names it.
        """
        # under the lock as a whole: what is kept here must never be made of an older present one
        with self._lock:
            state = self._now()
            if not release or release == state.present.version:
                return state.present
            if release in self._missing:
                return state.present
            if release not in self._older:
                pack = self._stored(release)
                if pack is None:
                    return state.present
                self._older[release] = _completed(pack, state.present)
            return self._older[release]

    def release_of(self, case_id: UUID) -> str:
        """The release that a case keeps; empty for a case that is gone. It tells nothing of anyone."""
        with self._db.read() as session:
            return session.exec(select(Case.pack_version).where(Case.id == case_id)).first() or ""

    def refresh(self) -> None:
        """Read anew which pack is the present one, and the moved days."""
        with self._lock:
            self._state = None
            self._older.clear()
            self._missing.clear()

    def keep_present(self) -> None:
        """Store the files of the present pack in the vault, once a release: a case may keep it.

        A write of its own: taking back the opening of a case must not take them away.
        """
        present = self.present
        if present.version in self._kept:
            return
        with self._db.read() as session:
            query = select(PackVersion.id).where(PackVersion.release == present.version)
            stored = session.exec(query).first() is not None
        if not stored:
            content = _built_in_archive(present.code, present.version)
            if content:
                with self._db.write(
                    "pack_version_kept", origin=Origin.SYSTEM, reversible=False
                ) as session:
                    session.add(
                        PackVersion(pack=present.code, release=present.version, content=content)
                    )
        self._kept.add(present.version)

    def _now(self) -> _State:
        with self._lock:
            if self._state is None:
                self._state = self._read()
            return self._state

    def _read(self) -> _State:
        with self._db.read() as session:
            days = tuple(
                DayMoved(row.day, bool(row.works), row.decree or "")
                for row in session.exec(select(MovedDay).order_by(col(MovedDay.day)))
                if row.day is not None
            )
            adopted = session.exec(
                select(PackVersion.release)
                .where(
                    col(PackVersion.adopted_at).is_not(None),
                    col(PackVersion.withdrawn_at).is_(None),
                )
                .order_by(col(PackVersion.adopted_at).desc())
            ).first()
        pack = self._stored(adopted) if adopted else None
        present = pack or self.built_in
        if present.moved_days != days:
            present = replace(present, moved_days=days)
        return _State(present, adopted or "")

    def _stored(self, release: str) -> Pack | None:
        """A stored version, or the built-in one if it is that; None is noted in ``missing``."""
        with self._db.read() as session:
            query = select(PackVersion.pack, PackVersion.content)
            row = session.exec(query.where(PackVersion.release == release)).first()
        if row is None:
            if self.built_in.version == release:
                return self.built_in
            self._missing[release] = ""
            return None
        try:
            pack = read_pack_files(row[0], unpacked(row[1]), pack_files(PACKS_FOLDER / COMMON))
        except PackError as fault:
            self._missing[release] = str(fault)
            return None
        return pack if pack.version == release else replace(pack, version=release)

    def _office_code(self) -> str:
        with self._db.read() as session:
            return session.exec(select(Office.pack)).first() or "kg"


def packed(files: PackFiles) -> str:
    """The files of a pack as they are stored: a ZIP archive in base64."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as into:
        for name in sorted(files):
            into.writestr(zipfile.ZipInfo(name), files[name], zipfile.ZIP_DEFLATED)
    return base64.b64encode(archive.getvalue()).decode("ascii")


def unpacked(content: str) -> dict[str, bytes]:
    """The files of a stored pack. Raises PackError where the archive is broken."""
    try:
        with zipfile.ZipFile(io.BytesIO(base64.b64decode(content, validate=True))) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (binascii.Error, zipfile.BadZipFile) as error:
        raise PackError("", "", "the stored version is damaged") from error


@lru_cache(maxsize=4)
def _built_in_archive(code: str, release: str) -> str:
    """The program's own files, packed; empty where they are not (or no longer) this release."""
    folder = PACKS_FOLDER / code
    if not folder.is_dir():
        return ""
    files = pack_files(folder)
    return packed(files) if release.endswith(f"+{digest_of(files)}") else ""


def _completed(old: Pack, present: Pack) -> Pack:
    """An older version, with what the present pack knows beyond it: codes, bodies, papers, days."""
    lists = {
        name: _both(old.lists.get(name, {}), present.lists.get(name, {}))
        for name in (*present.lists, *(name for name in old.lists if name not in present.lists))
    }
    papers = {name: present.raw[name] for name in _PAPERS if name in present.raw}
    return replace(
        old,
        lists=lists,
        agencies=_both(old.agencies, present.agencies),
        references=_both(old.references, present.references),
        providers=present.providers,
        raw={**old.raw, **papers},
        moved_days=present.moved_days,
    )


def _both(old: Mapping[str, Any], present: Mapping[str, Any]) -> dict[str, Any]:
    return {**old, **{code: item for code, item in present.items() if code not in old}}
