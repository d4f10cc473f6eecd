"""A case that two people agreed to erase is nowhere any more: not in a row, an index or a page."""

import datetime as dt
from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from sqlmodel import SQLModel, col, select

from models.attachment import AttachmentContent
from models.audit import AuditEntry, Draft, PrintedDocument
from models.case import Case
from models.child import Child
from models.intake import IntakeEvent, PersonFound
from models.retention import ErasureEntry, TwoPersonRequest
from services.belongings import LOOSE, STAYS, belongings_of, covered_tables
from services.errors import NotAllowed, RuleViolation
from services.workspace import Workspace
from tests.conftest import PASSPHRASE, SUPERVISOR_ID, WORKER_ID, FakeClock
from tests.factories import person, record_raid
from tests.reliability.record import record

from .conftest import CANARY, LATIN, dump, fill

Agreed = Callable[[str, UUID], UUID]
PERIOD_MONTHS = 60


@pytest.fixture
def later(workspace: Workspace, clock: FakeClock) -> Callable[[], None]:
    """Years pass, and somebody looks at the date and says that it is right."""

    def pass_by() -> None:
        clock.forward(days=31 * PERIOD_MONTHS)
        workspace.sign_in(SUPERVISOR_ID)
        workspace.trail.confirm_clock()

    return pass_by


def test_every_table_is_covered_by_an_erasure_or_stays_for_a_reason_that_is_written_down() -> None:
    tables = set(SQLModel.metadata.tables)
    assert tables - covered_tables() == set(STAYS)
    assert set(STAYS) <= tables
    assert tables >= LOOSE
    assert all(STAYS.values())


def test_the_fixture_puts_the_word_into_every_table_of_a_case(
    workspace: Workspace, lived: UUID
) -> None:
    with workspace.db.read() as session:
        found = belongings_of(session, [lived])
    assert set(found.counts) == covered_tables() - {
        "attachment_content", "case_finding", "case_state", "case_step",
    }  # fmt: skip
    content = dump(workspace)
    assert content.count(CANARY.encode()) > 100
    assert LATIN.encode() in content


def test_after_an_erasure_no_page_of_the_vault_holds_a_word_of_the_case(
    workspace: Workspace, lived: UUID, agreed: Agreed, later: Callable[[], None]
) -> None:
    later()
    workspace.erasure.erase(agreed("ERASE", lived))

    content = dump(workspace)
    shown = CANARY.encode() in content, LATIN[2:].encode() in content
    lying = [path.name for path in files(workspace) if CANARY.encode() in path.read_bytes()]
    found = sum(shown) + len(lying) + len(workspace.search.find(CANARY))
    figure = (
        f"{len(content) // 1024} KiB of pages in the clear (rows, search, free pages), {found} hits"
    )
    record(22, "Erasure: the whole vault", figure, not found, "0")
    assert shown == (False, False)
    assert lying == []
    assert workspace.search.find(CANARY) == []


def test_nothing_of_the_case_is_left_but_numbers_and_who_did_it(
    workspace: Workspace, lived: UUID, agreed: Agreed, later: Callable[[], None]
) -> None:
    number = workspace.cases.header(lived).number
    later()
    request = agreed("ERASE", lived)
    workspace.erasure.erase(request)

    with workspace.db.read() as session:
        assert session.get(Case, lived) is None
        for model in (Child, IntakeEvent, PersonFound, AttachmentContent, Draft):
            assert session.exec(select(model)).all() == []
        paper = session.exec(select(PrintedDocument)).one()
        assert paper.number
        assert paper.case_id is None
        assert paper.record_id is None
        assert paper.purpose == ""
        asked = session.get(TwoPersonRequest, request)
        assert asked is not None
        assert asked.done_at is not None
        assert asked.number == number
        assert asked.reason == ""
        assert asked.decision_reason == ""
        entry = session.exec(select(ErasureEntry)).one()
        assert (entry.number, entry.kind) == (number, "ERASE")
        assert entry.asked_by != entry.approved_by
        assert entry.cleaned_at is not None
        assert session.exec(select(AuditEntry).where(AuditEntry.case_id == lived)).first()
    (row,) = workspace.erasure.ledger()
    assert (row.asked_by, row.approved_by) == ("Нурила Образцова", "Айзада Примерова")
    assert workspace.trail.verify().ok


def test_the_listeners_of_an_erasure_are_told_ids_only_and_no_undo_remembers_the_case(
    workspace: Workspace, lived: UUID, agreed: Agreed, later: Callable[[], None]
) -> None:
    later()
    request = agreed("ERASE", lived)
    told: list[object] = []
    workspace.bus.subscribe(told.append)
    workspace.erasure.erase(request)

    assert CANARY not in repr(told)
    assert workspace.history.can_undo is None


def test_what_still_waited_for_the_case_waits_no_more(
    workspace: Workspace, lived: UUID, agreed: Agreed, later: Callable[[], None]
) -> None:
    later()
    workspace.requests.ask("ANONYMISE", lived, "другое решение")
    workspace.erasure.erase(agreed("ERASE", lived))
    assert all(row.done_at is not None for row in workspace.requests.list(open_only=False))


def test_a_brother_s_case_keeps_the_raid_and_its_own_line(
    workspace: Workspace, agreed: Agreed, later: Callable[[], None]
) -> None:
    result = record_raid(workspace, person("Үлгүбаев", "Азат"), person("Үлгүбаев", "Нурбек"))
    erased, other = result.case_ids
    close(workspace, erased)
    later()
    plan = workspace.erasure.plan(erased)
    assert plan.kept == {"INTAKE"}
    assert plan.counts["person_found"] == 1
    workspace.erasure.erase(agreed("ERASE", erased))

    with workspace.db.read() as session:
        assert session.exec(select(PersonFound.case_id)).all() == [other]
        assert session.exec(select(IntakeEvent)).one() is not None
        assert [child.given_name for child in session.exec(select(Child))] == ["Нурбек"]


def test_a_child_with_another_case_stays_with_its_family(
    workspace: Workspace, lived: UUID, agreed: Agreed, later: Callable[[], None]
) -> None:
    second = second_case_of_the_child(workspace, lived)
    later()
    assert "CHILD" in workspace.erasure.plan(lived).kept
    workspace.erasure.erase(agreed("ERASE", lived))

    with workspace.db.read() as session:
        case = session.get(Case, second)
        assert case is not None
        child = session.get(Child, case.child_id)
        assert child is not None
        assert child.family_name


def test_a_raid_without_a_case_is_erased_by_the_same_two_people(
    workspace: Workspace, agreed: Agreed, later: Callable[[], None]
) -> None:
    result = workspace.intake.record(
        {"channel": "RAID", "received_at": workspace.clock(), "place": CANARY},
        [],
        [person(CANARY, CANARY)],
        knows="OFFICE",
        open_cases=False,
    )
    later()
    (row,) = workspace.retention.calendar()
    assert row.term.period.category == "NO_CASE"
    assert row.due
    workspace.erasure.erase(agreed("ERASE", result.intake_id))

    assert CANARY.encode() not in dump(workspace)
    with workspace.db.read() as session:
        assert session.exec(select(IntakeEvent)).all() == []


class TestRefused:
    """What forbids an erasure leaves everything as it was."""

    def test_before_its_time(self, workspace: Workspace, lived: UUID, agreed: Agreed) -> None:
        request = agreed("ERASE", lived)
        with pytest.raises(RuleViolation, match="not_due"):
            workspace.erasure.erase(request)
        assert there(workspace, lived)

    def test_of_an_open_case(
        self, workspace: Workspace, agreed: Agreed, later: Callable[[], None]
    ) -> None:
        case_id = fill(workspace, close=False)
        later()
        request = agreed("ERASE", case_id)
        assert workspace.erasure.plan(case_id).refused == "erasure_case_open"
        with pytest.raises(RuleViolation, match="erasure_case_open"):
            workspace.erasure.erase(request)
        assert there(workspace, case_id)

    def test_while_it_is_on_hold(
        self, workspace: Workspace, lived: UUID, agreed: Agreed, later: Callable[[], None]
    ) -> None:
        later()
        hold = workspace.retention.hold(lived, "запрос прокуратуры")
        request = agreed("ERASE", lived)
        with pytest.raises(RuleViolation, match="case_on_hold"):
            workspace.erasure.erase(request)
        assert there(workspace, lived)
        workspace.retention.lift(hold, "ответ отправлен")
        workspace.erasure.erase(request)
        assert not there(workspace, lived)

    def test_that_nobody_agreed_to(
        self, workspace: Workspace, lived: UUID, later: Callable[[], None]
    ) -> None:
        later()
        request = workspace.requests.ask("ERASE", lived, "срок вышел")
        workspace.confirmation.confirm(PASSPHRASE)
        with pytest.raises(NotAllowed, match="second_person_missing"):
            workspace.erasure.erase(request)
        assert there(workspace, lived)

    def test_that_one_person_both_asked_for_and_agreed_to(
        self, workspace: Workspace, lived: UUID, later: Callable[[], None]
    ) -> None:
        later()
        request = workspace.requests.ask("ERASE", lived, "срок вышел")
        with pytest.raises(RuleViolation, match="own_request"):
            workspace.requests.decide(request, True)
        with workspace.db.write("x", reversible=False) as session:
            row = session.get(TwoPersonRequest, request)
            assert row is not None
            row.approved, row.decided_by, row.decided_at = True, row.asked_by, workspace.clock()
        workspace.confirmation.confirm(PASSPHRASE)
        with pytest.raises(NotAllowed, match="second_person_missing"):
            workspace.erasure.erase(request)
        assert there(workspace, lived)

    def test_without_a_fresh_proof_of_who_one_is(
        self,
        workspace: Workspace,
        lived: UUID,
        agreed: Agreed,
        later: Callable[[], None],
        clock: FakeClock,
    ) -> None:
        later()
        request = agreed("ERASE", lived)
        clock.forward(minutes=6)
        with pytest.raises(NotAllowed, match="confirm_again"):
            workspace.erasure.erase(request)
        assert there(workspace, lived)

    def test_by_a_worker(
        self, workspace: Workspace, lived: UUID, agreed: Agreed, later: Callable[[], None]
    ) -> None:
        later()
        request = agreed("ERASE", lived)
        workspace.sign_in(WORKER_ID)
        workspace.confirmation.confirm(PASSPHRASE)
        with pytest.raises(NotAllowed, match="role_not_enough"):
            workspace.erasure.erase(request)
        assert there(workspace, lived)

    def test_a_second_time_with_the_same_agreement(
        self, workspace: Workspace, lived: UUID, agreed: Agreed, later: Callable[[], None]
    ) -> None:
        later()
        request = agreed("ERASE", lived)
        workspace.erasure.erase(request)
        with pytest.raises(NotAllowed, match="second_person_missing"):
            workspace.erasure.erase(request)

    @pytest.mark.parametrize("years", [-10, 10])
    def test_by_a_clock_that_is_ten_years_wrong(
        self, workspace: Workspace, lived: UUID, agreed: Agreed, clock: FakeClock, years: int
    ) -> None:
        clock.forward(days=365 * years)
        request = agreed("ERASE", lived)
        assert not any(row.due for row in workspace.retention.calendar())
        with pytest.raises(RuleViolation, match=r"clock_doubtful|not_due"):
            workspace.erasure.erase(request)
        assert there(workspace, lived)


def close(workspace: Workspace, case_id: UUID) -> None:
    with workspace.db.write("x", reversible=False) as session:
        case = session.get(Case, case_id)
        assert case is not None
        case.closed_at, case.closure_reason = workspace.clock(), "GOALS_MET"


def second_case_of_the_child(workspace: Workspace, case_id: UUID) -> UUID:
    with workspace.db.write("x", reversible=False) as session:
        first = session.get(Case, case_id)
        assert first is not None
        second = Case(
            id=uuid4(),
            number="KG-26-7Q4-00999-X",
            channel="RAID",
            opened_at=dt.datetime(2026, 11, 17, 5, tzinfo=dt.UTC),
            child_id=first.child_id,
            worker_id=WORKER_ID,
        )
        session.add(second)
    return second.id


def there(workspace: Workspace, case_id: UUID) -> bool:
    with workspace.db.read() as session:
        return session.scalar(select(Case.id).where(col(Case.id) == case_id)) is not None


def files(workspace: Workspace) -> list:
    return [path for path in workspace.vault.path.parent.rglob("*") if path.is_file()]
