"""One row of a form: label above, editor, hint and error line."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.fields import FieldSpec, Kind
from ui import theme
from ui.editors import CodesEditor, Editor
from ui.widgets.choices import Segmented
from ui.widgets.label import IconView, Label


class FieldRow(QWidget):
    """Keeps label, editor and messages of one field together and names them for a screen reader."""

    def __init__(self, spec: FieldSpec, label: str, editor: Editor) -> None:
        super().__init__()
        self.editor, self._spec, self._text = editor, spec, label
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(1))
        self._label = Label(label, role="label", colour="text2", wrap=True)
        self._label.setBuddy(self.stops()[0])
        column.addWidget(self._label)
        column.addWidget(editor)
        help_text = QCoreApplication.translate("fields", spec.help) if spec.help else ""
        self._help_text = help_text
        self._help = Label(help_text, role="label", colour="text3", wrap=True)
        column.addWidget(self._help)
        self._help.setVisible(bool(help_text))
        self._error_text = ""
        self._error = QWidget()
        line = QHBoxLayout(self._error)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.u(1))
        line.addWidget(
            IconView("alert-triangle-filled", "overdue", 3.5), 0, Qt.AlignmentFlag.AlignTop
        )
        self._error_words = Label("", role="label", colour="overdue", wrap=True)
        line.addWidget(self._error_words, 1)
        self._error.hide()
        column.addWidget(self._error)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._name_inputs()

    @property
    def has_error(self) -> bool:
        """Whether an error line is shown."""
        return bool(self._error_text)

    def stops(self) -> list[QWidget]:
        """The widgets of the editor that take the cursor, in order."""
        field = self.editor.input
        if isinstance(field, Segmented):
            return [button for button in field.buttons() if not button.isHidden()]
        if isinstance(self.editor, CodesEditor):
            return list(self.editor.chips())
        others = [w for w in self.editor.findChildren(QWidget) if _takes_tab(w) and w is not field]
        # the popup list of a combo box is a window of its own
        others = [w for w in others if w.window() is field.window()]
        inner = [w for w in others if not field.isAncestorOf(w)]
        return [field, *inner]

    def take_focus(self) -> None:
        """Put the cursor into the editor."""
        if isinstance(self.editor.input, Segmented):
            self.editor.input.focus_chosen()
        else:
            self.stops()[0].setFocus()

    def mark_required(self, required: bool) -> None:
        """Show a star behind the label of a field that is needed to go on."""
        self._label.setText(f"{self._text} *" if required else self._text)
        self.editor.set_required(required)

    def show_error(self, sentence: str) -> None:
        """Show what is wrong below the editor; an empty sentence takes it away."""
        self._error_text = sentence
        self._error_words.setText(sentence)
        self._error.setVisible(bool(sentence))
        self._help.setVisible(bool(self._help_text) and not sentence)
        self.editor.set_problem(bool(sentence))
        self._describe()

    def _name_inputs(self) -> None:
        field = self.editor.input
        if isinstance(field, Segmented):
            field.set_accessible_names(self._text)
        elif self._spec.kind is Kind.CODES:
            for chip in self.stops():
                chip.setAccessibleName(f"{self._text}: {chip.accessibleName()}")
        field.setAccessibleName(self._text)
        self._describe()

    def _describe(self) -> None:
        self.editor.input.setAccessibleDescription(self._error_text or self._help_text)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
