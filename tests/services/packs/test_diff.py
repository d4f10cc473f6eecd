"""What is different between two packs is told in words, for each sort of change."""

import shutil
from pathlib import Path

import pytest

from services.packs.check import find_pack
from services.packs.diff import Difference, diff, difference_text, grouped
from services.packs.loader import PACKS_FOLDER
from services.packs.model import Pack

_THREE = 'en = "Example", ru = "Пример", ky = "Мисал"'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the Kyrgyz pack outside the program, to be changed."""
    shutil.copytree(PACKS_FOLDER / "kg", tmp_path / "kg")
    return tmp_path / "kg"


def change(path: Path, old: str, new: str) -> None:
    """Put one thing into a file in another's place; it must be there."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def only(pack: Pack, folder: Path) -> Difference:
    """The single difference between the built-in pack and the changed one."""
    found = diff(pack, find_pack(str(folder)))
    assert len(found) == 1, found
    return found[0]


def test_equal_packs_have_no_differences(pack: Pack, folder: Path) -> None:
    assert diff(pack, find_pack(str(folder))) == ()


def test_a_changed_limit_is_told_with_both_amounts_and_the_source(pack: Pack, folder: Path) -> None:
    change(folder / "tracks" / "social.toml", "amount = 2, unit", "amount = 5, unit")

    found = only(pack, folder)

    assert (found.kind, found.code, found.what) == ("step", "S10", "limit")
    assert difference_text(found, "en") == (
        "Step S10 “Notice”: limit 2 days (Code on Children, Art. 34) → "
        "5 days (Code on Children, Art. 34)"
    )
    assert "2 дня" in difference_text(found, "ru")
    assert "5 күн" in difference_text(found, "ky")


@pytest.mark.parametrize(
    ("file", "old", "new", "expected", "words"),
    [
        (
            "rights.toml",
            "[right.SIBLINGS]\n",
            "[right.SIBLINGS]\nvalid_to = 2026-12-31\n",
            ("right", "SIBLINGS", "ended"),
            "ends on 31.12.2026",
        ),
        (
            "tracks/social.toml",
            'done = "notice_given"',
            'done = "notice_given || danger"',
            ("step", "S10", "done"),
            "direct threat to life or health",
        ),
        (
            "tracks/social.toml",
            'responsible = "KG.TU"\nform = "registration"',
            'responsible = "KG.CAC"\nform = "registration"',
            ("step", "S20", "responsible"),
            "→ Children's Affairs Commission",
        ),
        (
            "pack.toml",
            'timezone = "Asia/Bishkek"',
            'timezone = "Asia/Almaty"',
            ("pack", "kg", "timezone"),
            "Asia/Bishkek → Asia/Almaty",
        ),
        (
            "tracks/social.toml",
            'from = "detected_at", amount = 2',
            'from = "notice_at", amount = 2',
            ("step", "S10", "from"),
            "counted from",
        ),
        (
            "tracks/social.toml",
            'done_at = "notice_at"\npostponable = false',
            'done_at = "notice_at"\npostponable = true',
            ("step", "S10", "other"),
            "other details changed",
        ),
        (
            "tracks/social.toml",
            '{ when = "case_closed", why = "case_closed" },',
            '{ when = "case_closed && !danger", why = "case_closed" },',
            ("step", "S10", "drops"),
            "not needed where",
        ),
        (
            "tracks/detectors.toml",
            'RAID = "KG.MOIA"',
            'RAID = "KG.IDN"',
            ("setting", "detector.RAID", "other"),
            "Setting detector.RAID",
        ),
    ],
)
def test_each_sort_of_change_is_seen(
    pack: Pack,
    folder: Path,
    file: str,
    old: str,
    new: str,
    expected: tuple[str, str, str],
    words: str,
) -> None:
    change(folder / file, old, new)

    found = diff(pack, find_pack(str(folder)))[0]

    assert (found.kind, found.code, found.what) == expected
    assert words in difference_text(found, "en")


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [
        (f'[right.NEW]\ntext = {{ {_THREE} }}\nsource = "CC 5"\n', "right", "NEW"),
        (
            f'[agency."KG.NEW"]\nname = {{ {_THREE} }}\nkinds = ["police"]\nsource = "CC 5"\n',
            "agency",
            "KG.NEW",
        ),
        (
            f'[provider."KG.NEW"]\nname = {{ {_THREE} }}\nsource = "CC 5"\n',
            "provider",
            "KG.NEW",
        ),
        (
            f'[route.NEW]\nstart = "RAID"\nanswer = "MAY"\ntext = {{ {_THREE} }}\nsource = "CC 5"\n',
            "route",
            "NEW",
        ),
        (f'[list.service]\nNEW = {{ {_THREE}, source = "CC 5" }}\n', "item", "service.NEW"),
        (f'[list.document]\nD99 = {{ {_THREE}, source = "CC 5" }}\n', "document", "D99"),
        (
            f'[reference]\nNEW = {{ {_THREE}, kind = "law", status = "READ" }}\n',
            "reference",
            "NEW",
        ),
        (
            f'[article.NEW]\ntext = {{ {_THREE} }}\nnumber = [{{ law = "CC", number = "5" }}]\n',
            "article",
            "NEW",
        ),
        (f'[finding.NEW]\ntext = {{ {_THREE} }}\nkind = "gap"\n', "finding", "NEW"),
        ('[holiday]\n"2026-12-24" = "off"\n', "holiday", "2026-12-24"),
    ],
)
def test_a_new_entry_is_new_and_the_other_way_round_no_longer_there(
    pack: Pack, folder: Path, text: str, kind: str, code: str
) -> None:
    (folder / "new.toml").write_text(text, encoding="utf-8")
    changed = find_pack(str(folder))

    forth, back = diff(pack, changed), diff(changed, pack)

    assert [(each.kind, each.code, each.what) for each in forth] == [(kind, code, "new")]
    assert [(each.kind, each.code, each.what) for each in back] == [(kind, code, "gone")]
    assert difference_text(forth[0], "en").startswith("New: ")
    assert difference_text(back[0], "en").startswith("No longer there: ")


def test_a_new_law_table_comes_with_its_rules(pack: Pack, folder: Path) -> None:
    (folder / "new.toml").write_text(
        f"[law.KG-2030]\ntitle = {{ {_THREE} }}\nvalid_from = 2030-01-01\nadult_age = 18\n"
        '[[law.KG-2030.rule]]\nrow = "1"\nfinding = "F_AGE"\nwhen = "age < 14"\nsource = "CC 5"\n',
        encoding="utf-8",
    )

    found = diff(pack, find_pack(str(folder)))

    assert [(each.kind, each.code, each.what) for each in found] == [
        ("law", "KG-2030", "new"),
        ("rule", "KG-2030 1 F_AGE", "new"),
    ]


def test_differences_stand_in_groups_under_a_heading(pack: Pack, folder: Path) -> None:
    change(folder / "tracks" / "social.toml", "amount = 2, unit", "amount = 5, unit")
    change(
        folder / "rights.toml", "[right.SIBLINGS]\n", "[right.SIBLINGS]\nvalid_to = 2026-12-31\n"
    )

    groups = grouped(diff(pack, find_pack(str(folder))), "en")

    assert [(heading, len(lines)) for heading, lines in groups] == [("Steps", 1), ("Rights", 1)]
