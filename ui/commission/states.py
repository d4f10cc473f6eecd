"""How the state of a sitting is shown."""


def state_kind(state: str, decided: int, items: int) -> str:
    """The kind of badge: the green tick stands only where every item of at least one is decided."""
    if items and decided == items:
        return "done"
    return {"PLANNED": "open", "HELD": "soon"}.get(state, "none")
