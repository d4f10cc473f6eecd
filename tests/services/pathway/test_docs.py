"""The page about the pathway says what the pack says."""

from pathlib import Path

from services.packs.model import Pack

PAGE = Path(__file__).resolve().parents[3] / "docs" / "pathway.md"


def test_every_step_stands_in_the_page_with_its_form_acts_and_sources(kg: Pack) -> None:
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    for step in kg.steps.values():
        (line,) = [
            line for line in lines if line.startswith((f"| {step.code} |", f"| {step.code} ("))
        ]
        assert f"`{step.form}`" in line
        assert all(act in line for act in step.acts)
        for limit in step.deadlines:
            assert kg.cite(limit.source, "en") in line
            assert limit.amount == 0 or f" {limit.amount} " in line.replace(">", " ")
