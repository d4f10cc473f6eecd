"""Country packs: procedure, law and words as data, each with its source."""

from services.packs.conditions import Answer, Condition
from services.packs.loader import load_pack, read_pack
from services.packs.model import Agency, CodeItem, Fact, Pack, check_facts
from services.packs.text import Text, pick

__all__ = [
    "Agency",
    "Answer",
    "CodeItem",
    "Condition",
    "Fact",
    "Pack",
    "Text",
    "check_facts",
    "load_pack",
    "pick",
    "read_pack",
]
