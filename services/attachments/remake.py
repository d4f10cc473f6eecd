"""The child process: a picture or PDF comes in by stdin and goes out by stdout, made anew.

``python -m services.attachments.remake KIND``. Whatever a hostile file does to a decoder happens
here: without the vault, without a key, with a bound on memory and time. Where the system can forbid
it, no byte is written to a file and no process started; a decoder of pictures opens no file at all. Nothing but pixels passes: no EXIF, no profile,
no text, no script, no link.
"""

import io
import json
import sys
from collections.abc import Callable
from typing import Any, BinaryIO

import pypdfium2 as pdfium
from PIL import (
    Image,
    ImageFile,
    ImageOps,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,  # noqa: F401  reads how the camera was held; nothing can be loaded later
)

MOST_MEMORY = 320 * 1024 * 1024
"""The largest picture that is taken needs 285 MiB of address space; a bomb gets no more."""
MOST_SECONDS = 10
MOST_PIXELS = 40_000_000
MOST_PAGES = 30
LONGEST_SIDE = 2400
PREVIEW_SIDE = 320
STRIP = 64
"""Rows of the finished picture that are worked on at a time."""
DOTS_PER_POINT = 150 / 72
QUALITY = 85

Report = Callable[[bytes, bytes], None]


class Refused(Exception):
    """The file is not taken; the code is one of ``attachment_words``."""


def main() -> int:
    """Read the file, write frames: progress, then header, content and preview, or a code.

    What a decoder raises ends the process: to the parent a file that ends it is unreadable.
    """
    _limit(sys.argv[1])
    out, given = sys.stdout.buffer, sys.stdin.buffer.read()

    def report(kind: bytes, payload: bytes) -> None:
        write_frame(out, kind, payload)

    try:
        head, content, preview = remade(sys.argv[1], given, report)
    except Refused as refused:
        report(b"E", str(refused).encode())
        return 1
    report(b"H", json.dumps(head).encode())
    report(b"C", content)
    report(b"V", preview)
    return 0


def write_frame(out: BinaryIO, kind: bytes, payload: bytes) -> None:
    """One letter, the length in four bytes, the payload."""
    out.write(kind + len(payload).to_bytes(4, "big") + payload)
    out.flush()


def remade(kind: str, given: bytes, report: Report) -> tuple[dict[str, Any], bytes, bytes]:
    """The header (media type and pages), the new bytes, and a small JPEG. Raises Refused."""
    if kind == "PDF":
        content, pages, preview = _pdf(given, report)
        return {"media_type": "application/pdf", "pages": pages}, content, preview
    picture = _picture(kind, given)
    report(b"P", b"1 2")
    content = _saved(picture, kind)
    media_type = "image/png" if kind == "PNG" else "image/jpeg"
    return {"media_type": media_type, "pages": 1}, content, _preview(picture)


def _limit(kind: str) -> None:
    """Take away what a decoder does not need. Windows has no such limits: the parent's clock is
    the bound there."""
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS // 2  # an error from twice as many on
    PngImagePlugin.MAX_TEXT_MEMORY = 1024 * 1024
    if sys.platform == "win32":
        return
    import resource

    for name, most in (
        (resource.RLIMIT_AS, MOST_MEMORY),
        (resource.RLIMIT_CPU, MOST_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, 0),
    ):
        resource.setrlimit(name, (most, most))
    if kind != "PDF":
        # no file at all is opened from here on; a PDF may need the fonts of the system
        Image.preinit()  # else it looks for its decoders now
        resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))


def _picture(kind: str, given: bytes) -> Image.Image:
    """The picture upright, bounded, on white, of pixels only."""
    assert JpegImagePlugin.JpegImageFile.format == "JPEG"  # the two decoders there are
    with Image.open(io.BytesIO(given), formats=(kind,)) as image:
        if image.width * image.height > MOST_PIXELS:
            raise Refused("attachment_too_many_pixels")
        if kind == "JPEG":
            image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        turned = image.getexif().get(0x0112, 1)
        plain = _plain(image)
    plain.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return _upright(plain, turned)


def _plain(image: Image.Image) -> Image.Image:
    """Grey or colour on white, without anything beside the pixels.

    Strip by strip, and each made smaller at once: a picture of the largest size fits into the
    memory there is once only.
    """
    image.load()
    grey = image.mode in ("1", "L") and "transparency" not in image.info
    factor = max(1, max(image.size) // LONGEST_SIDE)
    (width, height), rows = image.size, STRIP * factor
    clean = Image.new("L" if grey else "RGB", (-(-width // factor), -(-height // factor)))
    for top in range(0, height, rows):
        strip = _flat(image.crop((0, top, width, min(top + rows, height))), clean.mode)
        clean.paste(strip.reduce(factor), (0, top // factor))
    return clean


def _flat(strip: Image.Image, mode: str) -> Image.Image:
    if strip.mode in ("RGBA", "LA", "PA") or "transparency" in strip.info:
        strip = strip.convert("RGBA")
        clean = Image.new(mode, strip.size, "white")
        clean.paste(strip, mask=strip.getchannel("A"))
        return clean
    if strip.mode.startswith("I"):
        # sixteen bits a pixel: the upper eight are what a screen shows
        strip = strip.convert("I").point(lambda level: level / 256).convert("L")
    return strip.convert(mode)


def _upright(image: Image.Image, turned: int) -> Image.Image:
    """Turn as the camera noted it; the note itself is left behind."""
    noted = Image.Exif()
    noted[0x0112] = turned if turned in range(1, 9) else 1
    image.info["exif"] = noted.tobytes()
    upright = ImageOps.exif_transpose(image)
    upright.info = {}
    return upright


def _saved(picture: Image.Image, kind: str) -> bytes:
    out = io.BytesIO()
    if kind == "PNG":
        picture.save(out, "PNG")
    else:
        picture.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def _preview(picture: Image.Image) -> bytes:
    small = picture.convert("RGB")
    small.thumbnail((PREVIEW_SIDE, PREVIEW_SIDE))
    return _saved(small, "JPEG")


def _pdf(given: bytes, report: Report) -> tuple[bytes, int, bytes]:
    """Each page as a picture on a page of a new file."""
    try:
        source = pdfium.PdfDocument(given)
    except pdfium.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise Refused("attachment_locked" if locked else "attachment_unreadable") from None
    pages = len(source)
    if not pages:
        raise Refused("attachment_unreadable")
    if pages > MOST_PAGES:
        raise Refused("attachment_too_many_pages")
    made, preview = pdfium.PdfDocument.new(), b""
    for number in range(pages):
        report(b"P", f"{number} {pages}".encode())
        picture = _page(source[number])
        preview = preview or _preview(picture)
        _add_page(made, picture)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue(), pages, preview


def _page(page: Any) -> Image.Image:
    width, height = page.get_size()
    if not (width > 0 and height > 0):
        raise Refused("attachment_unreadable")
    scale = min(DOTS_PER_POINT, LONGEST_SIDE / max(width, height))
    bitmap = page.render(scale=scale, may_draw_forms=False)
    picture: Image.Image = bitmap.to_pil().convert("RGB")
    bitmap.close()
    page.close()
    return picture


def _add_page(made: Any, picture: Image.Image) -> None:
    width, height = (side / DOTS_PER_POINT for side in picture.size)
    image = pdfium.PdfImage.new(made)
    image.load_jpeg(io.BytesIO(_saved(picture, "JPEG")), inline=True)
    image.set_matrix(pdfium.PdfMatrix().scale(width, height))
    page = made.new_page(width, height)
    page.insert_obj(image)
    page.gen_content()
    page.close()


if __name__ == "__main__":
    sys.exit(main())
