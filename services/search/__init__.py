"""Search as you type, over names in any script, numbers, places, employers and notes."""

from services.search.index import IndexedCase, indexed_cases
from services.search.service import Hit, Reason, Search, make_derivation

__all__ = ["Hit", "IndexedCase", "Reason", "Search", "indexed_cases", "make_derivation"]
