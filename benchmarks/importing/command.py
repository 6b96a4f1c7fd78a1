"""The command `importing`: marked workbooks through the reader of foreign layouts."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from benchmarks.importing.expectation import Expectation, expectations
from benchmarks.importing.file_score import FileScore, score_file
from benchmarks.importing.ground_truth import ground_truth
from benchmarks.importing.hostile import Became, become, hostile_lines
from benchmarks.importing.lines import heading, line, remarks, totals
from benchmarks.importing.marks import FileMarks
from benchmarks.importing.size import size_lines
from tests.importing.examined import EXAMINED
from tests.importing.sent import SENT
from tests.importing.unseen import UNSEEN

SETS = {"sent": SENT, "examined": EXAMINED, "unseen": UNSEEN}

LARGE_LIST, LARGE_PROJECT = 20_000, 5_000
SILENT = OVER = 1
MISSING = 2


def add_importing(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--set", choices=tuple(SETS), default="sent", help="which workbooks; sent unless told")
    parser.add_argument("--data", type=Path, help="folder that holds pm-workbooks/, to read real workbooks too")
    parser.add_argument("--files", default="", help="parts of names of single files, with commas between")
    parser.add_argument("--size", action="store_true", help="time files of 20,000 rows and of 5,000 tasks instead")
    parser.add_argument(
        "--hostile",
        type=Path,
        metavar="FOLDER",
        help="import each file of a folder instead, as its manifest.csv expects",
    )
    parser.add_argument("--details", action="store_true", help="list all that is not right, not only silent errors")


def importing(arguments: argparse.Namespace) -> int:
    """Print a line for each file and the totals; return 1 if a value is wrong without a word, 2 if data is missing."""
    if arguments.size:
        for each in size_lines(LARGE_LIST, LARGE_PROJECT):
            print(each)
        return 0
    if arguments.hostile is not None:
        return _hostile(arguments.hostile, arguments.files)
    wanted = _words(arguments.files)
    scores = []
    print(heading())
    with TemporaryDirectory() as folder:
        try:
            files = list(_files(Path(folder), arguments.set, arguments.data))
        except OSError as problem:
            print(problem, file=sys.stderr)
            return MISSING
        for path, marks in files:
            if not wanted or any(word in path.name for word in wanted):
                scores.append(score(path, marks))
                print(line(scores[-1]))
                for remark in remarks(scores[-1], silent_only=not arguments.details):
                    print(remark, flush=True)
    for last in totals(scores):
        print(last)
    return SILENT if any(one.silent for one in scores) else 0


def _hostile(folder: Path, files: str) -> int:
    """Print what becomes of each file of a folder; return 1 if an import fails or takes more than it may."""
    wanted = _words(files)
    try:
        expected = [one for one in expectations(folder) if not wanted or any(word in one.file for word in wanted)]
    except OSError as problem:
        print(problem, file=sys.stderr)
        return MISSING
    kept: list[Became] = []
    for each in hostile_lines(_kept(folder, expected, kept), width=max((len(one.file) for one in expected), default=0)):
        print(each, flush=True)
    return OVER if any(not one.is_within for one in kept) else 0


def _kept(folder: Path, expected: Sequence[Expectation], kept: list[Became]) -> Iterator[Became]:
    for one in expected:
        kept.append(become(folder, one))
        yield kept[-1]


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def score(path: Path, marks: FileMarks) -> FileScore:
    """Read a workbook as the product does, and compare it with its marks."""
    from benchmarks.importing.reader import read  # noqa: PLC0415 - other benchmarks need no reader

    began = monotonic()
    understood = read(path)
    return score_file(marks, understood, seconds=monotonic() - began)


def _files(folder: Path, of: str, data: Path | None) -> Iterator[tuple[Path, FileMarks]]:
    """Write the workbooks of the tests, and add the real ones."""
    for sent in SETS[of]:
        yield sent.write(folder), sent.marks
    if data is not None:
        for marks in ground_truth(data / "pm-workbooks"):
            yield data / "pm-workbooks" / marks.file, marks
