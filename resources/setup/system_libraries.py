"""Finds the system libraries that Qt needs and installs what is missing (Debian, Ubuntu).

Runs before anything else is installed, so it uses the standard library only.
Exit code 0: all there. 1: something is missing and could not be installed; the command is printed.
"""

import ctypes
import os
import shutil
import subprocess
import sys

WINDOW = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libcups.so.2": "libcups2",
}
"""Library by the name the linker asks for, and the package that brings it."""

PROGRAMS = {"pdftotext": "poppler-utils", "cc": "gcc libc6-dev"}
"""Programs that the tests call, and the packages (a space between two) that bring them."""

SERVER = "postgresql"
"""The database server that the full tests start on loopback."""


def missing_packages(*, tests: bool, server: bool) -> list[str]:
    """Packages whose library or program is not found on this machine, in a fixed order."""
    missing = [package for library, package in WINDOW.items() if not _loads(library)]
    if tests:
        absent = [packages for program, packages in PROGRAMS.items() if not shutil.which(program)]
        missing += " ".join(absent).split()
    if server and not os.path.isdir("/usr/lib/postgresql"):
        missing.append(SERVER)
    return missing


def install(packages: list[str]) -> int:
    """Install ``packages`` as root, or print the command that does; returns an exit code."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        print("Kamkor needs some system libraries. Run this once, then try again:", file=sys.stderr)
        print(f"  sudo apt-get update && sudo {' '.join(command)}", file=sys.stderr)
        return 1
    print(f"Installing system libraries: {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "-qq"], [*command, "-qq"]):
        result = subprocess.run(step, env=environment, check=False, stdout=subprocess.DEVNULL)
        if result.returncode != 0:
            print(f"This command failed: {' '.join(step)}", file=sys.stderr)
            return 1
    return 0


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def main(arguments: list[str]) -> int:
    """``--tests`` adds what the tests need, ``--server`` what the full tests need."""
    if not sys.platform.startswith("linux"):
        return 0
    packages = missing_packages(tests="--tests" in arguments, server="--server" in arguments)
    return install(packages) if packages else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
