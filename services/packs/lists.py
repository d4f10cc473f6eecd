"""The code lists of a pack, its bodies, and the facts that conditions of the law read."""

from collections.abc import Mapping

from services.packs.laws import FindingText
from services.packs.model import Agency, CodeItem, Fact
from services.packs.reading import Place, Reading
from services.packs.retention import RetentionCategory
from services.packs.shapes.base import in_all
from services.packs.shapes.directory import AgencyShape, ItemShape
from services.packs.shapes.law import FactShape
from services.packs.tracks import Track

_MADE = {
    "agency": "agencies",
    "track": "tracks",
    "step": "tracks",
    "finding": "findings",
    "retention_category": "categories of retention",
}


def read_facts(reading: Reading) -> dict[str, Fact]:
    """The facts of the law by their name."""
    return {place.code: _fact(place, shape) for place, shape in reading.entries("fact", FactShape)}


def _fact(place: Place, shape: FactShape) -> Fact:
    if not place.code.isidentifier() or place.code != place.code.lower():
        place.fault("", "a fact is named in lower case letters, digits and _")
    for key, named in (("asked_when", shape.asked_when), ("input", shape.input)):
        if named and named not in place.reading.names("fact"):
            place.fault(key, f"undeclared fact: {named}")
    return Fact(
        name=place.code,
        type=shape.type,
        text=shape.wordings,
        input=shape.input or place.code,
        asked_when=shape.asked_when,
        code=shape.code,
        attribute=shape.attribute,
        list_name=shape.list_name,
        minimum=shape.minimum,
        maximum=shape.maximum,
    )


def read_agencies(reading: Reading) -> dict[str, Agency]:
    """The bodies of the pack by their code."""
    agencies = {}
    for place, shape in reading.entries("agency", AgencyShape):
        if shape.successor and shape.successor not in reading.names("agency"):
            place.fault("successor", f"no such agency: {shape.successor}")
        agencies[place.code] = Agency(
            code=place.code,
            name=shape.name,
            short=shape.short or shape.name,
            kinds=tuple(shape.kinds),
            source=place.source(shape.source),
            citation=shape.source,
            note=in_all(shape.note),
            valid_from=shape.valid_from,
            valid_to=shape.valid_to,
            successor=shape.successor,
            unverified=shape.unverified,
        )
    return agencies


def read_lists(reading: Reading) -> dict[str, Mapping[str, CodeItem]]:
    """The lists that files hold, each in the order of the files."""
    return {name: _list(reading, name, items) for name, items in reading.table("list").items()}


def _list(reading: Reading, name: str, items: object) -> dict[str, CodeItem]:
    place = Place(reading, f"list.{name}", name)
    if not isinstance(items, Mapping):
        place.fault("", "expected a table")
        return {}
    if name in _MADE:
        place.fault("", f"this list is made from the {_MADE[name]}")
    allowed = frozenset(reading.plain.list_attributes.get(name, ()))
    default = reading.plain.list_source.get(name, "")
    found = {}
    for code, values in items.items():
        inner = Place(reading, f"list.{name}.{code}", code)
        if not isinstance(values, Mapping):
            inner.fault("", "expected a text in each language")
        elif (shape := inner.shaped(values, ItemShape)) is not None:
            found[code] = _item(inner, shape, allowed, default)
    return found


def _item(place: Place, shape: ItemShape, allowed: frozenset[str], default: str) -> CodeItem:
    attributes = shape.attributes
    for name in sorted(attributes.keys() - allowed):
        place.fault(name, "unknown key")
    citation = shape.source or default
    return CodeItem(
        code=place.code,
        text=shape.wordings,
        source=place.source(citation) if citation else {},
        citation=citation,
        help=in_all(shape.help),
        valid_from=shape.valid_from,
        valid_to=shape.valid_to,
        unverified=shape.unverified,
        attributes=attributes,
    )


def made_lists(
    agencies: Mapping[str, Agency],
    tracks: tuple[Track, ...],
    findings: Mapping[str, FindingText],
    retention: Mapping[str, RetentionCategory],
) -> dict[str, Mapping[str, CodeItem]]:
    """The lists that no file holds: they are made from other entries of the pack."""
    return {
        "agency": {code: _of_agency(agency) for code, agency in agencies.items()},
        "track": {track.code: CodeItem(track.code, track.name) for track in tracks},
        "step": {
            step.code: CodeItem(step.code, step.name, citation=step.source)
            for track in tracks
            for step in track.steps
        },
        "finding": {code: CodeItem(code, finding.text) for code, finding in findings.items()},
        "retention_category": {
            code: CodeItem(code, kept.text, kept.source, citation=kept.citation)
            for code, kept in retention.items()
        },
    }


def _of_agency(agency: Agency) -> CodeItem:
    return CodeItem(
        code=agency.code,
        text=agency.name,
        source=agency.source,
        citation=agency.citation,
        valid_from=agency.valid_from,
        valid_to=agency.valid_to,
        unverified=agency.unverified,
    )
