"""Attachments for the walk through the screens: drawn by code, of nobody and nowhere."""

import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from PIL import Image

    from services.workspace import Workspace

DRAWN = (("DRAWING", "drawing"), ("PHOTO_PLACE", "place"), ("MEDICAL", "paper"))
_TITLES = {
    "en": {
        "drawing": "House and tree",
        "place": "The stall «Example»",
        "paper": "Doctor's certificate",
    },
    "ru": {"drawing": "Дом и дерево", "place": "Прилавок «Пример»", "paper": "Справка врача"},
    "ky": {
        "drawing": "Үй жана дарак",
        "place": "«Мисал» күркөсү",
        "paper": "Дарыгердин маалымкаты",
    },
}


def attach(workspace: "Workspace", case_id: UUID, language: str) -> None:
    """Add one attachment of each sort to a case that has none."""
    if workspace.attachments.list(case_id):
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "drawn.png"
        for kind, name in DRAWN:
            drawn(name).save(path, "PNG")
            values = {"kind": kind, "title": _TITLES[language][name], "taken_on": date(2026, 11, 3)}
            workspace.attachments.add(case_id, path, values)


def drawn(name: str) -> "Image.Image":
    """A simple picture: a child's drawing, a market stall, a sheet of paper."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (800, 560), "#f7f5ef")
    pen = ImageDraw.Draw(image)
    if name == "drawing":
        pen.rectangle((0, 420, 800, 560), fill="#9fc48a")
        pen.rectangle((170, 250, 410, 460), fill="#e0b27a", outline="#6b4a25", width=6)
        pen.polygon(((150, 250), (290, 120), (430, 250)), fill="#a8493b")
        pen.rectangle((270, 350, 320, 460), fill="#6b4a25")
        pen.ellipse((560, 200, 700, 360), fill="#4f8a4a")
        pen.rectangle((618, 350, 642, 460), fill="#6b4a25")
        pen.ellipse((660, 40, 750, 130), fill="#f4c84b")
    elif name == "place":
        pen.rectangle((0, 0, 800, 560), fill="#c9d6df")
        pen.rectangle((0, 430, 800, 560), fill="#8d8a83")
        for number in range(8):
            shade = "#b5483c" if number % 2 else "#f2efe8"
            pen.rectangle((100 + 75 * number, 120, 175 + 75 * number, 190), fill=shade)
        pen.rectangle((110, 190, 120, 470), fill="#5b4a38")
        pen.rectangle((680, 190, 690, 470), fill="#5b4a38")
        pen.rectangle((110, 330, 690, 440), fill="#8a6a45")
    else:
        for number in range(12):
            pen.line(
                (90, 90 + 34 * number, 700 - 60 * (number % 3), 90 + 34 * number), "#b9b4a8", 8
            )
    return image
