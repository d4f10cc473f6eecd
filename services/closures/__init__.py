"""How a case ends: outcomes verified by a second person, transfer, closing and reopening.

The verbs are in ``service``, ``outcomes`` and ``transfers``; ``rules`` holds what an approval calls
inside its own write, and imports none of them.
"""
