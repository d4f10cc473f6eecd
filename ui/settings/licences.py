"""What Kamkor is built from, and under which licences."""

from PySide6.QtWidgets import QWidget

from ui import theme
from ui.resources import FONTS, ICONS
from ui.widgets.buttons import Button
from ui.widgets.cards import FactRows
from ui.widgets.dialog import Sheet
from ui.widgets.inputs import TextArea
from ui.widgets.label import Label

# names and licences are proper names, the same in every language
PARTS = (
    ("Qt 6, PySide6, shiboken6", "LGPL 3"),
    ("SQLModel, SQLAlchemy, Alembic, Pydantic", "MIT"),
    ("SQLCipher, sqlcipher3", "BSD, zlib"),
    ("argon2-cffi, cryptography", "MIT; Apache 2.0 / BSD"),
    ("ReportLab, pypdfium2", "BSD; BSD / Apache 2.0"),
    ("common-expression-language", "MIT"),
    ("holidays, RapidFuzz, platformdirs", "MIT"),
    ("Babel", "BSD"),
    ("Noto Sans", "SIL OFL 1.1"),
    ("Tabler Icons", "MIT"),
)


class LicencesSheet(Sheet):
    """A short list, and below it the licence texts that have to travel with the program."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, width=150)
        self.setAccessibleName(self.tr("Licences"))
        self.body.addWidget(Label(self.tr("Licences of the parts"), role="section"))
        self.body.addWidget(FactRows(PARTS))
        texts = [
            path.read_text(encoding="utf-8")
            for folder in (ICONS, FONTS)
            for path in sorted(folder.glob("LICENSE*"))
        ]
        area = TextArea("\n\n".join(texts), rows=9, name="licence_texts")
        area.setAccessibleName(self.tr("Licence texts"))
        area.setReadOnly(True)
        area.setFont(theme.font("label"))
        self.body.addWidget(area)
        self.buttons.addStretch(1)
        close = Button(self.tr("Close"), kind="primary", name="close_licences")
        close.clicked.connect(lambda: self.done(""))
        self.buttons.addWidget(close)
