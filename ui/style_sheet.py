"""The short style sheet: only what a palette cannot say (borders, corners, states of a button)."""

_TEXT = """
* {{ outline: none; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {edge}; padding: {h}px {u}px; }}
QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {{ background: {surface}; color: {text};
  border: 1px solid {control}; border-radius: {r}px; padding: 0 {u25}px;
  placeholder-text-color: {text3}; selection-background-color: {accent};
  selection-color: {on_accent}; }}
QPlainTextEdit {{ padding: {u}px {u2}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 2px solid {accent}; }}
QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QComboBox[problem="true"] {{
  border: 2px solid {overdue}; }}
QLineEdit:read-only, QPlainTextEdit:read-only, QLineEdit:disabled, QComboBox:disabled {{
  background: {sunken}; color: {text2}; border: 1px solid {line}; }}
QLineEdit[bare="true"] {{ border: none; background: transparent; padding: 0; }}
QComboBox::drop-down {{ border: none; width: {u6}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
QComboBox QAbstractItemView, QMenu, QListView#completer {{ background: {raised}; color: {text};
  border: 1px solid {edge}; selection-background-color: {selected}; selection-color: {text};
  padding: {h}px; }}
QMenu::item {{ padding: {u}px {u4}px; }}
QMenu::item:selected {{ background: {selected}; }}
QPushButton {{ background: {surface}; color: {text}; border: 1px solid {edge};
  border-radius: {r}px; padding: 0 {u35}px; }}
QPushButton[fit="small"] {{ padding: 0 {u25}px; }}
QPushButton[fit="letter"] {{ padding: 0; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 0 {u35f}px; }}
QPushButton[fit="small"]:focus {{ padding: 0 {u25f}px; }}
QPushButton[kind="primary"] {{ background: {accent}; color: {on_accent};
  border: 2px solid {accent}; padding: 0 {u35p}px; }}
QPushButton[kind="primary"][fit="small"] {{ padding: 0 {u25p}px; }}
QPushButton[kind="primary"]:hover {{ background: {accent_hover};
  border: 2px solid {accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[kind="danger"] {{ color: {overdue}; border: 1px solid {overdue}; }}
QPushButton[kind="danger"]:focus {{ border: 2px solid {overdue}; }}
QPushButton[kind="quiet"], QPushButton[kind="link"] {{ background: transparent;
  border: 2px solid transparent; color: {text2}; padding: 0 {uf}px; }}
QPushButton[kind="link"] {{ color: {accent}; text-align: left; }}
QPushButton[kind="quiet"]:hover {{ background: {hover}; }}
QPushButton[kind="link"]:hover {{ color: {accent_hover}; text-decoration: underline; }}
QPushButton[kind="quiet"]:focus, QPushButton[kind="link"]:focus {{
  border: 2px solid {accent}; padding: 0 {uf}px; }}
QPushButton:disabled, QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled {{
  background: {disabled}; color: {text3}; border: none; }}
QPushButton[kind="quiet"]:disabled, QPushButton[kind="link"]:disabled {{
  background: transparent; color: {text3}; }}
QFrame[card="plain"], QFrame[card="sunken"], QFrame[card="selected"] {{ background: {surface};
  border: 1px solid {line}; border-radius: {r2}px; }}
QFrame[card="sunken"] {{ background: {sunken}; }}
QFrame[card="selected"] {{ background: {selected}; border: 1px solid {selected_line}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {i}px; height: {i}px;
  border: 1px solid {control}; border-radius: {u}px; background: {surface}; }}
QRadioButton::indicator {{ border-radius: {ih}px; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {accent};
  border: 1px solid {accent}; }}
QCheckBox, QRadioButton {{ spacing: {u2}px; color: {text}; }}
QScrollArea, QAbstractItemView {{ border: none; background: transparent; }}
QTableView, QListView, QTreeView {{ background: {surface}; color: {text};
  gridline-color: {line}; selection-background-color: {selected}; selection-color: {text}; }}
QHeaderView::section {{ background: {sunken}; color: {text2}; border: none;
  border-bottom: 1px solid {line}; padding: 0 {u3}px; }}
QHeaderView {{ background: {sunken}; border: none; }}
QTableCornerButton::section {{ background: {sunken}; border: none; }}
QProgressBar {{ background: {disabled}; border: none; border-radius: 3px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QScrollBar:vertical {{ background: transparent; width: {sb}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {sb}px; margin: 0; }}
QScrollBar::handle {{ background: {edge}; border-radius: {sh}px; min-height: {u8}px;
  min-width: {u8}px; margin: 2px; }}
QScrollBar::handle:hover {{ background: {control}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: none; border: none; width: 0; height: 0; }}
"""


def style_sheet(tokens: dict[str, str], unit: int) -> str:
    """The sheet for a theme's colours and a unit in pixels."""
    sizes = {
        "h": unit // 2, "u": unit, "u2": 2 * unit, "u25": round(2.5 * unit), "u3": 3 * unit,
        "u35": round(3.5 * unit), "u35f": round(3.5 * unit) - 1, "u25f": round(2.5 * unit) - 1,
        "u35p": round(3.5 * unit) - 2, "u25p": round(2.5 * unit) - 2, "uf": max(unit - 2, 0), "u4": 4 * unit, "u6": 6 * unit, "u8": 8 * unit,
        "r": round(1.5 * unit), "r2": 2 * unit, "i": 4 * unit, "ih": 2 * unit,
        "sb": round(2.5 * unit), "sh": max(unit - 1, 2),
    }  # fmt: skip
    return _TEXT.format(**tokens, **sizes)
