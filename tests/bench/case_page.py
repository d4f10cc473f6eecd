"""Opening the page of a case in which two hundred things have happened."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from sqlmodel import SQLModel

from models.act import Act
from services.settings import Settings
from services.workspace import Workspace
from tests.bench import lives
from tests.bench.office_of_many import office
from tests.bench.rows import Row, in_turn, row

EVENTS = 200
RUNS = 25
GOAL = 5


def measure() -> Row:
    """The page with its chronology against the same rows in raw SQL and as many empty labels."""
    workspace = office()
    app = QApplication.instance() or QApplication([])
    case_id, other = _eventful(workspace), _eventful(workspace)
    tables = _tables_with_rows(workspace, case_id)
    host, window, tasks = _window(workspace)
    window.open_case(case_id, "chronology")
    app.processEvents()
    count = len(window.page.findChildren(QWidget))
    connection = workspace.vault.engine.raw_connection()
    cursor = connection.cursor()

    def bare(_number: int) -> None:
        for table in tables:
            cursor.execute(f"SELECT * FROM {table} WHERE case_id = ?", (case_id.hex,)).fetchall()
        page = QWidget()
        column = QVBoxLayout(page)
        for place in range(count):
            column.addWidget(QLabel(str(place)))
        page.resize(host.size())
        page.show()
        app.processEvents()
        page.close()
        page.deleteLater()

    def kamkor(number: int) -> None:
        window.open_case(other if number % 2 else case_id, "chronology")
        app.processEvents()

    series = in_turn(bare, kamkor, RUNS)
    connection.close()
    window.close()
    tasks.close()
    host.deleteLater()
    workspace.close()
    return row("case", f"its rows in raw SQL and {count} plain labels", *series, goal=GOAL)


def _eventful(workspace: Workspace) -> UUID:
    """A case with a plan, services, and visits and acts up to the number of events."""
    now, user = workspace.clock(), workspace.actor()
    assert user is not None
    event = {"channel": "RAID", "received_at": now, "place": "базар «Пример»"}
    child = {"family_name": "Образцов", "given_name": "Азат", "age_from": 13, "age_to": 13}
    taken = workspace.intake.record(event, (), [child], knows="OFFICE", open_cases=True)
    case_id = taken.case_ids[0]
    rows: list[SQLModel] = lives.planned(case_id, now, user.id)
    rows += lives.helped(case_id, now, rows)
    begun = now - EVENTS * lives.DAY
    half = (EVENTS - len(rows)) // 2
    rows += [lives.visit(case_id, begun + number * lives.DAY) for number in range(half)]
    rows += [
        Act(case_id=case_id, kind="COMMISSION_NOTIFIED", happened_at=begun + number * lives.DAY)
        for number in range(EVENTS - len(rows))
    ]
    with workspace.db.write("act_added", reversible=False) as session:
        for one in rows:
            session.add(one)
            session.flush()
    return case_id


def _tables_with_rows(workspace: Workspace, case_id: UUID) -> list[str]:
    """Every table that holds a row of the case."""
    found = []
    with workspace.db.read() as session:
        for table in SQLModel.metadata.tables.values():
            if "case_id" in table.c:
                query = table.select().where(table.c.case_id == case_id).limit(1)
                if session.connection().execute(query).first() is not None:
                    found.append(table.name)
    return found


def _window(workspace: Workspace) -> tuple[QWidget, Any, Any]:
    from ui import i18n, theme
    from ui.main_window import MainWindow
    from ui.tasks import Tasks

    theme.load_fonts()
    theme.apply(QApplication.instance())
    i18n.install("en")
    host = QWidget()
    host.resize(1280, 720)
    tasks = Tasks()
    window = MainWindow(workspace, tasks, Settings(), host)
    QVBoxLayout(host).addWidget(window.view)
    host.show()
    return host, window, tasks
