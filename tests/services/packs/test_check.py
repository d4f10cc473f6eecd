"""A check finds every fault of a pack in one run, and names file, key and reason of each."""

import shutil
from pathlib import Path

import pytest

from services.errors import PackError
from services.packs.check import check_pack, common_files, find_files, find_pack
from services.packs.loader import COMMON, PACKS_FOLDER, read_pack_files
from services.packs.model import Pack
from services.packs.shelf import packed, unpacked

COUNTRIES = sorted(
    path.name for path in PACKS_FOLDER.iterdir() if path.is_dir() and path.name != COMMON
)
_THREE = 'en = "Example", ru = "Пример", ky = "Мисал"'
_STEP = f"""
[track]
code = "ZZZ"
name = {{ {_THREE} }}
basis = {{ {_THREE} }}

[[step]]
code = "Z10"
name = {{ {_THREE} }}
task = {{ {_THREE} }}
responsible = "KG.TU"
form = "notice"
done = "notice_given"
done_at = "notice_at"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the Kyrgyz pack outside the program, to be spoilt."""
    shutil.copytree(PACKS_FOLDER / "kg", tmp_path / "kg")
    return tmp_path / "kg"


def faults_of(folder: Path) -> list[tuple[str, str, str]]:
    """File, key and reason of each fault of the pack in this folder."""
    report = check_pack(*find_files(str(folder)), common_files())
    return [
        (fault.details["file"], fault.details["key"], fault.details["reason"])
        for fault in report.faults
    ]


@pytest.mark.parametrize("code", COUNTRIES)
def test_a_pack_of_the_program_has_no_faults(code: str) -> None:
    report = check_pack(*find_files(code), common_files())

    assert [fault.args[0] for fault in report.faults] == []


@pytest.mark.parametrize("code", COUNTRIES)
def test_every_entry_of_a_pack_is_complete_in_the_three_languages(code: str) -> None:
    report = check_pack(*find_files(code), common_files())

    assert {report.languages[language] for language in ("en", "ru", "ky")} == {report.texts}
    assert report.languages["kk"] < report.texts


@pytest.mark.parametrize(
    ("text", "key", "reason"),
    [
        ("[route.X\n", "", "not readable as TOML"),
        ("[roots.X]\n", "roots", "unknown section"),
        ("[list.example]\nA = 7\n", "list.example.A", "a text in each language"),
        (
            f'[list.example]\nA = {{ {_THREE}, source = "XX 1" }}\n',
            "list.example.A.source",
            "undeclared reference: XX 1",
        ),
        (f"[list.example]\nA = {{ {_THREE} }}\n", "list.example", "no source"),
        (
            '[list.example]\nA = { en = "A", ru = "А", source = "OFFICE" }\n',
            "list.example.A.ky",
            "no wording",
        ),
        ('[list_source]\nno_list = "OFFICE"\n', "list_source.no_list", "no such list"),
        (
            f'[reference.X]\n{_THREE.replace(", ", chr(10))}\nkind = "law"\n',
            "reference.X.status",
            "is missing",
        ),
        (
            f'[reference.X]\n{_THREE.replace(", ", chr(10))}\nkind = "song"\nstatus = "READ"\n',
            "reference.X.kind",
            "expected one of",
        ),
        (
            f'[agency."KG.X"]\nname = {{ {_THREE} }}\nkinds = ["police"]\n',
            "agency.KG.X.source",
            "is missing",
        ),
        (
            f'[agency."KG.X"]\nname = {{ {_THREE} }}\nkinds = ["wizard"]\nsource = "OFFICE"\n',
            "agency.KG.X.kinds",
            "no wizard",
        ),
        (
            f'[provider."KG.X"]\nname = {{ {_THREE} }}\nservices = ["CAKE"]\nsource = "OFFICE"\n',
            "provider.KG.X.services",
            "no CAKE",
        ),
        (
            f'[provider."KG.X"]\nname = {{ {_THREE} }}\nages = [9, 3]\nsource = "OFFICE"\n',
            "provider.KG.X.ages",
            "below the first",
        ),
        (
            f'[provider."KG.X"]\nname = {{ {_THREE} }}\nages = [9]\nsource = "OFFICE"\n',
            "provider.KG.X.ages",
            "too few",
        ),
        (
            f'[article.X]\ntext = {{ {_THREE} }}\nnumber = [{{ law = "XX", number = "1" }}]\n',
            "article.X.number.1.law",
            "undeclared reference",
        ),
        (f"[article.X]\ntext = {{ {_THREE} }}\n", "article.X", "no source"),
        (
            f'[right.X]\ntext = {{ {_THREE} }}\nsource = "OFFICE"\nby = ["kind:wizard"]\n',
            "right.X.by",
            "no agency of the kind:wizard",
        ),
        (
            f'[right.X]\ntext = {{ {_THREE} }}\nsource = "OFFICE"\nby = ["KG.X"]\n',
            "right.X.by",
            "no KG.X",
        ),
        (
            f'[route.X]\ntext = {{ {_THREE} }}\nsource = "OFFICE"\nstart = "FLIGHT"\nanswer = "MAY"\n',
            "route.X.start",
            "no FLIGHT",
        ),
        (
            f'[route.X]\ntext = {{ {_THREE} }}\nsource = "OFFICE"\nstart = "RAID"\nanswer = "YES"\n',
            "route.X.answer",
            "expected one of",
        ),
        (
            f'[route.X]\ntext = {{ {_THREE} }}\nsource = "OFFICE"\nstart = "RAID"\nanswer = "MAY"\nwhen = "moon"\n',
            "route.X.when",
            "undeclared fact: moon",
        ),
        (
            f'[route.X]\ntext = {{ {_THREE} }}\nsource = "OFFICE"\nstart = "RAID"\nanswer = "MAY"\n'
            "valid_from = 2026-02-01\nvalid_to = 2026-01-01\n",
            "route.X.valid_to",
            "ends before it begins",
        ),
        (
            f'[right.X]\ntext = {{ {_THREE} }}\nsource = "OFFICE"\nwhen = "age == \'old\'"\n',
            "right.X.when",
            "age is int, and here it is read as a code",
        ),
        (
            f'[right.X]\ntext = {{ {_THREE} }}\nsource = "OFFICE"\nwhen = "age"\n',
            "right.X.when",
            "age is int, and here it is read as true or false",
        ),
        (
            _STEP.replace('"notice_given"', '"follow_up_count"'),
            "step.Z10.done",
            "follow_up_count is int",
        ),
        ('[holiday]\n"2026-12-24" = "maybe"\n', "holiday.2026-12-24", "expected one of"),
        ('[holiday]\n"2026-13-24" = "off"\n', "holiday.2026-13-24", "a day of the calendar"),
        (
            f'[right.X]\ntext = {{ {_THREE} }}\nsource = "OFFICE"\nwhen = "!age < 3"\n',
            "right.X.when",
            "not made of comparisons",
        ),
        (
            f'[right.X]\ntext = {{ {_THREE} }}\nsource = "OFFICE"\nwhen = "age in 3"\n',
            "right.X.when",
            "only by in",
        ),
        (
            f"[law.X]\ntitle = {{ {_THREE} }}\nvalid_from = 2030-01-01\nadult_age = 18\n"
            '[[law.X.rule]]\nrow = "1"\nfinding = "NOPE"\nwhen = "age < 15"\nsource = "OFFICE"\n',
            "law.X.rule.1.finding",
            "NOPE",
        ),
        ('[detector]\nRADIO = "KG.TU"\n', "detector.RADIO", "no RADIO"),
        ("[document.D01]\ncolour = 1\n", "document.D01.colour", "unknown key"),
        ('[pathway_fact.x]\ntype = "bool"\n', "pathway_fact.x.text", "is missing"),
        (_STEP.replace('"KG.TU"', '"KG.X"'), "step.Z10.responsible", "no KG.X"),
        (_STEP.replace('"notice"', '"act:DANCE"'), "step.Z10.form", "no DANCE"),
        (_STEP + 'drops = [{ when = "danger", why = "x" }]\n', "step.Z10.drops", "no x"),
        (_STEP + 'drops = [{ when = "moon", why = "adult" }]\n', "step.Z10.drops.1.when", "moon"),
        (_STEP + 'acts = ["DANCE"]\n', "step.Z10.acts", "no DANCE"),
        (
            _STEP + 'deadlines = [{ from = "notice_at", amount = -1, unit = "days" }]\n',
            "step.Z10.deadlines.1.amount",
            "greater than or equal",
        ),
        (_STEP.replace('code = "ZZZ"\n', ""), "track.code", "is missing"),
        (_STEP.replace("[[step]]", "[step]"), "step", "expected tables"),
    ],
)
def test_a_seeded_fault_is_told_with_its_file_key_and_reason(
    folder: Path, text: str, key: str, reason: str
) -> None:
    (folder / "spoilt.toml").write_text(text, encoding="utf-8")

    found = faults_of(folder)

    assert [(file, fault) for file, fault, _ in found] == [("kg/spoilt.toml", key)], found
    assert reason in found[0][2]


def test_a_pack_that_names_the_detector_says_who_that_is_by_default(folder: Path) -> None:
    path = folder / "tracks" / "detectors.toml"
    lines = path.read_text("utf-8").splitlines()
    kept = [line for line in lines if not line.startswith("OTHERWISE")]
    path.write_text("\n".join(kept), encoding="utf-8")

    assert [key for _, key, _ in faults_of(folder)] == ["detector.OTHERWISE"]


def test_one_run_finds_all_faults(folder: Path) -> None:
    (folder / "spoilt.toml").write_text(
        f'[right.X]\ntext = {{ en = "A" }}\nsource = "OFFICE"\n'
        f'[right.Y]\ntext = {{ {_THREE} }}\nsource = "XX 1"\nwhen = "moon"\n'
        f'[agency."KG.X"]\nname = {{ {_THREE} }}\ncolour = 1\n',
        encoding="utf-8",
    )

    keys = {key for _, key, _ in faults_of(folder)}

    assert keys == {
        "right.X.text.ru",
        "right.X.text.ky",
        "right.Y.source",
        "right.Y.when",
        "agency.KG.X.kinds",
        "agency.KG.X.source",
        "agency.KG.X.colour",
    }


@pytest.mark.parametrize("number", [2, '"one"'])
def test_another_format_is_refused_in_words(folder: Path, number: object) -> None:
    head = folder / "pack.toml"
    lines = [line for line in head.read_text("utf-8").splitlines() if "format" not in line]
    at = lines.index("[pack]")
    lines[at] += f"\nformat = {number}"
    head.write_text("\n".join(lines), encoding="utf-8")

    found = faults_of(folder)

    assert [(file, key) for file, key, _ in found] == [("kg/pack.toml", "pack.format")]
    assert "this program reads format 1" in found[0][2]


def test_a_folder_that_is_not_there_is_refused() -> None:
    with pytest.raises(PackError, match="no such folder"):
        find_files("no/such/pack")


def test_a_folder_outside_is_read_like_the_programs_own(folder: Path, pack: Pack) -> None:
    assert find_pack(str(folder)).version == pack.version


def test_a_stored_version_reads_as_the_pack_it_was(pack: Pack) -> None:
    code, files = find_files("kg")
    again = read_pack_files(code, unpacked(packed(files)), common_files())

    assert again.version == pack.version
    assert again.steps == pack.steps
    assert again.laws == pack.laws
    assert again.lists == pack.lists


def test_a_pack_whose_lanes_were_left_behind_is_a_fault(folder: Path) -> None:
    shutil.rmtree(folder / "tracks")

    assert ("step", "the pack has no step") in {
        (key, reason.partition(":")[0]) for _, key, reason in faults_of(folder)
    }


def test_a_file_as_an_editor_of_windows_saves_it_is_read(folder: Path) -> None:
    head = folder / "pack.toml"
    head.write_bytes(b"\xef\xbb\xbf" + head.read_bytes())
    (folder / "old.toml").mkdir()

    assert faults_of(folder) == []


def test_a_file_nested_beyond_measure_is_a_fault_and_no_crash(folder: Path) -> None:
    (folder / "deep.toml").write_text("list = " + "[" * 3000 + "]" * 3000)

    assert [(file, reason.partition(":")[0]) for file, _, reason in faults_of(folder)] == [
        ("kg/deep.toml", "not readable as TOML")
    ]
