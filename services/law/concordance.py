"""What an article of an earlier code is numbered today ("Criminal Code, Art. 171 (today 166)")."""

from collections.abc import Iterator

from services.packs.articles import ArticleNumber
from services.packs.model import Pack
from services.packs.sources import cited

_WORDS, _TODAY = "citation_word", "TODAY"


def numbers_today(pack: Pack, citation: str) -> tuple[ArticleNumber, ...]:
    """The numbers that an article of a code no longer in force bears now; none for one in force."""
    article = pack.article_of(citation)
    if article is None:
        return ()
    own = [number for number in article.numbers if _names(citation, number)]
    if any(number.valid_to is None for number in own):
        return ()
    return tuple(number for number in article.numbers if number.valid_to is None)


def cite_with_today(pack: Pack, citation: str, language: str) -> str:
    """A citation in words, each ended article with its number of today."""
    return "; ".join(_parts(pack, citation, language))


def _parts(pack: Pack, citation: str, language: str) -> Iterator[str]:
    for law, article in cited(citation) if citation else ():
        part = f"{law} {article}".strip()
        words = pack.cite(part, language)
        now = numbers_today(pack, part)
        if now:
            numbers = ", ".join(dict.fromkeys(number.number for number in now))
            words = f"{words} ({pack.text(_WORDS, _TODAY, language).replace('{n}', numbers)})"
        yield words


def _names(citation: str, number: ArticleNumber) -> bool:
    """Whether a citation names this number, or a paragraph of it."""
    rest = citation.removeprefix(number.citation)
    return rest != citation and (not rest or rest[0] in ".(")
