"""Whether a text names a person: a guard against sending a child's papers to the wrong adult."""

from services.names import words

_SHORT = 3


def names_person(text: str | None, name: str | None) -> bool:
    """True when every part of ``name`` longer than an initial stands in ``text``.

    Spelling, script, case and order do not matter (see services.names). A name of which only
    initials are known never matches: it would refuse strangers.
    """
    wanted = {part for part in words(name or "") if len(part) >= _SHORT}
    return bool(wanted) and wanted <= set(words(text or ""))


def mentions(text: str | None, phrase: str | None) -> bool:
    """True when the words of ``phrase`` follow one another in ``text`` (an address, a number)."""
    wanted = words(phrase or "")
    if sum(map(len, wanted)) < _SHORT:
        return False
    return f" {' '.join(wanted)} " in f" {' '.join(words(text or ''))} "
