"""How this command line was started, for hints that can be typed as they stand."""

import shlex
import shutil
import sys
from pathlib import Path


def started_as() -> str:
    """Return `planner` where that is found, else the way to it: `.venv/bin/planner`, `.venv/bin/python -m planner`."""
    started = Path(sys.argv[0])
    if started.name == "__main__.py":
        return f"{_shown(Path(sys.executable))} -m planner"
    return _shown(started)


def command(*words: str | Path) -> str:
    """Return a command of the planner that a shell takes as it stands, a path with spaces in quotes."""
    return f"{started_as()} {shlex.join(map(str, words))}"


def _shown(program: Path) -> str:
    """Return a program's name if the shell finds it; else its path, from the working directory if it is below that."""
    found = shutil.which(program.name)
    if found is not None and Path(found).absolute() == program.absolute():
        return program.name
    return shlex.quote(str(program.relative_to(Path.cwd()) if program.is_relative_to(Path.cwd()) else program))
