"""What the tests of a sitting do and read on its page."""

from typing import Any

from ui.widgets import Label


def item(page: Any, place: int = 0) -> Any:
    view = page.shell.workspace.commission.sitting(page._sitting.id)
    return view.items[place]


def texts(page: Any) -> list[str]:
    return [label.text() for label in page.findChildren(Label)]


def vote(page: Any, *votes: int) -> None:
    """So many in favour, against and abstained, in the order of the members."""
    said = [
        code
        for code, count in zip(("FOR", "AGAINST", "ABSTAINED"), votes, strict=True)
        for _ in range(count)
    ]
    voters = [one.id for one in page._sitting.members if one.present]
    page.panel.votes.set_values(dict(zip(voters, said, strict=False)))


def decide(page: Any, code: str, *votes: int) -> None:
    page.panel.choices.set_value(code)
    vote(page, *(votes or (5, 0, 0)))
