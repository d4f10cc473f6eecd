"""Every entry of a pack with the source it rests on, and how well that source is known."""

import pytest

from services.packs.catalogue import KINDS, MADE, entries, weakest
from services.packs.model import Pack
from services.packs.sources import STATUSES, Reference


def test_every_entry_has_a_code_of_its_own(pack: Pack) -> None:
    codes = [(entry.kind, entry.code) for entry in entries(pack)]

    assert len(codes) == len(set(codes))


def test_every_entry_of_the_pack_is_there(pack: Pack) -> None:
    count = {kind: sum(entry.kind == kind for entry in entries(pack)) for kind in KINDS}

    assert count["step"] == len(pack.steps)
    assert count["deadline"] == sum(len(step.deadlines) for step in pack.steps.values())
    assert count["rule"] == sum(len(law.rules) for law in pack.laws)
    assert count["right"] == len(pack.rights)
    assert count["route"] == len(pack.routes)
    listed = sum(len(items) for name, items in pack.lists.items() if name not in MADE)
    assert count["item"] + count["document"] == listed


def test_every_entry_names_its_file_and_a_known_status(pack: Pack) -> None:
    for entry in entries(pack):
        assert entry.file.endswith(".toml"), entry
        assert entry.status in STATUSES or entry.kind == "finding", entry


def test_an_entry_stands_in_the_file_that_holds_it(pack: Pack) -> None:
    files = {(entry.kind, entry.code): entry.file for entry in entries(pack)}

    assert files["step", "S10"] == "kg/tracks/social.toml"
    assert files["deadline", "S10.1"] == "kg/tracks/social.toml"
    assert files["agency", "KG.TU"] == "kg/agencies.toml"
    assert files["finding", "F_AGE"] == "common/findings.toml"


def test_a_limit_reads_as_a_sentence(pack: Pack) -> None:
    texts = {entry.code: entry.text for entry in entries(pack) if entry.kind == "deadline"}

    assert texts["S10.1"]["en"] == "Notice: 2 days"
    assert texts["S10.1"]["ru"] == "Сообщение: 2 дня"
    assert texts["S10.1"]["ky"].endswith("2 күн")


@pytest.mark.parametrize(
    ("citation", "unverified", "status"),
    [
        ("A 1", False, "READ"),
        ("A 1; B 2", False, "SUMMARY"),
        ("B 2; C; A 1", False, "UNREAD"),
        ("A 1; O", False, "OFFICE"),
        ("A 1", True, "REPORTED"),
        ("C", True, "UNREAD"),
        ("Z 9", False, "UNREAD"),
        ("", True, ""),
    ],
)
def test_the_weakest_source_decides(citation: str, unverified: bool, status: str) -> None:
    known = {"A": "READ", "B": "SUMMARY", "C": "UNREAD", "O": "OFFICE"}
    references = {
        code: Reference(code, {"en": code}, kind="law", status=each) for code, each in known.items()
    }

    assert weakest(references, citation, unverified) == status
