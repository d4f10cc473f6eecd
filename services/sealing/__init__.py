"""Cases that only named people may open: a second vault beside the main one, with its own key."""

from services.sealing.service import Sealing

__all__ = ["Sealing"]
