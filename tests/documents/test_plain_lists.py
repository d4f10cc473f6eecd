"""Papers about no child: the directory and the check of a work situation, in each language."""

from datetime import date
from typing import Any

import pytest

from services.directory import DirectoryFilter, find
from services.documents.plain_lists import check_pdf, directory_pdf
from services.law.enquiry import enquire
from tests.documents.asking import text_of

TODAY = date(2026, 11, 17)


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_the_directory_prints_what_is_listed(pack: Any, language: str) -> None:
    listed = find(pack, DirectoryFilter(text="sezim"), TODAY)
    pdf = directory_pdf(
        pack, listed, language=language, on=TODAY, office="Example Office", training=False
    )
    text = text_of(pdf)
    assert "Example Office" in text
    assert pack.providers["KG.SEZIM.BISHKEK"].name[language].split()[0] in text


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_the_check_prints_its_findings_with_their_sources(pack: Any, language: str) -> None:
    enquiry = enquire(pack, {"age": 12, "sector": "SV.MARKET", "contract": False}, TODAY)
    text = text_of(check_pdf(enquiry, language=language, office="Example Office", training=False))
    assert enquiry.findings[0].text[language].split()[0] in text
    assert pack.text("lawful_start", "RAID", language) in text


def test_a_training_vault_marks_its_papers(pack: Any) -> None:
    enquiry = enquire(pack, {}, TODAY)
    text = text_of(check_pdf(enquiry, language="en", office="Example Office", training=True))
    assert "TRAINING" in text
