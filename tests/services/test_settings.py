"""The program's own choices: kept in a flat file that any TOML reader understands."""

import tomllib
from pathlib import Path

from services.settings import Settings, home, load_settings, save_settings


def test_choices_come_back_as_they_were_saved(tmp_path: Path) -> None:
    chosen = Settings("ky", "dark", 130, 'C:\\Папка "А"\\kamkor.kamkor', "/mnt/stick")
    save_settings(chosen, tmp_path / "deep" / "settings.toml")
    assert load_settings(tmp_path / "deep" / "settings.toml") == chosen


def test_the_file_is_plain_toml(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    chosen = Settings("ru", "light", 110, 'a "quoted" \\ path')
    save_settings(chosen, path)
    assert tomllib.loads(path.read_text(encoding="utf-8")) == chosen._asdict()


def test_a_missing_file_means_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.toml") == Settings()


def test_a_damaged_file_means_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff\xfe\x00 language = \x80")
    assert load_settings(path) == Settings()


def test_an_unknown_language_is_asked_for_again(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('language = "xx"\ntext_size = many\ntheme = "dark"\n', encoding="utf-8")
    assert load_settings(path) == Settings(theme="dark")


def test_one_folder_can_hold_everything() -> None:
    folders = {kind: home(kind, {"KAMKOR_HOME": "/portable"}) for kind in ("data", "config")}
    assert folders == {"data": Path("/portable/data"), "config": Path("/portable/config")}
