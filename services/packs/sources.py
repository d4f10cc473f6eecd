"""Citations: a short code such as "LC25 54.1(1); CC 5" becomes a sentence in each language."""

from collections.abc import Mapping

from services.packs.reading import Table
from services.packs.text import REQUIRED_LANGUAGES, Text
from services.packs.tracks import reference_text


def read_source(table: Table, references: Mapping[str, Text]) -> Text:
    """The key ``source`` of a table, cited in each language.

    Several citations are divided by "; ". Raises PackError where it is missing or names a law
    that is not among the references.
    """
    source = table.string("source")
    for part in source.split("; "):
        if part.split(" ")[0] not in references:
            raise table.error("source", f"undeclared reference: {part}")
    return {
        language: reference_text(references, source, language) for language in REQUIRED_LANGUAGES
    }
