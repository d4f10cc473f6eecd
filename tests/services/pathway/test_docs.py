"""The page about the pathway says what the pack says."""

from services.packs.model import Pack
from services.packs.steps_page import PAGE, renewed


def test_the_page_holds_the_steps_forms_acts_and_sources_of_the_pack(kg: Pack) -> None:
    page = PAGE.read_text(encoding="utf-8")

    assert renewed(page, kg) == page
    assert all(f"| {code} " in page for code in kg.steps)
