"""Reading an age as people write it: 13, ≈16, ~16, 13-15, 13–15, 14+."""

import re

from services.errors import InvalidInput

OLDEST = 120
_NUMBER = r"(\d{1,3})"
_YEARS = re.compile(
    r"(?<=\d)\s*(?:years?(?:\s+old)?|yrs?|y\.?o\.?|лет|года?|г\.?|жаш(?:та|ар)?|ж\.?)\s*$"
)
_ABOUT = re.compile(
    r"^(?:≈|~|≅|about|around|approx\.?|ca\.?|около|примерно|где-то|прим\.?|ок\.?|болжол менен|чамасы)\s*"
)
_TRAILING = re.compile(r"(?<=\d)\s*(?:чамасында|чамалуу|жакын|примерно|\?)\s*$")
_SPAN = re.compile(rf"^{_NUMBER}\s*(?:-|‐|‑|‒|–|—|\.\.|…|до|to|/)\s*{_NUMBER}$")


def parse_age(text: str) -> tuple[int | None, int | None, bool]:
    """The age as (from, to, is an estimate); an empty text gives (None, None, False): not known.

    Raises InvalidInput({"age": "age_unreadable"}) for what is no age.
    """
    plain = " ".join(text.casefold().split())
    if not plain or plain in {"?", "-", "–", "—"}:
        return None, None, False
    bare, about = _without_about(plain)
    span = _SPAN.match(bare)
    if span:
        low, high = int(span[1]), int(span[2])
        if low <= high <= OLDEST:
            return low, high, low != high or about
    elif re.fullmatch(_NUMBER, bare) and int(bare) <= OLDEST and bare.isascii():
        return int(bare), int(bare), about
    raise InvalidInput({"age": "age_unreadable"})


def age_words(low: int | None, high: int | None, estimated: bool | None) -> str:
    """The age as ``parse_age`` reads it back: 13, ≈16, 13–15; empty when not known."""
    if low is None and high is None:
        return ""
    if low is None or high is None or low == high:
        age = high if low is None else low
        return f"≈{age}" if estimated else str(age)
    return f"{low}–{high}"


def _without_about(text: str) -> tuple[str, bool]:
    text = _YEARS.sub("", text).strip()
    bare = _TRAILING.sub("", _ABOUT.sub("", text)).strip()
    return _YEARS.sub("", bare).strip(), bare != text
