"""The audit chain: whatever is altered in it is found."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest
from sqlalchemy import text

from services.storage import audit
from services.storage.database import Database

from .conftest import AUDIT_KEY


@pytest.fixture
def chain(database: Database) -> Database:
    """A database with ten entries."""
    for number in range(10):
        database.note(
            "print",
            record="case_file",
            record_id=uuid4(),
            case_id=uuid4(),
            fields=("place", "risk"),
            result=f"R{number}",
        )
    return database


def test_an_untouched_chain_is_good(chain):
    report = chain.verify_audit()
    assert report.ok
    assert report.count == 10
    assert report.head == chain.audit_head()
    assert report.head.sequence == 10
    assert report.first_bad is None


def test_an_empty_chain_is_good(database):
    report = database.verify_audit()
    assert (report.ok, report.count, report.head) == (True, 0, None)
    assert database.audit_head() is None


@pytest.mark.parametrize(
    "change",
    [
        "action = 'export'",
        "record = 'child'",
        "fields = 'place'",
        "result = 'R9'",
        "operation = 'CHANGED'",
        "origin = 'SYSTEM'",
        "actor_id = NULL",
        "case_id = NULL",
        "record_id = NULL",
        "mac = 'ff'",
    ],
)
def test_an_altered_entry_is_named(chain, change):
    _sql(chain, f"UPDATE audit_entry SET {change} WHERE sequence = 5")
    report = chain.verify_audit()
    assert not report.ok
    assert report.first_bad == 5
    assert report.count == 4


def test_an_altered_hour_is_found(chain):
    with chain.engine.begin() as connection:
        connection.execute(
            audit._table.update().where(audit._table.c.sequence == 7),
            {"at": datetime(2020, 1, 1, tzinfo=UTC)},
        )
    assert chain.verify_audit().first_bad == 7


def test_a_missing_entry_is_found(chain):
    _sql(chain, "DELETE FROM audit_entry WHERE sequence = 3")
    assert chain.verify_audit().first_bad == 3


def test_a_missing_beginning_is_found(chain):
    _sql(chain, "DELETE FROM audit_entry WHERE sequence <= 2")
    assert chain.verify_audit().first_bad == 1


def test_two_entries_exchanged_are_found(chain):
    for old, new in ((4, 100), (5, 4), (100, 5)):
        _sql(chain, f"UPDATE audit_entry SET sequence = {new} WHERE sequence = {old}")
    assert chain.verify_audit().first_bad == 4


def test_a_lost_end_is_seen_only_against_a_head_noted_earlier(chain):
    noted = chain.audit_head()
    _sql(chain, "DELETE FROM audit_entry WHERE sequence > 8")
    assert chain.verify_audit().ok
    against = chain.verify_audit(noted)
    assert not against.ok
    assert against.first_bad == 9


def test_a_head_noted_earlier_stays_good_while_the_chain_grows(chain):
    noted = chain.audit_head()
    chain.note("read")
    assert chain.verify_audit(noted).ok


def test_an_end_rewritten_without_the_noted_head_is_seen(chain):
    noted = chain.audit_head()
    _sql(chain, "DELETE FROM audit_entry WHERE sequence = 10")
    chain.note("read")
    assert chain.verify_audit().ok
    assert chain.verify_audit(noted).first_bad == 10


def test_another_key_accepts_nothing(chain):
    with chain.read() as session:
        assert audit.verify_chain(session, b"b" * 32).first_bad == 1
        assert audit.verify_chain(session, AUDIT_KEY).ok


def _sql(database: Database, statement: str) -> None:
    with database.engine.begin() as connection:
        assert connection.execute(text(statement)).rowcount > 0
