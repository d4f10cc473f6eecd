"""What the sheet of each channel asks: the fields follow the way the child came to notice."""

from datetime import date
from typing import NamedTuple

from services.intake.checks import HOTLINE
from services.packs.model import Agency, Pack

RAID, INSPECTION = "RAID", "INSPECTION"
COMMON = ("received_at", "place", "sector", "region", "district")
REPORTER = ("source_kind", "source_anonymous", "source_name", "source_phone")
FLAGS = ("child_labour", "worst_form", "trafficking")
ALLEGED = "official_alleged"
SITE = ("extreme_hazard", "remote_site", "small_enterprise", "mass_threat")

AGENCY_KINDS = (
    "police", "territorial_unit", "labour_authority", "prosecutor", "local_government",
    "education", "health", "monitoring",
)  # fmt: skip
"""Whose agencies take part in raids and checks: all of the first, one of each of the others."""


class Sheet(NamedTuple):
    """``fields`` of the event; ``reporter``: somebody gives notice; ``agencies``: bodies take part;
    ``danger``: asked of the event as a whole, above the lines."""

    fields: tuple[str, ...]
    reporter: bool = False
    agencies: bool = False
    danger: bool = True
    columns: int = 3


_TOLD = Sheet((*COMMON, "allegation", *FLAGS, ALLEGED), reporter=True, columns=4)

SHEETS: dict[str, Sheet] = {
    RAID: Sheet(
        (*COMMON[:3], "legal_order", *COMMON[3:], "campaign", "labour_authority_notified", ALLEGED),
        agencies=True,
        danger=False,
    ),
    INSPECTION: Sheet(
        (
            *COMMON[:3], "legal_order", *COMMON[3:], "inspection_kind", "announced",
            "approval_reference", "extreme_hazard", "remote_site", "small_enterprise",
            "mass_threat", "campaign", ALLEGED,
        ),
        agencies=True,
        columns=4,
    ),
    "PROSECUTOR": Sheet((*COMMON[:3], "legal_order", *COMMON[3:], ALLEGED), agencies=True),
    "SCHOOL_DB": Sheet(("received_at", "place", "region", "district", "note")),
    "MONITOR": Sheet((*COMMON, "campaign", ALLEGED, "note"), agencies=True),
    "VISIT": Sheet((*COMMON, "child_labour", ALLEGED, "note"), reporter=True, agencies=True, columns=4),
    "HEALTH": _TOLD,
    "SCHOOL": _TOLD,
    "CITIZEN": _TOLD,
    "CONSULAR": Sheet(
        ("received_at", "place", "region", "district", "legal_order", "trafficking", ALLEGED, "note"),
        reporter=True,
    ),
    "SELF": Sheet((*COMMON, "allegation", ALLEGED)),
}  # fmt: skip
OTHER = _TOLD
"""The sheet of every channel that has none of its own."""


def sheet_of(channel: str) -> Sheet:
    """What is asked on the sheet of a channel."""
    return SHEETS.get(channel, OTHER)


def sheet_channels(pack: Pack) -> list[str]:
    """The channels of the pack that have a sheet, in its order: all but the call."""
    return [
        code for code, item in pack.lists["channel"].items() if code != HOTLINE and item.in_force()
    ]


def fields_of_sheet(pack: Pack, channel: str) -> tuple[str, ...]:
    """The fields of the event; who gives notice is asked of the place what the country's rules read."""
    sheet = sheet_of(channel)
    return (*sheet.fields, *site_questions(pack)) if sheet is _TOLD else sheet.fields


def site_questions(pack: Pack) -> tuple[str, ...]:
    """What the rules of the country on inspections ask about the place of work."""
    read = {name for rule in pack.routes if rule.when is not None for name in rule.when.variables}
    return tuple(name for name in SITE if name in read)


def taking_part(pack: Pack, on: date) -> list[Agency]:
    """The bodies that may take part in a raid or a check on that day."""
    found: dict[str, Agency] = {}
    for kind in AGENCY_KINDS:
        bodies = [one for one in pack.agencies.values() if kind in one.kinds and one.in_force(on)]
        for agency in bodies if kind == AGENCY_KINDS[0] else bodies[:1]:
            found.setdefault(agency.code, agency)
    return list(found.values())
