"""A PostgreSQL server of the test's own: its files in a temporary folder, gone at the end."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import psycopg

_FOLDERS = "/usr/lib/postgresql"


@dataclass(frozen=True)
class Server:
    """A running server; its passwordless login works from this computer only."""

    binaries: Path
    folder: Path
    port: int

    @classmethod
    def start(cls, folder: Path) -> "Server":
        """Make the files and start. Fails with a plain sentence where no server is installed."""
        found = sorted(Path(_FOLDERS).glob("*/bin/initdb"))
        assert found, "PostgreSQL is not installed: apt-get install postgresql, then run again"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        home = Path(tempfile.mkdtemp(prefix="kamkor-pg-")) if os.geteuid() == 0 else folder
        home.mkdir(exist_ok=True)
        if os.geteuid() == 0:  # the server refuses to run as root
            shutil.chown(home, "postgres", "postgres")
        server = cls(found[-1].parent, home, port)
        server._run(
            "initdb",
            "-D",
            str(home / "data"),
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--auth=trust",
            "-U",
            "tester",
            "--no-sync",
        )
        options = f"-c listen_addresses=127.0.0.1 -p {port} -k {home} -c fsync=off"
        server._run(
            "pg_ctl",
            "-w",
            "-D",
            str(home / "data"),
            "-l",
            str(home / "log"),
            "-o",
            options,
            "start",
        )
        return server

    def url(self, database: str) -> str:
        """The address of one database, for SQLAlchemy."""
        return f"postgresql+psycopg://tester@127.0.0.1:{self.port}/{database}"

    def create(self, name: str, template: str = "template0") -> None:
        """Make a database as a copy of another."""
        self._say(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')

    def drop(self, name: str) -> None:
        """Remove a database."""
        self._say(f'DROP DATABASE "{name}"')

    def stop(self) -> None:
        """Stop the server and remove its files."""
        self._run("pg_ctl", "-w", "-m", "immediate", "-D", str(self.folder / "data"), "stop")
        shutil.rmtree(self.folder)

    def _say(self, statement: str) -> None:
        address = f"host=127.0.0.1 port={self.port} user=tester dbname=postgres"
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(statement)

    def _run(self, program: str, *arguments: str) -> None:
        user = pwd.getpwnam("postgres") if os.geteuid() == 0 else None
        ended = subprocess.run(
            [str(self.binaries / program), *arguments],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd=self.folder,
            user=user.pw_uid if user else None,
            group=user.pw_gid if user else None,
            check=False,
        )
        assert ended.returncode == 0, f"{program}: {ended.stderr.decode(errors='replace')}"
