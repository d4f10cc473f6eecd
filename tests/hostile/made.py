"""Pictures and papers drawn by code, and hostile ones made from them."""

import io
import random
import struct
import zlib

import pypdfium2 as pdfium
from PIL import Image, ImageDraw, PngImagePlugin

SECRET = "SECRET-CANARY-41"
"""Stands in every place of a file that is not a pixel, and must not come through."""


def drawing(width: int = 400, height: int = 300) -> Image.Image:
    """A house, a tree and a sun."""
    image = Image.new("RGB", (width, height), "#dfeaf5")
    pen = ImageDraw.Draw(image)
    w, h = width / 400, height / 300
    pen.rectangle((0, 220 * h, width, height), fill="#9fc48a")
    pen.rectangle((90 * w, 130 * h, 210 * w, 240 * h), fill="#e0b27a", outline="#6b4a25", width=3)
    pen.polygon(((80 * w, 130 * h), (150 * w, 70 * h), (220 * w, 130 * h)), fill="#a8493b")
    pen.rectangle((140 * w, 180 * h, 165 * w, 240 * h), fill="#6b4a25")
    pen.ellipse((290 * w, 110 * h, 360 * w, 190 * h), fill="#4f8a4a")
    pen.rectangle((318 * w, 185 * h, 332 * w, 240 * h), fill="#6b4a25")
    pen.ellipse((330 * w, 20 * h, 380 * w, 70 * h), fill="#f4c84b")
    return image


def jpeg(width: int = 400, height: int = 300, *, turned: int = 1) -> bytes:
    """A JPEG that says more than it shows: EXIF with a place, a comment, a profile."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010E], exif[0x0110] = turned, SECRET, SECRET
    exif.get_ifd(0x8825)[29] = SECRET
    out = io.BytesIO()
    drawing(width, height).save(
        out, "JPEG", exif=exif, comment=SECRET.encode(), icc_profile=SECRET.encode() * 9
    )
    return out.getvalue() + SECRET.encode()


def png(width: int = 400, height: int = 300, mode: str = "RGB") -> bytes:
    """A PNG with texts of its own."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", SECRET)
    info.add_itxt("Place", SECRET)
    out = io.BytesIO()
    image = drawing(width, height)
    if mode == "I;16":
        image = image.convert("L").convert("I").point(lambda level: level * 256).convert("I;16")
    else:
        image = image.convert(mode)
    image.save(out, "PNG", pnginfo=info)
    return out.getvalue() + SECRET.encode()


def pdf(pages: int = 2, size: tuple[float, float] = (300, 400)) -> bytes:
    """A PDF with a title, a text, a link and a script."""
    objects = ["<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>"]
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(pages))
    objects.append(f"<</Type/Pages/Count {pages}/Kids[{kids}]>>")
    link = f"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://{SECRET})>>>>"
    width, height = size
    for number in range(pages):
        page = f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]"
        objects.append(f"{page}/Contents {4 + 2 * number} 0 R/Annots[{link}]>>")
        drawn = "1 0 0 rg 50 50 100 100 re f"
        objects.append(f"<</Length {len(drawn)}>>stream\n{drawn}\nendstream")
    objects.append(f"<</Title({SECRET})/Author({SECRET})>>")
    return written(objects, f"/Root 1 0 R/Info {len(objects)} 0 R")


def written(objects: list[str], trailer: str) -> bytes:
    """A PDF of these objects with its table of places."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj{body}endobj\n".encode("latin-1")
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    for place in places:
        out += f"{place:010} 00000 n \n".encode()
    out += f"trailer<</Size {len(objects) + 1}{trailer}>>\nstartxref\n{start}\n%%EOF".encode()
    return bytes(out)


def good_files() -> dict[str, list[bytes]]:
    """Files to mutate, by kind."""
    turned = [jpeg(90, 60, turned=number) for number in (1, 6)]
    modes = [png(90, 60, mode) for mode in ("RGB", "RGBA", "L", "P", "1", "I;16")]
    return {"JPEG": turned, "PNG": modes, "PDF": [pdf(1), pdf(3)]}


def large_png(width: int, height: int, *, sound: bool = True) -> bytes:
    """A PNG of one colour: 81 million pixels in some ten kilobytes."""
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((width + 7) // 8 + 1) * height, 9) if sound else b"x"
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")
    )


def lying_png() -> bytes:
    """Its header says 10 by 10; its rows go on for two hundred megabytes."""
    head = struct.pack(">IIBBBBB", 10, 10, 8, 2, 0, 0, 0)
    packer = zlib.compressobj(9)
    block = bytes(1 << 20)
    rows = b"".join(packer.compress(block) for _ in range(200)) + packer.flush()
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")
    )


def text_bomb_png() -> bytes:
    """A small picture with a compressed text of sixty megabytes."""
    text = b"k\0\0" + zlib.compress(b"a" * 60_000_000, 9)
    whole = png(10, 10)
    return whole[:33] + _chunk(b"zTXt", text) + whole[33:]


def _chunk(name: bytes, body: bytes) -> bytes:
    check = zlib.crc32(name + body)
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", check)


def many_pages() -> bytes:
    """Ten thousand pages that are one object."""
    kids = "3 0 R " * 10_000
    return written(
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            f"<</Type/Pages/Count 10000/Kids[{kids}]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
        ],
        "/Root 1 0 R",
    )


def recursive_pdf() -> bytes:
    """A tree of pages that contains itself, and a form that draws itself."""
    drawn = "/F Do " * 50
    return written(
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 2/Kids[2 0 R 3 0 R]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
            "/Resources<</XObject<</F 5 0 R>>>>>>",
            f"<</Length {len(drawn)}>>stream\n{drawn}\nendstream",
            f"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>"
            f"/Length {len(drawn)}>>stream\n{drawn}\nendstream",
        ],
        "/Root 1 0 R",
    )


def nested_forms(depth: int = 12, each: int = 10) -> bytes:
    """Forms that draw the next one ten times over, twelve deep: a thousand thousand million."""
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
        "/Resources<</XObject<</F 5 0 R>>>>>>",
        "<</Length 5>>stream\n/F Do\nendstream",
    ]
    for level in range(depth):
        drawn = "/F Do " * each if level + 1 < depth else "0 0 9 9 re f"
        below = f"/Resources<</XObject<</F {6 + level} 0 R>>>>" if level + 1 < depth else ""
        objects.append(
            f"<</Type/XObject/Subtype/Form/BBox[0 0 99 99]{below}/Length {len(drawn)}>>"
            f"stream\n{drawn}\nendstream"
        )
    return written(objects, "/Root 1 0 R")


def mutated(good: bytes, dice: random.Random) -> bytes:
    """The file with bits turned, parts doubled, cut, filled or swapped."""
    data = bytearray(good)
    for _ in range(dice.choice((1, 1, 2, 4, 16, 64))):
        place = dice.randrange(len(data))
        length = dice.choice((1, 2, 4, 16, 200))
        match dice.randrange(6):
            case 0:
                data[place] ^= 1 << dice.randrange(8)
            case 1:
                data[place : place + length] = dice.randbytes(length)
            case 2:
                data[place:place] = data[place : place + length]
            case 3 if len(data) > 300:
                del data[place : place + length]
            case 4:
                data[place : place + length] = dice.choice((b"\0", b"\xff", b"9")) * length
            case _:
                data = data[: max(place, 200)] if dice.random() < 0.2 else data
    return bytes(data)


def size_of(data: bytes, media_type: str) -> tuple[int, int]:
    """Width and height of what was made anew (of a PDF: of its first page, in points)."""
    if media_type == "application/pdf":
        document = pdfium.PdfDocument(data)
        width, height = document[0].get_size()
        document.close()
        return round(width), round(height)
    return Image.open(io.BytesIO(data)).size
