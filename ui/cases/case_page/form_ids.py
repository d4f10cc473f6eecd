"""Ids of forms: plain text such as "act:VISIT@S80" or "family_member:<id>", fit for a draft."""

from uuid import UUID


def record_id(text: str) -> UUID | None:
    """The id of a stored record, or None where the text names something else."""
    try:
        return UUID(text)
    except ValueError:
        return None


def parts(form: str) -> tuple[str, str, str]:
    """The name of a form, what it is about, and the verb: "referral:<id>:recall"."""
    name, _, rest = form.partition(":")
    about, _, verb = rest.partition(":")
    return name, about, verb
