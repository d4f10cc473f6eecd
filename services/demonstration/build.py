"""A demonstration without a window, and the fictional cases of a training vault."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlmodel import select

from models.user import User
from services import access
from services.demonstration.clock import DEMO_DAY, DemoClock, demo_moment, same_weekday
from services.demonstration.player import PlayedCase, Progress, check_goals, play
from services.demonstration.samples import SUPERVISOR, WORKER, Sample, load_samples
from services.demonstration.summary import summary
from services.documents.request import PaperRequest
from services.errors import InvalidInput, RuleViolation
from services.packs.loader import load_pack
from services.packs.model import Pack
from services.referrals import ReferralState
from services.storage.keyfile import Kdf
from services.storage.vault import Vault
from services.texts import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue
from services.workspace import Workspace, create_office, open_workspace

DEMO_PASSPHRASE = "training vault, nothing here is real"
"""Opens the vault of a demonstration. It is public, and guards nothing but fictional cases."""

DEMO_VAULT = "demonstration"
DEMO_VAULT_CODE = "7Q4"
OFFICE_NAME = {
    "en": "District office “Example”",
    "ru": "Районное управление «Пример»",
    "ky": "«Мисал» райондук башкармалыгы",
}
HOME = "kg"
"""The country whose demonstration has no name behind it."""
OFFICER = "Жылдыз Үлгүлүева"
SECOND_PERSON = "Калыс Шаблонбекова"
"""Approves and verifies in the samples what the person at the keyboard has recorded."""
PURPOSE = QT_TRANSLATE_NOOP("demonstration", "Demonstration with fictional cases")

_CHEAP = Kdf(64 * 1024, 1, 1)
"""The floor of the key derivation: the passphrase is public, so nothing is gained by more."""

_UNSENT = (ReferralState.DRAFT, ReferralState.RECALLED)
_PROVIDER = "PROVIDER"
REFERRAL = "D10"
"""The paper that goes with a referral; the receiver's own, so each has another reader."""


@dataclass(frozen=True, slots=True)
class Demonstration:
    """What was written: a vault for each country, the papers of all, and the summary."""

    vaults: tuple[Path, ...]
    papers: tuple[Path, ...]
    summary: Path

    @property
    def vault(self) -> Path:
        """The vault of the first country, which is shown."""
        return self.vaults[0]


def build_demo(
    out: Path,
    language: str,
    *,
    samples: Sequence[Sample] | None = None,
    progress: Progress | None = None,
) -> Demonstration:
    """Make training vaults in ``out``, play every sample, print its papers, write summary.json.

    An office belongs to one country, so the samples of each country get a vault of their own. Every
    build ends on DEMO_DAY, so dates, states and numbers are the same each time. Raises InvalidInput
    for a language that is not one of ours, StorageError (a vault is there already, the disk),
    SampleFailed and RuleViolation ``sample_not_reached`` when a sample is wrong.
    """
    if language not in LANGUAGES:
        raise InvalidInput({"language": "unknown_code"})
    out.mkdir(parents=True, exist_ok=True)
    chosen = tuple(samples) if samples is not None else load_samples()
    steps = _Steps(sum(len(one.acts) for one in chosen), progress)
    offices = [
        _play_office(out, code, tuple(one for one in chosen if one.pack == code), language, steps)
        for code in dict.fromkeys(one.pack for one in chosen)
    ]
    target = out / "summary.json"
    cases = [case for office in offices for case in office.cases]
    text = json.dumps({"cases": cases}, ensure_ascii=False, indent=2)
    target.write_text(text + "\n", encoding="utf-8")
    return Demonstration(
        tuple(office.vault for office in offices),
        tuple(paper for office in offices for paper in office.papers),
        target,
    )


@dataclass(frozen=True, slots=True)
class _Office:
    """What the office of one country has written."""

    vault: Path
    papers: tuple[Path, ...]
    cases: list[dict[str, Any]]


@dataclass(slots=True)
class _Steps:
    """Tells the acts done of all offices together."""

    total: int
    progress: Progress | None
    before: int = 0

    def told(self, done: int, total: int) -> None:
        """One act more of the office that is playing."""
        if self.progress is not None:
            self.progress(self.before + done, self.total)
        if done == total:
            self.before += total


def _play_office(
    out: Path, code: str, samples: Sequence[Sample], language: str, steps: _Steps
) -> _Office:
    name = DEMO_VAULT if code == HOME else f"{DEMO_VAULT}-{code}"
    clock = DemoClock(demo_moment(DEMO_DAY, load_pack(code).timezone))
    vault = Vault.create(out / name, DEMO_PASSPHRASE, kdf=_CHEAP, training=True).vault
    try:
        workspace = _new_office(vault, clock, language, code)
        persons = _persons(workspace)
        played = play(workspace, persons, samples, clock, language, DEMO_DAY, steps.told)
        check_goals(workspace, played)
        papers = tuple(_papers(workspace, played, language, out))
        return _Office(vault.path, papers, summary(workspace, played, language))
    finally:
        vault.close()


def fill_training_vault(
    workspace: Workspace, language: str, progress: Progress | None = None
) -> tuple[PlayedCase, ...]:
    """Play every sample of its country into an open training vault, ending on the last Tuesday up to today.

    The filling that "Try with fictional cases" starts; nothing of it can be undone, because it is
    done beside the workspace's own history. Whoever shows the vault refreshes afterwards. Raises
    RuleViolation ``vault_not_training`` for any other vault, SampleFailed.
    """
    actor = workspace.actor()
    if not workspace.vault.training or actor is None:
        raise RuleViolation("vault_not_training")
    zone = workspace.pack.timezone
    last_day = same_weekday(workspace.clock().astimezone(zone).date())
    clock = DemoClock(demo_moment(last_day, zone))
    inner = open_workspace(workspace.vault, clock, pack=workspace.pack, user_id=actor.id)
    persons = _persons(inner)
    samples = tuple(one for one in load_samples() if one.pack == workspace.pack.code)
    played = play(inner, persons, samples, clock, language, last_day, progress)
    workspace.recheck()
    return played


def _new_office(vault: Vault, clock: DemoClock, language: str, code: str) -> Workspace:
    return create_office(
        vault,
        {"name": OFFICE_NAME[language]},
        OFFICER,
        clock=clock,
        language=language,
        vault_code=lambda: DEMO_VAULT_CODE,
        pack_code=code,
    )


def _persons(workspace: Workspace) -> dict[str, UUID]:
    """The person at the keyboard, and a fictional supervisor who is added once.

    The second person gets no slot: the vault is opened as before, by whoever could open it.
    """
    actor = workspace.actor()
    if actor is None:
        raise RuleViolation("office_missing")
    with workspace.db.read() as session:
        named = select(User.id).where(User.name == SECOND_PERSON, User.role == access.SUPERVISOR)
        second = session.exec(named).first()
    if second is None:
        person = User(name=SECOND_PERSON, role=access.SUPERVISOR)
        second = person.id
        with workspace.db.write("user_added", reversible=False) as session:
            session.add(person)
    return {WORKER: actor.id, SUPERVISOR: second}


def _papers(
    workspace: Workspace, played: Sequence[PlayedCase], language: str, out: Path
) -> Iterator[Path]:
    """The case summary, every other paper the case can have, and one for each referral sent."""
    purpose = Catalogue.load(language).translate("demonstration", PURPOSE)
    for case in played:
        for request in _requests(workspace, case.case_id, language, purpose):
            paper = workspace.papers.issue(request)
            yield _write(out, paper.file_name, paper.pdf)


def _requests(
    workspace: Workspace, case_id: UUID, language: str, purpose: str
) -> Iterator[PaperRequest]:
    for option in workspace.papers.documents_for(case_id):
        if option.available and option.document != REFERRAL:
            reader = access.SUPERVISOR if access.SUPERVISOR in option.readers else option.readers[0]
            newest = next(iter(option.record_ids), None)
            yield PaperRequest(
                option.document, case_id, reader, language, purpose, record_id=newest
            )
    for row in reversed(workspace.referrals.of_case(case_id)):
        if row.state not in _UNSENT:
            reader = reader_of(workspace.pack, row.to_agency)
            yield PaperRequest(REFERRAL, case_id, reader, language, purpose, record_id=row.id)


def reader_of(pack: Pack, agency: str) -> str:
    """As which reader of papers an agency receives a referral (``[sharing.reader]`` of the pack)."""
    readers = pack.section("sharing").get("reader", {})
    kinds = pack.agencies[agency].kinds if agency in pack.agencies else ()
    found: list[str] = [readers[kind] for kind in kinds if kind in readers]
    return found[0] if found else _PROVIDER


def _write(out: Path, name: str, pdf: bytes) -> Path:
    """Write a paper; a second one of a case gets a number behind its name."""
    stem, target, number = Path(name).stem, out / name, 2
    while target.exists():
        target = out / f"{stem}-{number}.pdf"
        number += 1
    target.write_bytes(pdf)
    return target
