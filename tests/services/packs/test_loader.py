"""A pack that is wrong is refused with the file, the key and the reason."""

import shutil
from pathlib import Path

import pytest

from services.errors import PackError
from services.packs.loader import PACKS_FOLDER, read_pack

_THREE = 'en = "Example", ru = "Пример", ky = "Мисал"'


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    """A copy of the shipped packs that a test may spoil."""
    folder = tmp_path / "packs"
    shutil.copytree(PACKS_FOLDER, folder)
    return folder


def test_shipped_pack_loads_from_any_folder(packs: Path) -> None:
    pack = read_pack("kg", packs)
    assert pack.version == read_pack("kg", PACKS_FOLDER).version
    assert pack.code == "kg"


def test_version_changes_with_the_content_of_any_file(packs: Path) -> None:
    before = read_pack("kg", packs).version
    (packs / "kg" / "extra.toml").write_text(f"[list.example]\nA = {{ {_THREE} }}\n", "utf-8")
    after = read_pack("kg", packs).version
    assert before.split("+")[0] == after.split("+")[0]
    assert before != after


@pytest.mark.parametrize(
    ("text", "key", "reason"),
    [
        ("[list.example\n", "", "not readable as TOML"),
        ("[lists.example]\n", "lists", "unknown section"),
        ('[list.example]\nA = { en = "A", ru = "А" }\n', "list.example.A.ky", "no wording"),
        (
            '[list.example]\nA = { en = "A", ru = " ", ky = "А" }\n',
            "list.example.A.ru",
            "no wording",
        ),
        (
            f"[list.example]\nA = {{ {_THREE}, colour = 1 }}\n",
            "list.example.A.colour",
            "unknown key",
        ),
        ('[list.example]\nA = "text"\n', "list.example.A", "text in each language"),
        (f"[list.sex]\nMALE = {{ {_THREE} }}\n", "list.sex.MALE.en", "common/codes_people.toml"),
        (
            f'[list.example]\nA = {{ {_THREE}, valid_from = "2025-02-30" }}\n',
            "list.example.A.valid_from",
            "expected a date",
        ),
        (
            f"[list.example]\nA = {{ {_THREE}, valid_from = 2025-02-01, valid_to = 2025-01-01 }}\n",
            "list.example.A.valid_to",
            "ends before",
        ),
        (f"[list.agency]\nA = {{ {_THREE} }}\n", "list.agency", "made from the agencies"),
        (f"[list.step]\nA = {{ {_THREE} }}\n", "list.step", "made from the tracks"),
        (
            f'[agency."KG.X"]\nname = {{ {_THREE} }}\nkinds = ["shelter"]\nsource = "OFFICE"\nsuccessor = "KG.Y"\n',
            "agency.KG.X.successor",
            "no such agency",
        ),
        (
            f'[agency."KG.X"]\nname = {{ {_THREE} }}\nkinds = "shelter"\nsource = "OFFICE"\n',
            "agency.KG.X.kinds",
            "expected a list",
        ),
        (f'[fact.Bad]\ntype = "bool"\n{_THREE.replace(", ", chr(10))}\n', "fact.Bad", "lower case"),
        (f'[fact.bad]\ntype = "date"\n{_THREE.replace(", ", chr(10))}\n', "fact.bad.type", "bool"),
        (
            f'[fact.bad]\ntype = "bool"\nasked_when = "never"\n{_THREE.replace(", ", chr(10))}\n',
            "fact.bad.asked_when",
            "undeclared fact: never",
        ),
        (
            f'[finding.F_X]\nkind = "odd"\ntext = {{ {_THREE} }}\n',
            "finding.F_X.kind",
            "expected one of",
        ),
        (
            f'[right.X]\ntext = {{ {_THREE} }}\nsource = "CC 5"\nwhen = "agee < 14"\n',
            "right.X.when",
            "undeclared fact: agee",
        ),
        (
            f'[right.X]\ntext = {{ {_THREE} }}\nsource = "XX 5"\n',
            "right.X.source",
            "undeclared reference",
        ),
        (
            f'[right.X]\ntext = {{ {_THREE} }}\nsource = "CC 5"\nservice = "CAKE"\n',
            "right.X.service",
            "no service CAKE",
        ),
        (
            f'[right.X]\ntext = {{ {_THREE} }}\nsource = "CC 5"\nfindings = ["F_CAKE"]\n',
            "right.X.findings",
            "no text for finding F_CAKE",
        ),
    ],
)
def test_wrong_file_is_refused_by_name_key_and_reason(
    packs: Path, text: str, key: str, reason: str
) -> None:
    (packs / "kg" / "spoilt.toml").write_text(text, "utf-8")
    with pytest.raises(PackError) as refused:
        read_pack("kg", packs)
    assert refused.value.code == "pack_invalid"
    assert refused.value.details["file"] == "kg/spoilt.toml"
    assert refused.value.details["key"] == key
    assert reason in refused.value.details["reason"]


def test_code_of_a_step_that_is_a_table_is_refused(packs: Path) -> None:
    (packs / "kg" / "tracks" / "spoilt.toml").write_text("[[step]]\ncode = { a = 1 }\n", "utf-8")

    with pytest.raises(PackError) as refused:
        read_pack("kg", packs)

    assert refused.value.details["file"] == "kg/tracks/spoilt.toml"


_RULE = '[[law.KG-2030.rule]]\nrow = "1"\nfinding = "F_AGE"\nsource = "LC25 14"\n'
_LAW = f"[law.KG-2030]\ntitle = {{ {_THREE} }}\nvalid_from = 2030-01-01\nadult_age = 18\n"


@pytest.mark.parametrize(
    ("text", "key", "reason"),
    [
        (_LAW + _RULE + 'when = "agee < 14"\n', "law.KG-2030.rule.1.when", "undeclared fact: agee"),
        (_LAW + _RULE + 'when = "age <"\n', "law.KG-2030.rule.1.when", "Failed to parse"),
        (_LAW + _RULE + 'when = "hazards.size() > 0"\n', "law.KG-2030.rule.1.when", "no member"),
        (_LAW + _RULE + 'when = "has(age)"\n', "law.KG-2030.rule.1.when", "no function"),
        (_LAW + _RULE + 'when = "hazards == age"\n', "law.KG-2030.rule.1.when", "undeclared fact"),
        (
            _LAW + _RULE + 'when = "age < 14"\nunless = ["creativ"]\n',
            "law.KG-2030.rule.1.unless",
            "undeclared fact: creativ",
        ),
        (_LAW + _RULE, "law.KG-2030.rule.1.when", "is missing"),
        (
            _LAW + _RULE.replace("F_AGE", "F_CAKE") + 'when = "age < 14"\n',
            "law.KG-2030.rule.1.finding",
            "no text for finding",
        ),
        (
            _LAW + _RULE + 'when = "age < 14"\ncolour = 1\n',
            "law.KG-2030.rule.1.colour",
            "unknown key",
        ),
        (
            _LAW + _RULE + 'when = "age < 14"\nscope = "moon"\n',
            "law.KG-2030.rule.1.scope",
            "one of",
        ),
        (_LAW.replace("valid_from = 2030-01-01\n", ""), "law.KG-2030.valid_from", "is missing"),
        (_LAW.replace("18", '"18"'), "law.KG-2030.adult_age", "whole number"),
    ],
)
def test_wrong_law_is_refused_by_name_key_and_reason(
    packs: Path, text: str, key: str, reason: str
) -> None:
    (packs / "kg" / "spoilt.toml").write_text(text, "utf-8")
    with pytest.raises(PackError) as refused:
        read_pack("kg", packs)
    assert refused.value.details["file"] == "kg/spoilt.toml"
    assert refused.value.details["key"] == key
    assert reason in refused.value.details["reason"]


def test_file_that_is_no_text_is_refused(packs: Path) -> None:
    (packs / "kg" / "spoilt.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(PackError, match=r"kg/spoilt\.toml"):
        read_pack("kg", packs)


@pytest.mark.parametrize("code", ["zz", "../kg", "", "common/x"])
def test_pack_that_is_not_there_is_refused(packs: Path, code: str) -> None:
    with pytest.raises(PackError, match="no such pack"):
        read_pack(code, packs)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('code = "kg"', 'code = "kx"', "pack.code"),
        ('timezone = "Asia/Bishkek"', 'timezone = "Asia/Nowhere"', "pack.timezone"),
        ('version = "', 'versio = "', "pack.version"),
        ("reviewed_by", "colour", "pack.colour"),
    ],
)
def test_wrong_head_of_a_pack_is_refused(packs: Path, old: str, new: str, key: str) -> None:
    head = packs / "kg" / "pack.toml"
    head.write_text(head.read_text("utf-8").replace(old, new), "utf-8")
    with pytest.raises(PackError) as refused:
        read_pack("kg", packs)
    assert refused.value.details["key"] == key
    assert refused.value.details["file"] == "kg/pack.toml"
