"""Child: copies one workbook in a process of its own.

Standard input: a function, a path, arguments and options, pickled by the planner itself. Standard output: a report or
the reason why there is none, as JSON. Run with `python -m planner.importing.way_back.child MEMORY_IN_MB`.
"""

import json
import pickle
import sys
from dataclasses import asdict

from planner.workbook.child import limit_memory
from planner.workbook.package import RefusedError


def main() -> None:
    """Do the work that stands on standard input."""
    limit_memory(int(sys.argv[1]))
    work, draft, arguments, options = pickle.load(sys.stdin.buffer)
    try:
        answer = asdict(work(draft, *arguments, **options))
    except RefusedError as refused:
        answer = {"why": f"cannot be copied: {refused.what}"}
    except Exception as problem:  # openpyxl raises whatever a file leads it to
        answer = {"why": f"cannot be copied: {type(problem).__name__}, {' '.join(str(problem).split())[:200]}"}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()
