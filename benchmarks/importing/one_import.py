"""One import: a file through the whole import in a process of its own, and what that took.

Standard output: a line of JSON. Run with `python -m benchmarks.importing.one_import FILE`.
"""

import json
import resource
import sys
from pathlib import Path

from planner.domain.problem import Severity
from planner.domain.source import Source
from planner.importing.import_files import import_files

_KILOBYTES = 1 if sys.platform == "darwin" else 1024
"""What the system counts the peak of memory in."""


def main() -> None:
    """Import the file named on the command line."""
    imported = import_files([Path(sys.argv[1])])
    own, child = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    found = [(problem.severity, problem.source, problem.what) for problem in imported.problems]
    asked = [(Severity.ASSUMPTION, question.source, question.what) for question in imported.questions]
    said = {
        "refused": any(file.refused for file in imported.files),
        "problems": [_place(source, what) for severity, source, what in found if severity is Severity.PROBLEM],
        "remarks": [
            _place(source, what) for severity, source, what in [*found, *asked] if severity is not Severity.PROBLEM
        ],
        "seconds": own.ru_utime + own.ru_stime + child.ru_utime + child.ru_stime,
        "megabytes": (_peak(own.ru_maxrss) + child.ru_maxrss) * _KILOBYTES / 2**20,
    }
    print(json.dumps(said))


def _peak(maxrss: int) -> int:
    """Return the most memory of this process; `maxrss` counts that of the process it was started from, too."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM:")), maxrss)


def _place(source: Source | None, what: str) -> tuple[str, str]:
    if source is None or source.sheet is None:
        return "", what
    return f"{source.sheet}!{source.cell or ''}".rstrip("!"), what


if __name__ == "__main__":
    main()
