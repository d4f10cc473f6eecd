"""A fictional case as plain values, for papers that need no vault."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from models.fields import fields_of
from services.documents import content as c
from services.documents import d10_referral, d15_case_summary
from services.documents.casefile import CaseFile, Person
from services.documents.readers import Redaction, reader_profiles
from services.documents.wording import Wording
from services.packs.loader import load_pack
from services.packs.model import Pack

NOW = datetime(2026, 11, 17, 8, 32, tzinfo=UTC)


def row(record: str, **values: Any) -> dict[str, Any]:
    """A row of a record in which everything else is not known."""
    return {name: None for name in fields_of(record)} | {"id": uuid4()} | values


def at(day: int) -> datetime:
    """A morning in November 2026."""
    return datetime(2026, 11, day, 5, tzinfo=UTC)


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load_pack("kg")


def _referral(consent: dict[str, Any]) -> dict[str, Any]:
    return row(
        "referral",
        number="KG-26-7Q4-R00031-X",
        purpose="SOCIAL",
        to_agency="KG.CHC",
        to_name="Отделение «Пример»",
        service="PSYCHOLOGICAL",
        urgency="NORMAL",
        need="Нужна беседа с психологом на кыргызском языке после уроков.",
        return_code="K7M-4QX",
        sent_at=at(12),
        feedback_due=date(2026, 11, 30),
        consent_id=consent["id"],
        recalled_at=None,
    )


def _child() -> dict[str, Any]:
    return row(
        "child",
        family_name="Образцов",
        given_name="Азат",
        patronymic="Үлгүбаевич",
        sex="MALE",
        birth_date=date(2013, 5, 4),
        address="г. Пример, ул. Макетная, 7",
        phone="0 000 00-00-00",
        disability=True,
        disability_note="очки",
    )


def _case_row() -> dict[str, Any]:
    return {"number": "KG-26-7Q4-00042-K"} | row(
        "case_file",
        channel="RAID",
        detected_at=at(10),
        opened_at=at(10),
        place="Рынок «Пример», ряд 4",
        region="BISHKEK",
        district="Примерный район",
        risk="MED",
        sensitivity="NORMAL",
    )


def _work() -> dict[str, Any]:
    return row(
        "work_situation",
        sector="SV.MARKET",
        employer="Примеров и К°",
        hours_day=Decimal("4.5"),
        contract=False,
        exploitation=("DEBT",),
        note="Рассказ о работе на рынке",
    )


@pytest.fixture
def case() -> CaseFile:
    """Azat Obraztsov, 13, porter at a market: every name and place is made up."""
    consent = row("consent", basis="CONSENT", giver="CHILD", given_at=at(10))
    plan = row("plan", kind="CHILD", control_on=date(2027, 2, 1), submitted_at=at(14))
    goal = row("goal", plan_id=plan["id"], domain="EDUCATION", text="Ходит в школу")
    duty = {
        "goal_id": goal["id"],
        "action": "Вернуть в класс",
        "agency": "KG.CHC",
        "due_on": date(2026, 12, 1),
    }
    office = {"name": "Управление «Пример»", "address": "ул. Примерная, 0", "phone": "00-00-00"}
    return CaseFile(
        case=_case_row(),
        child=_child(),
        office=office | {"training": False},
        now=NOW,
        worker=Person("Макетова Ж.", "социальный работник"),
        supervisor=Person("Шаблонов Б.", "руководитель"),
        family=(
            row("family_member", name="Шаблонова Үмүт", relation="GRANDMOTHER", carer=True),
            row("family_member", name="Фиктивов Бек", relation="EMPLOYER", suspected=True),
        ),
        schooling=(row("schooling", enrolled=True, school="Школа № 0", grade="7"),),
        works=(_work(),),
        harm=(row("harm", injuries=True, sexual_violence=True, note="Рассказ о насилии"),),
        consents=(consent,),
        referrals=(_referral(consent),),
        plans=(plan,),
        goals=(goal,),
        measures=(row("measure", plan_id=plan["id"], person="Исполнителев П.", **duty),),
        screenings=(row("nrm_screening", asked_at=at(11), indicators=("DEBT",)),),
        unknown=("hours_week", "load_kg"),
    )


@pytest.fixture
def summary(pack: Pack) -> Callable[..., c.Paper]:
    """The case summary for a reader: summary(case, "SUPERVISOR", "ru", hidden_parts=…)."""

    def build(case: CaseFile, reader: str, language: str = "en", **more: Any) -> c.Paper:
        profile = reader_profiles(pack)[reader]
        more.setdefault("case_sensitivity", case.case["sensitivity"])
        redaction = Redaction(profile, hides=pack.section("hides"), **more)
        words = Wording(language, pack, dates=profile.date)
        return d15_case_summary.build(case, words, redaction)

    return build


@pytest.fixture
def referral_paper(pack: Pack) -> Callable[..., c.Paper]:
    """The referral of the case for a reader; ``legal`` adds the Russian text."""

    def build(
        case: CaseFile, reader: str = "PROVIDER", language: str = "en", *, legal: bool = False
    ) -> c.Paper:
        profile = reader_profiles(pack)[reader]
        sensitivity = case.case["sensitivity"]
        redaction = Redaction(profile, case_sensitivity=sensitivity, hides=pack.section("hides"))
        words = Wording(language, pack, dates=profile.date)
        other = Wording("ru", pack, dates=profile.date) if legal else None
        return d10_referral.build(case, case.referrals[0], words, redaction, other)

    return build


@pytest.fixture
def trafficking_case(case: CaseFile) -> CaseFile:
    """The same child where trafficking is suspected: the name stays in the office."""
    return replace(case, case={**case.case, "sensitivity": "TIP"})


@pytest.fixture
def imprint() -> Callable[..., c.Imprint]:
    """What stands around a paper: imprint(copies=2, watermark="…")."""

    def build(**more: Any) -> c.Imprint:
        values: dict[str, Any] = {
            "number": "KG-26-7Q4-D00007-P",
            "footer": ("Для: получатель", "напечатано 17.11.2026 14:32"),
            "page_text": "стр. {page} из {pages}",
            "copy_text": "экз. {copy} из {copies}",
        }
        return c.Imprint(**(values | more))

    return build
