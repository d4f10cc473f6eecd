"""Whatever is logged or warned of, only kinds and places in the code come out."""

import logging
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.log import keep_values_out

CANARY = "Үлгүбаева-канарейка"


class Written:
    """What the program wrote to its standard error up to now."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys, self._text = capsys, ""

    def getvalue(self) -> str:
        self._text += self._capsys.readouterr().err
        return self._text


@pytest.fixture
def errors(capsys: pytest.CaptureFixture[str]) -> Iterator[Written]:
    """What is written while the strip is in force."""
    restore = keep_values_out()
    yield Written(capsys)
    restore()


def library_logger() -> logging.Logger:
    """A library's logger with a handler and a format of the library's own choice."""
    made = logging.Logger("some.library")
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s %(args)s"))
    made.addHandler(handler)
    return made


def test_a_message_and_its_arguments_are_not_written(errors: Written) -> None:
    logger = library_logger()
    logger.warning("saving %s", CANARY)
    logger.error(f"saving {CANARY}")
    logger.info({"name": CANARY})
    assert CANARY not in errors.getvalue()
    assert "some.library WARNING test_log.py" in errors.getvalue()


def test_an_error_is_logged_by_its_class_and_where_it_passed(errors: Written) -> None:
    try:
        raise ValueError(CANARY)
    except ValueError as error:
        logger = library_logger()
        logger.exception("broken: %s", error)
        logger.error(error)
    assert CANARY not in errors.getvalue()
    assert errors.getvalue().count("ValueError < test_log.py") == 2


def test_a_handler_that_fails_writes_nothing(errors: Written) -> None:
    logger = library_logger()
    logger.error("%d children", CANARY)
    logger.handlers[0].setFormatter(logging.Formatter("%(missing)s"))
    logger.error(CANARY)
    assert CANARY not in errors.getvalue()


def test_a_warning_is_written_by_its_class_and_place(errors: Written) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        keep_values_out()
        warnings.warn(CANARY, UserWarning, stacklevel=1)
    assert CANARY not in errors.getvalue()
    assert "UserWarning test_log.py" in errors.getvalue()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_error_of_a_thread_is_written_without_its_text(errors: Written) -> None:
    def fail() -> None:
        raise ValueError(CANARY)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert CANARY not in errors.getvalue()
    assert "ValueError < test_log.py" in errors.getvalue()


def test_an_error_that_cannot_be_raised_is_written_without_its_text(errors: Written) -> None:
    class Fails:
        def __del__(self) -> None:
            raise ValueError(CANARY)

    Fails()
    assert CANARY not in errors.getvalue()
    assert "ValueError < test_log.py" in errors.getvalue()


def test_it_can_be_undone(errors: Written) -> None:
    before = logging.getLogRecordFactory()
    keep_values_out()()
    assert logging.getLogRecordFactory() is before


def test_the_database_may_log_as_much_as_it_likes(vault: object, errors: Written) -> None:
    from sqlalchemy import text

    handler = logging.StreamHandler()
    engine_log = logging.getLogger("sqlalchemy.engine.Engine")
    engine_log.addHandler(handler)
    engine_log.setLevel(logging.DEBUG)
    engine = vault.engine  # type: ignore[attr-defined]
    try:
        engine.logger = engine_log
        engine._should_log_info = lambda: True
        with engine.connect() as connection:
            connection.execute(text("SELECT :name"), {"name": CANARY}).all()
    finally:
        engine_log.removeHandler(handler)
        engine_log.setLevel(logging.NOTSET)
    assert CANARY not in errors.getvalue()
    assert "sqlalchemy.engine.Engine INFO" in errors.getvalue()


def test_no_engine_of_ours_echoes_what_it_does() -> None:
    root = Path(__file__).resolve().parents[2]
    files = [
        file for folder in ("services", "models", "ui") for file in (root / folder).rglob("*.py")
    ]
    assert [file.name for file in files if "echo=" in file.read_text(encoding="utf-8")] == []
    engine = (root / "services" / "storage" / "engine.py").read_text(encoding="utf-8")
    assert engine.count("hide_parameters=True") == engine.count("create_engine(") > 0
