"""Procedure and law: the pathway of the office's pack as a drawing, and the sources it rests on."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from services.documents.saving import save_paper
from services.packs.text import has, pick
from services.pathway.diagram_layout import dated, layout
from services.pathway.diagram_pdf import poster
from services.texts import LANGUAGES
from ui import i18n, theme
from ui.files import save_file
from ui.printing.pages import paint_pages
from ui.procedure.diagram_view import STEP, DiagramView
from ui.procedure.rule_panel import RulePanel
from ui.procedure.source_sheet import show_source
from ui.procedure.sources_tab import SourcesTab
from ui.routes import ROUTES
from ui.shell import Page, Shell
from ui.widgets import Button, Card, Combo, IconButton, Label, PageHeader, SectionTabs

PATHWAY, SOURCES = "pathway", "sources"
PANEL_WIDTH = 76
_NAMES = {**i18n.NAMES, "kk": "Қазақша", "tg": "Тоҷикӣ"}


class ProcedurePage(Page):
    """``choose_file`` and ``choose_printer`` ask the person; both may return None."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._pack = shell.workspace.pack
        self.choose_file: Callable[[str], Path | None] = self._ask_file
        self.choose_printer: Callable[[], QPrinter | None] = self._ask_printer
        self._build()
        self._draw()

    def title(self) -> str:
        return self.tr("Procedure and law")

    def starts_at(self) -> QWidget | None:
        return self.view if self.tabs.current() == PATHWAY else self.sources.search

    def open(self, **args: Any) -> None:
        """Show a tab ("sources"), a step (``step``) or a source (``source``, a citation)."""
        self.tabs.set_current(args.get("tab", PATHWAY))
        if args.get("step") in self._pack.steps:
            self.view.open_step(args["step"])
        if args.get("source"):
            self.tabs.set_current(SOURCES)
            self.sources.show_source(args["source"])

    def refresh(self, _commit: Any) -> None:
        """Another version of the procedure was adopted: show that one."""
        if self.shell.workspace.pack.version != self._pack.version:
            self.shell.go("procedure", tab=self.tabs.current())

    def state(self) -> dict[str, Any]:
        return {"tab": self.tabs.current(), "step": self.view.current(), "read": self.panel.step}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.view.go_to(state.get("step", ""))
        if state.get("read") in self._pack.steps:
            self.panel.show_step(state["read"])
        self.tabs.set_current(state.get("tab", PATHWAY))

    def print_page(self) -> None:
        """Print the poster (also Ctrl+P)."""
        printer = self.choose_printer()
        if printer is None:
            return
        try:
            paint_pages(printer, self._poster())
        except OSError:
            self.shell.say(self.tr("The printer did not take the poster. Save it."), "danger")
            return
        self.shell.toast(self.tr("Sent to the printer"))

    def save(self) -> None:
        """Save the poster as a PDF file (also Ctrl+S)."""
        path = self.choose_file(f"{self._pack.code}-pathway-{self.language.currentData()}.pdf")
        if path is not None and self.shell.run(lambda: save_paper(path, self._poster())):
            self.shell.toast(self.tr("Saved as PDF"))

    def _build(self) -> None:
        subtitle = self.tr("{pack} · version {version}").format(
            pack=i18n.pick(self._pack.name), version=self._pack.version.partition("+")[0]
        )
        header = PageHeader(self.title(), subtitle)
        if "work_check" in ROUTES:
            check = Button(self.tr("Check a work situation"), icon="scale", name="work_check")
            check.clicked.connect(lambda: self.shell.go("work_check"))
            header.add_action(check)
        save = Button(self.tr("Save poster…"), icon="download", name="save_poster")
        save.clicked.connect(self.save)
        header.add_action(save)
        print_ = Button(
            self.tr("Print poster"), kind="primary", icon="printer", name="print_poster"
        )
        print_.clicked.connect(self.print_page)
        header.add_action(print_)
        self.column.addWidget(header)
        tabs = [(PATHWAY, self.tr("Pathway")), (SOURCES, self.tr("Sources"))]
        self.tabs = SectionTabs(tabs)
        self.tabs.changed.connect(self._tab_changed)
        self.column.addWidget(self.tabs)
        self.sources = SourcesTab(self._pack)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._pathway())
        self._stack.addWidget(self.sources)
        self.column.addWidget(self._stack, 1)

    def _pathway(self) -> QWidget:
        """The drawing with its tools, and the rule of the chosen step beside it."""
        self.view = DiagramView()
        self.panel = RulePanel(self._pack, self._show_source)
        self.view.chosen.connect(self.panel.show_step)
        left = QVBoxLayout()
        left.setSpacing(theme.u(2))
        left.addLayout(self._tools())
        left.addWidget(self.view, 1)
        card = Card(gap=0)
        card.add(self.panel, 1)
        card.setFixedWidth(theme.u(PANEL_WIDTH))
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(3))
        row.addLayout(left, 1)
        row.addWidget(card)
        return inside

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.u(1.5))
        zooms = (
            ("minus", self.tr("Smaller"), 1 / STEP, "zoom_out"),
            ("plus", self.tr("Larger"), STEP, "zoom_in"),
        )
        for icon, says, factor, name in zooms:
            change = partial(self.view.zoom_by, factor)
            row.addWidget(IconButton(icon, says, clicked=change, name=name))
        fit = Button(self.tr("Whole width"), size="small", name="zoom_fit")
        fit.clicked.connect(self.view.fit)
        row.addWidget(fit)
        row.addWidget(
            Label(
                self.tr("Arrows: next step · Enter: its rule"),
                role="label",
                colour="text3",
                elide=True,
            ),
            1,
        )
        self.language = Combo("diagram_language")
        self.language.setAccessibleName(self.tr("Language of the drawing"))
        for code in self._languages():
            self.language.addItem(_NAMES[code], code)
        self.language.setCurrentIndex(self.language.findData(i18n.language()))
        self.language.currentIndexChanged.connect(self._draw)
        row.addWidget(self.language)
        return row

    def _languages(self) -> list[str]:
        """Those of the window, and the country's own where the pack has words in it."""
        own = [code for code in ("kk", "tg") if has(self._pack.name, code)]
        return [*LANGUAGES, *own]

    def _draw(self) -> None:
        self.view.show_diagram(layout(self._pack, self.language.currentData()))

    def _poster(self) -> bytes:
        today = self.shell.workspace.clock().astimezone(self._pack.timezone).date()
        drawing = dated(layout(self._pack, self.language.currentData()), today)
        return poster(drawing, training=self.shell.workspace.vault.training)

    def _show_source(self, citation: str) -> None:
        show_source(self.shell.window, self._pack, citation)

    def _tab_changed(self, key: str) -> None:
        self._stack.setCurrentIndex((PATHWAY, SOURCES).index(key))

    def _ask_file(self, name: str) -> Path | None:
        return save_file(self, self.tr("Save the poster"), self.tr("PDF files (*.pdf)"), name)

    def _ask_printer(self) -> QPrinter | None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(pick(self._pack.name, i18n.language()))
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A3))
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        dialog = QPrintDialog(printer, self)
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None
