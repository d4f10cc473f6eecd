"""What a person chose about the program itself: kept in a small TOML file of their own.

Nothing about a case and no secret is ever written here. The file is flat, so that the start can
read it without the libraries that a full TOML reader or a model class would load.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

LANGUAGES = ("ky", "ru", "en")
_NUMBERS = ("text_size", "lock_minutes")


class Settings(NamedTuple):
    """The choices in force; a changed setting is a new object (``_replace``).

    ``language`` is empty until it was chosen once; ``text_size`` is in percent; ``vault`` is the
    path of the vault file opened last; after ``lock_minutes`` without a key or a mouse movement
    the screen is covered (0: after as many as the office says).
    """

    language: str = ""
    theme: str = "light"
    text_size: int = 100
    vault: str = ""
    backup_folder: str = ""
    lock_minutes: int = 0


def home(kind: str, environment: Mapping[str, str] | None = None) -> Path:
    """The user's own folder for ``kind`` ("data", "config" or "cache"); it may not exist yet.

    ``KAMKOR_HOME`` puts all three below one folder, for a portable copy and for tests.
    """
    env = os.environ if environment is None else environment
    if env.get("KAMKOR_HOME"):
        return Path(env["KAMKOR_HOME"]) / kind
    if sys.platform == "win32":
        local = env.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
        return Path(local) / "Kamkor" / kind
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Kamkor" / kind
    variable, default = {
        "data": ("XDG_DATA_HOME", ".local/share"),
        "config": ("XDG_CONFIG_HOME", ".config"),
        "cache": ("XDG_CACHE_HOME", ".cache"),
    }[kind]
    return Path(env.get(variable) or Path.home() / default) / "kamkor"


def settings_file() -> Path:
    """Where the choices are kept."""
    return home("config") / "settings.toml"


def load_settings(path: Path | None = None) -> Settings:
    """The stored choices; what is missing or unreadable falls back to its default."""
    try:
        lines = (path or settings_file()).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return Settings()
    found: dict[str, str] = {}
    for line in lines:
        name, mark, value = line.partition("=")
        if mark:
            found[name.strip()] = _unquoted(value.strip())
    kept = {name: found[name] for name in Settings._fields if name in found}
    numbers = {name: int(kept[name]) for name in _NUMBERS if kept.get(name, "").isdigit()}
    texts = {name: text for name, text in kept.items() if name not in _NUMBERS}
    result = Settings(**texts)._replace(**numbers)  # type: ignore[arg-type]  # texts hold no number
    return result if result.language in LANGUAGES else result._replace(language="")


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the choices in one step; raises OSError where the folder cannot be written."""
    target = path or settings_file()
    target.parent.mkdir(parents=True, exist_ok=True)
    lines = [
        f"{name} = {value}" if isinstance(value, int) else f"{name} = {_quoted(value)}"
        for name, value in settings._asdict().items()
    ]
    part = target.with_name(target.name + ".part")
    part.write_text("\n".join(lines) + "\n", encoding="utf-8")
    os.replace(part, target)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _unquoted(text: str) -> str:
    if not (len(text) >= 2 and text[0] == text[-1] == '"'):
        return text
    return text[1:-1].replace('\\"', '"').replace("\\\\", "\\")
