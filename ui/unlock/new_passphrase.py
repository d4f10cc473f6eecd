"""A new passphrase, typed twice: the rules stand beside it before anything is wrong.

A phrase can be drawn by chance. It fills the first field for all to read and is typed once more by
hand in the second: who has typed it has read it.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.storage.passphrase import check_passphrase
from ui import i18n, theme
from ui.messages import field_message
from ui.widgets.buttons import Button
from ui.widgets.label import IconView, Label
from ui.widgets.passphrase import PassphraseEdit


class NewPassphrase(QWidget):
    """``problem`` is a sentence, or empty when both fields hold the same good passphrase."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(1.5))
        rule = self.tr(
            "At least 15 characters, or four different words. Nobody can look it up. Who loses it "
            "comes in with a single-use phrase from a supervisor, or with the recovery key."
        )
        column.addWidget(Label(rule, role="label", colour="text2", wrap=True))
        column.addSpacing(theme.u(1))
        self.first = self._field(column, self.tr("Passphrase"), "passphrase_new", hint=True)
        self.suggest = Button(
            self.tr("Suggest a phrase"),
            kind="link",
            size="small",
            clicked=self._suggest,
            name="suggest_phrase",
        )
        column.addWidget(self.suggest, 0, Qt.AlignmentFlag.AlignLeft)
        self._drawn = Label("", role="label", colour="text2", wrap=True)
        self._drawn.hide()
        column.addWidget(self._drawn)
        self.second = self._field(column, self.tr("The same again"), "passphrase_again", hint=False)
        self._error = QWidget()
        line = QHBoxLayout(self._error)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.u(1))
        line.addWidget(IconView("alert-triangle-filled", "overdue", 3.5))
        self._words = Label("", role="label", colour="overdue", wrap=True)
        line.addWidget(self._words, 1)
        self._error.hide()
        column.addWidget(self._error)
        self.first.edit.editingFinished.connect(self._check_first)

    def text(self) -> str:
        """The passphrase, unchanged."""
        return self.first.text()

    def problem(self) -> str:
        """What is wrong; shown below the fields, with the cursor in the one to change."""
        code = check_passphrase(self.first.text())
        wrong = self.first
        sentence = field_message(code) if code else ""
        if not code and self.first.text() != self.second.text():
            sentence, wrong = self.tr("The two are not the same. Type it again."), self.second
        self._show(sentence)
        if sentence:
            wrong.edit.setFocus()
            wrong.edit.selectAll()
        return sentence

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()
        self.first.reveal(False)
        self._drawn.hide()
        self._show("")

    def _suggest(self) -> None:
        """Show a phrase drawn by chance; it is not copied anywhere."""
        from services.storage.phrases import new_phrase

        self.clear()
        self.first.edit.setText(new_phrase(i18n.language()))
        self.first.reveal(True)
        self._drawn.setText(
            self.tr("Words drawn by chance. Read them, then type them once more below.")
        )
        self._drawn.show()
        self.second.edit.setFocus()

    def _field(self, column: QVBoxLayout, says: str, name: str, *, hint: bool) -> PassphraseEdit:
        label = Label(says, role="label", colour="text2")
        field = PassphraseEdit(says, name=name, hint=hint)
        label.setBuddy(field.edit)
        column.addWidget(label)
        column.addWidget(field)
        return field

    def _check_first(self) -> None:
        code = check_passphrase(self.first.text()) if self.first.text() else None
        self._show(field_message(code) if code else "")

    def _show(self, sentence: str) -> None:
        self._words.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.first.edit.set_problem(bool(sentence))
