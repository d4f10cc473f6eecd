"""What a notice may lawfully start: a line of answers, and below it why, by which source."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from services.intake.router import (
    MAY,
    MUST_NOT,
    STARTS,
    UNKNOWN,
    WARN,
    Reason,
    RoutingAnswer,
    StartAnswer,
)
from services.packs.model import Pack
from ui import i18n, theme
from ui.i18n import translate
from ui.widgets import Button, Card, FlowLayout, IconView, Label
from ui.widgets.label import set_tooltip
from ui.widgets.layouts import empty_layout, focus_kept

LOOKS = {
    MAY: ("circle-check", "done"),
    WARN: ("alert-triangle", "soon"),
    MUST_NOT: ("x", "overdue"),
    UNKNOWN: ("help-circle", "text2"),
}


class StartsCard(Card):
    """Shows an answer of the router.

    Closed it says in a line what may and what must not be started, and why not; ``opened`` it says
    the reason of every answer, and what those that are not clear wait for. ``narrow``: one below
    the other.
    """

    def __init__(self, pack: Pack, *, opened: bool = False, narrow: bool = False) -> None:
        super().__init__(gap=1.5)
        self.setObjectName("starts")
        self.body.setContentsMargins(theme.u(4), theme.u(2), theme.u(4), theme.u(2))
        self._pack, self._opened, self._narrow = pack, opened, narrow
        self._answer: RoutingAnswer | None = None
        self._words = QVBoxLayout()
        self._words.setSpacing(theme.u(1.5))
        title = translate("StartsCard", "What may be started")
        self._title = Label(title, role="strong" if narrow else "label_strong", wrap=narrow)
        self.more = Button("", kind="link", size="small", name="starts_why", clicked=self._toggle)
        self._marks = QWidget()
        head = QHBoxLayout()
        head.setSpacing(theme.u(3))
        middle = Qt.AlignmentFlag.AlignVCenter
        head.addWidget(self._title, 1 if narrow else 0, middle)
        if not narrow:
            head.addWidget(self._marks, 1)
        head.addWidget(self.more, 0, middle)
        self.add(head)
        if narrow:
            self.add(self._marks)
        self._line: QLayout = _column() if narrow else FlowLayout(gap=3)
        self._marks.setLayout(self._line)
        self.add(self._words)
        self.hide()

    def show_answer(self, answer: RoutingAnswer) -> None:
        """Show another answer; the same one is not drawn again."""
        if answer == self._answer:
            return
        self._answer = answer
        self._draw()

    def answers(self) -> dict[str, str]:
        """What stands on the card: the answer by the start."""
        return {one.start: one.answer for one in self._answer.starts} if self._answer else {}

    def _toggle(self) -> None:
        self._opened = not self._opened
        self._draw()
        if self._opened:
            self._reveal()

    def _reveal(self) -> None:
        """Bring the reasons into sight: the card stands low on a long sheet."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            self.layout().activate()
            area.ensureWidgetVisible(self, 0, theme.u(4))

    def _draw(self) -> None:
        answer = self._answer
        if answer is None:
            return
        with focus_kept(self):
            empty_layout(self._words)
            empty_layout(self._line)
            for start in answer.starts:
                if self._opened or start.answer != UNKNOWN or start.reasons:
                    self._line.addWidget(self._mark(start))
                if self._opened or start.answer == MUST_NOT:
                    self._words.addWidget(self._why(start))
        self.more.setText(self.tr("Less") if self._opened else self.tr("Why?"))
        says = self.tr("What may be started, and by which source")
        self.more.setAccessibleName(says)
        self.setVisible(bool(answer.starts))

    def _name(self, start: str) -> str:
        return self._pack.text(STARTS, start, i18n.language())

    def _says(self, answer: str) -> str:
        return {
            MAY: self.tr("may be started"),
            WARN: self.tr("may be started, with care"),
            MUST_NOT: self.tr("must not be started"),
            UNKNOWN: self.tr("depends on what is not known"),
        }[answer]

    def _mark(self, start: StartAnswer) -> QWidget:
        """One start in a word, with its sign; one that must not be is crossed out."""
        holder, row = _row()
        icon, token = LOOKS[start.answer]
        row.setSpacing(theme.u(1))
        row.addWidget(IconView(icon, token, 4))
        label = Label(
            self._name(start.start),
            role="label",
            wrap=self._narrow,
            colour="text2" if start.answer in (UNKNOWN, MUST_NOT) else "text",
        )
        if start.answer == MUST_NOT:
            _cross_out(label)
        row.addWidget(label, 1)
        says = f"{self._name(start.start)}: {self._says(start.answer)}"
        holder.setAccessibleName(says)
        set_tooltip(holder, says)
        holder.setObjectName(f"start_{start.start}")
        return holder

    def _why(self, start: StartAnswer) -> QWidget:
        holder, row = _row()
        row.setSpacing(theme.u(2))
        icon, token = LOOKS[start.answer]
        row.addWidget(IconView(icon, token, 4), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.u(0.5))
        title = f"{self._name(start.start)}: {self._says(start.answer)}"
        words.addWidget(Label(title, role="label_strong", wrap=True))
        for reason in start.reasons:
            if self._opened or reason.answer == MUST_NOT:
                words.addWidget(Label(i18n.pick(reason.text), role="body", wrap=True))
                words.addWidget(
                    Label(self._source(reason), role="small", colour="text3", wrap=True)
                )
        if start.instead:
            instead = ", ".join(self._name(code) for code in start.instead)
            text = self.tr("Instead: {what}").format(what=instead)
            words.addWidget(Label(text, role="strong", colour="done", wrap=True))
        if start.unknown:
            facts = (i18n.pick(self._pack.route_facts[name].text) for name in start.unknown)
            text = self.tr("Ask first: {facts}").format(facts="; ".join(facts))
            words.addWidget(Label(text, role="label", colour="soon", wrap=True))
        row.addLayout(words, 1)
        holder.setObjectName(f"why_{start.start}")
        return holder

    def _source(self, reason: Reason) -> str:
        """Where a rule comes from, and that it is not verified where it is not."""
        source = i18n.pick(reason.source)
        # not within the f-string: the extraction of texts does not look into one
        unverified = self.tr("not verified")
        return f"{source} · {unverified}" if reason.unverified else source


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.u(1))
    return column


def _row() -> tuple[QWidget, QHBoxLayout]:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    return holder, row


def _cross_out(label: Label) -> None:
    font = label.font()
    font.setStrikeOut(True)
    label.setFont(font)
