"""Texts that try to be something else: markup, formulas, commands, paths, signs that cannot be seen.

``{bait}`` is replaced by the path of a picture that nothing may open.
"""

MARKUP = (
    "<b>жирный</b>", "<i>unclosed", "</b>closed only", "<script>alert(1)</script>",
    "<img src='{bait}'>", '<img src="file://{bait}" width=9999 height=9999>',
    "<img src=http://203.0.113.7/a.png>", "<a href='file://{bait}'>дело</a>", "<br><br/><BR>",
    "<table width=99999><tr><td>x", "<h1>ЗАГОЛОВОК", "<!-- всё скрыто -->", "<!DOCTYPE html>a",
    "<?xml version='1.0'?><a/>", "<![CDATA[x]]>", "&lt;b&gt;", "&amp;amp;", "&nbsp;&copy;&#65;",
    "&#x41;&#0;", "&unknown;", "a < b > c", "возраст < 12 & > 10", "<case 12>", "seen <12> today",
    "<<<>>>", "<", ">", "&", "<style>*{{display:none}}</style>", "<svg/onload=alert(1)>",
    "<object data='{bait}'>", "<link rel=stylesheet href='{bait}'>", "<meta charset=utf-16>",
    "[текст](file://{bait})", "![x]({bait})", "**bold** _it_ `code`", "# heading",
)  # fmt: skip
REPORTLAB = (
    "<para align=center>x", '<font color="white">невидимо</font>', "<font size=999>x</font>",
    '<img src="{bait}" width="10" height="10"/>', "<link href='file://{bait}'>x</link>",
    "<onDraw name='x' label='y'/>", "<seq id='x'/>", "<greek>abc</greek>", "<super>2</super>",
    "<u><strike>x", "<font color=\"[[[getattr(x,'y') for x in [1]] for y in [1]]\">x</font>",
    "<bullet>•</bullet>", "<a name='x'/>", "<unichar code='0'/>", "<nobr>", "<span fontName=X>",
)  # fmt: skip
FORMULAS = (
    "=1+1", "=HYPERLINK(\"file://{bait}\";\"x\")", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1:A9)",
    "\t=1+1", "\r=1+1", " =1+1", "\u00a0=1+1", "\ufeff=1+1", "\0=1+1", "\u200b=1+1", "'=1+1",
    '"=1+1', "|=1", "%0A=1+1", "=DDE(\"x\";\"y\")", "＝1＋1",
)  # fmt: skip
QUERIES = (
    "' OR 1=1 --", "'; DROP TABLE child; --", "\" OR \"\"=\"", "Robert'); DROP", "%' OR '%", "_%_%",
    "NEAR(a b)", "a AND NOT b", "family_name:*", "\"unclosed", "a* OR b*", "^начало", "{a b}: c",
    "-a +b", "(((", ")))", "\\", "\\'", "NULL", "a\"\"b", "rowid:1", "*", "**", "''",
)  # fmt: skip
PATHS = (
    "../../etc/passwd", "..\\..\\windows\\win.ini", "/dev/zero", "C:\\CON", "\\\\203.0.113.7\\c$",
    "file://{bait}", "~/.ssh", "$HOME", "%TEMP%", "a/b\\c:d*e?f\"g<h>i|j", "NUL", "con.txt", ".",
    "..", "имя.", "имя ", "a\u2215b", "\\\\?\\C:\\",
)  # fmt: skip
TEMPLATES = (
    "{{0.__class__}}", "{{}}", "{{0}}", "{{name}}", "{{", "}}", "%s %d %n", "%(name)s", "%1 %2 %L1",
    "${{HOME}}", "$(reboot)", "`reboot`", "{{{{7*7}}}}", "{{% for x in y %}}", "#{{7*7}}", "<%= 7 %>",
    "&Файл && &правка", "%n год(а)", "\\N{{BULLET}}", "\\u0041", "a\\nb", "{{\"a\": [1, null]}}",
    "[table]\nkey = \"x\"", "key = '''", "---\n- !!python/object:os.system x",
)  # fmt: skip
SIGNS = (
    "\u202eфайл\u202c", "a\u202egnp.exe", "\u2066abc\u2069", "x\u200by", "x\u200cy", "x\u200dy",
    "\ufeffначало", "a\u00adb", "a\u2060b", "\u200e\u200f", "Ку\u0301лунбаев", "и\u0306", "й",
    "e\u0301\u0327", "ҢҮӨ ңүө", "Үлгүбаев Өмүрбек", "Әә Ғғ Ққ", "😀", "👩‍👧", "🇰🇬", "1️⃣", "ﬁ ﬂ", "№ ½",
    "Ω Ω K K", "ℌ", "א שלום", "سلام", "漢字", "\u3000x", "a\u2028b\u2029c", "\u0085x",
    "a\r\nb\rc\nd", "\a\b\x1b[31mred", "\x7f", "\ud800", "\uffff\ufffe", "\U000e0041", "z" * 500,
    "а" * 120, "слово " * 60, "W" * 200, "\u0e49" * 30, "x" + "\u0301" * 40, "٣٤", "Ⅷ",
)  # fmt: skip

GROUPS = {
    "markup": MARKUP,
    "reportlab": REPORTLAB,
    "formulas": FORMULAS,
    "queries": QUERIES,
    "paths": PATHS,
    "templates": TEMPLATES,
    "signs": SIGNS,
}


def corpus(bait: str) -> list[str]:
    """Every text, with the bait's path in it."""
    return [text.format(bait=bait) for group in GROUPS.values() for text in _escaped(group)]


def combined(bait: str, longest: int = 190) -> str:
    """One text with something of every group, short enough for a name."""
    parts = (
        f"<img src='{bait}'>" if len(bait) < 60 else "<img src=x>",
        "<b>x</i>&lt;", "=1+1", "' OR \"", "{0.__class__} %s %1 &П", "../x", "Ңүө", "й", "</para>",
    )  # fmt: skip
    return " ".join(parts)[:longest]


def _escaped(group: tuple[str, ...]) -> tuple[str, ...]:
    """Groups written with single braces hold them as they are, save for the bait."""
    return tuple(text if "{{" in text or "}}" in text else _single(text) for text in group)


def _single(text: str) -> str:
    marked = text.replace("{bait}", "\0bait\0")
    return marked.replace("{", "{{").replace("}", "}}").replace("\0bait\0", "{bait}")
