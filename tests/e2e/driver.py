"""Hands at the real program: what a person does with a mouse, or with the keys alone.

Both kinds of hands offer the same verbs, so that one path can be walked with either. They read the
screen to know when to go on; they never call what a widget would do by itself.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as TookTooLong

from tests.e2e.program import Program
from ui.merge import MergeSheet
from ui.widgets import Badge, DecisionDialog, InlineMessage, Label, Segmented, Sheet

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PATIENCE = 10_000
MOST_TABS = 40
"""From where the cursor is after a step to what comes next, and not through the whole window."""
ROOM = 130
"""Pixels kept free below a widget that is scrolled into view: a toast may stand there."""

Answers = Callable[[], object]


class ProgramFault(Exception):
    """The program raised an error that nothing caught."""


class Hands(ABC):
    """``program`` is the running program; ``asked`` are the titles of its questions so far."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.asked: list[str] = []
        self._waiting: list[tuple[str, Answers | None]] = []
        self._fault: BaseException | None = None
        self._busy = False
        self._watch = QTimer()
        self._watch.setInterval(5)
        self._watch.timeout.connect(self._look_for_questions)
        self._watch.start()

    @abstractmethod
    def press(self, name: str, which: int = 0) -> None:
        """Press a button, choose a row, or tick a box; ``which`` of several of this name."""

    @abstractmethod
    def enter(self, name: str, which: int = 0) -> QWidget:
        """Put the cursor into a field; ``which`` of several of this name, in reading order."""

    @abstractmethod
    def pick(self, name: str, code: Any) -> None:
        """Choose a code from a list that opens."""

    @abstractmethod
    def segment(self, name: str, place: int) -> None:
        """Choose the answer at a place (from 0) of a row of answers."""

    @abstractmethod
    def go(self, route: str) -> None:
        """Go to a page of the rail."""

    @abstractmethod
    def back(self) -> None:
        """Go back to the page before."""

    @abstractmethod
    def new_raid(self) -> None:
        """Begin a raid, from the page Today."""

    @abstractmethod
    def print_case(self) -> None:
        """Open the print preview of the case that is shown."""

    @abstractmethod
    def save_paper(self) -> None:
        """Save the paper of the print preview."""

    @abstractmethod
    def record_event(self) -> None:
        """Open the list of what can be recorded in the case that is shown."""

    @abstractmethod
    def way_out(self, name: str, words: str) -> None:
        """End the open form by another of its buttons than Save."""

    @abstractmethod
    def find_case(self, number: str) -> None:
        """Open a case by its number."""

    @abstractmethod
    def tab(self, key: str) -> None:
        """Show a tab of the case page."""

    @abstractmethod
    def save(self) -> None:
        """Save the form of the case page that one is in."""

    def fill(self, name: str, text: str, which: int = 0) -> None:
        """Write into a field, in place of what stands there."""
        self.enter(name, which)
        self.keys(Key.Key_A, CONTROL)
        self.type(text)

    def type(self, text: str) -> None:
        """Type letters of any alphabet where the cursor is."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, NONE, letter)
                QApplication.sendEvent(self._key_target(), event)

    def keys(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key, perhaps with others held, where the cursor is."""
        for _ in range(times):
            QTest.keyClick(self._key_target(), key, held)
            QApplication.processEvents()
        self._raise_fault()

    def answering(self, code: str, before: Answers | None = None) -> None:
        """Be ready to answer the next question; ``before`` fills in what it asks for.

        ``code`` is that of the answer, or the name of a button of the sheet that brings two
        versions together.
        """
        self._waiting.append((code, before))

    def until(self, condition: Callable[[], object], what: str = "") -> None:
        """Let the program run until something holds."""

        def now() -> bool:
            self._raise_fault()
            return bool(condition())

        try:
            self.program.qtbot.waitUntil(now, timeout=PATIENCE)
        except TookTooLong:
            raise AssertionError(f"{what or 'waited in vain'}; said: {self.said()}") from None

    def said(self) -> list[str]:
        """The messages that stand on the screen."""
        lines = self.program.frame.findChildren(InlineMessage)
        return [line.text.text() for line in lines if line.isVisible()]

    def until_read(self, text: str) -> None:
        """Wait until a text can be read somewhere in the window."""

        def reads() -> bool:
            frame = self.program.frame
            found = [*frame.findChildren(Label), *frame.findChildren(Badge)]
            return any(text in one.text() for one in found if one.isVisible())

        self.until(reads, f"nowhere on the screen: {text}")

    def see(self, name: str, which: int = 0) -> QWidget:
        """The topmost widget of this name (or a later one), once it can be used."""
        self.until(lambda: len(self.shown(name)) > which, f"{name} is not on the screen")
        return self.shown(name)[which]

    def shown(self, name: str) -> list[QWidget]:
        """The widgets of this name that can be used, in reading order."""
        place: QWidget = self.program.frame
        sheets = [one for one in place.findChildren(Sheet) if one.isVisible()]
        found = (sheets[-1] if sheets else place).findChildren(QWidget, name)
        usable = [one for one in found if one.isVisible() and one.isEnabled()]
        return sorted(usable, key=reading_order)

    def take_over(self, other: "Hands") -> None:
        """Go on where other hands leave off; a question is answered by one pair of hands only."""
        other._watch.stop()
        self._watch.start()

    def finish(self) -> None:
        """The hands leave the program."""
        self._watch.stop()
        self._raise_fault()
        assert not self._waiting, f"nobody asked for {self._waiting}"

    def _segment(self, name: str, place: int) -> QWidget:
        box = self.see(name)
        assert isinstance(box, Segmented)
        return box.buttons()[place]

    def _key_target(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        self._window_in_front()
        return QApplication.focusWidget() or self.program.frame

    def _window_in_front(self) -> None:
        """The offscreen platform makes every list that opens the active window, and has no window
        manager that would bring ours back, with the cursor where it was, once the list closes."""
        frame, cursor = self.program.frame, QApplication.focusWidget()
        if QApplication.activePopupWidget() is not None or frame.isActiveWindow():
            return
        frame.activateWindow()
        self.program.qtbot.waitUntil(frame.isActiveWindow)
        if cursor is not None and frame.isAncestorOf(cursor):
            cursor.setFocus()

    def _look_for_questions(self) -> None:
        if self._busy:
            return
        open_now = [
            one
            for one in self.program.frame.findChildren(Sheet)
            if one.isVisible() and isinstance(one, DecisionDialog | MergeSheet)
        ]
        if not open_now:
            return
        dialog = open_now[-1]
        self._busy = True
        title = dialog.accessibleName()
        self.asked.append(title)
        try:
            assert self._waiting, f"nobody expected the question: {title}"
            code, before = self._waiting.pop(0)
            if before is not None:
                before()
            self.press(f"answer_{code}" if isinstance(dialog, DecisionDialog) else code)
        except BaseException as fault:
            # raised again once the question's own loop has ended; else it would wait for ever
            self._fault = fault
            dialog.done("")
        finally:
            self._busy = False

    def _raise_fault(self) -> None:
        if self._fault is not None and not self._busy:
            fault, self._fault = self._fault, None
            raise fault
        if self.program.faults:
            raise ProgramFault(self.program.faults)


class Mouse(Hands):
    """Everything with the mouse, but for letters."""

    def press(self, name: str, which: int = 0) -> None:
        self._click(self.see(name, which))

    def enter(self, name: str, which: int = 0) -> QWidget:
        field = self.see(name, which)
        self._click(field)
        self.until(lambda: holds_cursor(field), f"{name} does not take the cursor")
        return field

    def pick(self, name: str, code: Any) -> None:
        box = self.see(name)
        assert isinstance(box, QComboBox)
        place = _place_of(box, code)
        if box.isEditable():
            self.fill(name, box.itemText(place))
            self.keys(Key.Key_Tab)
            return
        self._click(box)
        rows = box.view()
        self.until(rows.isVisible, f"{name} does not open")
        index = box.model().index(place, box.modelColumn())
        rows.scrollTo(index)
        spot = rows.visualRect(index).center()
        # a list that opens under the pointer waits until the hand has moved
        for place_on_list in (rows.viewport().rect().bottomRight(), spot):
            QTest.mouseMove(rows.viewport(), place_on_list)
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, NONE, spot)
        self.until(lambda: box.currentData() == code, f"{name} does not take {code}")
        # it closes a moment later, and would take the next click
        self.until(lambda: not rows.isVisible(), f"{name} does not close")

    def segment(self, name: str, place: int) -> None:
        self._click(self._segment(name, place))

    def go(self, route: str) -> None:
        self.press(f"rail_{route}")
        self.until(lambda: self.program.route == route, f"{route} does not open")

    def back(self) -> None:
        self.press("back")

    def new_raid(self) -> None:
        self.press("new_intake")
        self.press("new_raid")

    def print_case(self) -> None:
        self.press("print_case")

    def save_paper(self) -> None:
        self.press("save_pdf")

    def record_event(self) -> None:
        self.press("record_event")

    def way_out(self, name: str, words: str) -> None:
        self.press(name)

    def find_case(self, number: str) -> None:
        self.go("cases")
        table = self.see("cases")
        self.fill("find_case", number)
        self.until(lambda: table.model().rowCount() == 1, "the number is not found")
        self.enter("find_case")
        self.keys(Key.Key_Return)

    def tab(self, key: str) -> None:
        self.press(f"tab_{key}")

    def save(self) -> None:
        self.press("save")

    def _click(self, target: QWidget) -> None:
        self._window_in_front()
        self.until(lambda: self._hit(target), f"{target.objectName()} cannot be clicked")
        hit, spot = self._hit(target) or (target, QPoint())
        QTest.mouseClick(hit, Qt.MouseButton.LeftButton, NONE, spot)
        self._raise_fault()

    def _hit(self, target: QWidget) -> tuple[QWidget, QPoint] | None:
        """What a click on ``target`` meets, and where; None while something lies over it."""
        frame = self.program.frame
        _scroll_to(target)
        spot = _spot(target)
        hit = frame.childAt(target.mapTo(frame, spot))
        if hit is None or not (hit is target or target.isAncestorOf(hit)):
            return None
        return hit, hit.mapFrom(target, spot)


class Keyboard(Hands):
    """Key events only: what is reached here can be reached without a mouse."""

    def reach(self, target: QWidget, doors: Sequence[QWidget] = ()) -> None:
        """Press Tab until the cursor is in ``target``, or Shift+Tab where it lies above.

        ``doors`` are several widgets any of which will do.
        """
        focus = QApplication.focusWidget()
        above = focus is not None and reading_order(target) < reading_order(focus)
        key, held = (Key.Key_Backtab, SHIFT) if above else (Key.Key_Tab, NONE)
        for _ in range(MOST_TABS):
            if any(holds_cursor(one) for one in doors or (target,)):
                return
            self.keys(key, held)
        raise AssertionError(f"{key.name} never comes to {target.objectName()}")

    def press(self, name: str, which: int = 0) -> None:
        target = self.see(name, which)
        if isinstance(target, QRadioButton):
            self._choose(target)
        else:
            self.reach(target)
            self.keys(Key.Key_Space if isinstance(target, QAbstractButton) else Key.Key_Return)

    def enter(self, name: str, which: int = 0) -> QWidget:
        field = self.see(name, which)
        self.reach(field)
        return field

    def pick(self, name: str, code: Any) -> None:
        box = self.enter(name)
        assert isinstance(box, QComboBox)
        place = _place_of(box, code)
        if box.isEditable():
            self.keys(Key.Key_A, CONTROL)
            self.type(box.itemText(place))
            self.keys(Key.Key_Tab)
            return
        self.keys(Key.Key_Home)
        self.keys(Key.Key_Down, times=place)
        assert box.currentData() == code, f"{name} does not take {code}"

    def segment(self, name: str, place: int) -> None:
        target = self._segment(name, place)
        box = self.see(name)
        self.reach(box)
        buttons = box.buttons()
        focused = buttons.index(QApplication.focusWidget())
        if focused == place:
            self.keys(Key.Key_Space)
        self.keys(Key.Key_Right if place > focused else Key.Key_Left, times=abs(place - focused))
        assert target.isChecked(), f"the arrows never choose answer {place} of {name}"

    def go(self, route: str) -> None:
        number = ("today", "intake", "cases", "commission", "referrals").index(route)
        self.keys(Key(Key.Key_1.value + number), ALT)
        self.until(lambda: self.program.route == route, f"{route} does not open")

    def back(self) -> None:
        self.keys(Key.Key_Left, ALT)

    def new_raid(self) -> None:
        self.keys(Key.Key_N, CONTROL, times=2)

    def print_case(self) -> None:
        self.keys(Key.Key_P, CONTROL)

    def save_paper(self) -> None:
        self.keys(Key.Key_S, CONTROL)

    def record_event(self) -> None:
        self.keys(Key.Key_E, CONTROL)

    def way_out(self, name: str, words: str) -> None:
        self.see(name)
        self._command(words)

    def find_case(self, number: str) -> None:
        self._command(number)

    def _command(self, words: str) -> None:
        """Ctrl+K finds everything by a few letters."""
        self.keys(Key.Key_K, CONTROL)
        self.until(lambda: self.see("palette_text").hasFocus(), "Ctrl+K opens nothing")
        self.type(words)
        self.keys(Key.Key_Return)

    def tab(self, key: str) -> None:
        order = [name for name, _words in self.program.page._tab_names()]
        by = order.index(key) - order.index(self.program.page.tab().key)
        held = CONTROL if by > 0 else CONTROL | SHIFT
        for _ in range(abs(by) + 1):
            if self.program.page.tab().key == key:
                return
            self.keys(Key.Key_Tab if by > 0 else Key.Key_Backtab, held)
        raise AssertionError(f"Ctrl+Tab never comes to {key}")

    def save(self) -> None:
        self.keys(Key.Key_S, CONTROL)
        focus = QApplication.focusWidget()
        assert focus is None or focus.objectName() != "toast_undo", "the next Space would undo"

    def _choose(self, target: QRadioButton) -> None:
        """Tab comes to a group of such buttons, Shift+Tab to its end; arrows go on from there."""
        buttons = target.group().buttons()
        self.reach(target, buttons)
        by = buttons.index(target) - buttons.index(QApplication.focusWidget())
        if not by:
            self.keys(Key.Key_Space)
        self.keys(Key.Key_Down if by > 0 else Key.Key_Up, times=abs(by))
        assert target.isChecked(), f"the arrows never choose {target.objectName()}"


def reading_order(widget: QWidget) -> tuple[int, int]:
    """Where a widget stands: from the top down, then from left to right."""
    place = widget.mapToGlobal(QPoint(0, 0))
    return place.y(), place.x()


def holds_cursor(target: QWidget) -> bool:
    """Whether the cursor is in a widget or in a part of it."""
    focus = QApplication.focusWidget()
    return focus is not None and (focus is target or target.isAncestorOf(focus))


def _place_of(box: QComboBox, code: Any) -> int:
    offered = [box.itemData(number) for number in range(box.count())]
    assert code in offered, f"{box.objectName()} does not offer {code}, only {offered}"
    return offered.index(code)


def _scroll_to(target: QWidget) -> None:
    parent = target.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            top = target.mapTo(parent.widget(), QPoint()).y()
            parent.ensureVisible(0, top + target.height() + ROOM, 0, 0)
            parent.ensureVisible(0, top, 0, 0)
        parent = parent.parentWidget()


def _spot(target: QWidget) -> QPoint:
    """Where to click: the middle of what can be seen, but not beyond the sign of a check box."""
    seen: QRect = target.visibleRegion().boundingRect()
    if target.inherits("QCheckBox") or target.inherits("QRadioButton"):
        return QPoint(seen.left() + 8, seen.center().y())
    return seen.center()
