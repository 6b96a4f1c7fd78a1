"""Compile ahead: `python -m planner.solver.search.compile_ahead [recipes|lists …]` compiles what is not at hand.

Without a name both searches are, side by side. It ends once they are at hand; where another process compiles them, it
waits.
"""

import subprocess
import sys
from typing import IO

from planner.solver.search.machine_code import Code, provide

_START = """
import sys
sys.path[:] = {path!r}
from planner.solver.search.compile_ahead import main
sys.exit(main({name!r}))
"""
"""The process finds what this one finds, whatever there is in the folder or the environment it begins in."""


def begin(code: Code, *, errors: IO[bytes] | None = None) -> "subprocess.Popen[bytes]":
    """Begin to compile a search in a process of its own, which goes on when this one ends.

    Args:
        errors: What goes wrong is written here; None is where this process writes it.

    Raises:
        OSError: If there can be no such process.
    """
    start = _START.format(path=sys.path, name=str(code))
    return subprocess.Popen(
        [sys.executable, "-c", start],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=errors,
        start_new_session=True,
    )


def main(*names: str) -> int:
    """Compile one search here, or several in processes of their own; return the exit code."""
    codes = [Code(name) for name in names] or list(Code)
    if len(codes) == 1:
        provide(codes[0])
        return 0
    return max(abs(child.wait()) for child in [begin(code) for code in codes])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
