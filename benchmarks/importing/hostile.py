"""Hostile: what becomes of each file of a folder, how long that takes, and whether its manifest expects it."""

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.importing.expectation import Action, Expectation

_LONGEST = 120.0
"""Seconds on the clock after which an import is ended."""
_CUT = 90
_WORDS = {
    Action.REJECT: "refused",
    Action.ERROR: "to be mended",
    Action.WARN: "read, with remarks",
    Action.ACCEPT: "read",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Became:
    """What became of a file.

    Attributes:
        action: None if the import itself failed.
        problems: What has to be mended: place, such as `Tasks!E3`, and words.
        remarks: What was warned of, taken for granted, left out or asked.
        seconds: Of processor time in all processes, from the start of Python on.
        megabytes: Most that the processes held, each at its peak.
    """

    expected: Expectation
    action: Action | None
    problems: tuple[tuple[str, str], ...] = ()
    remarks: tuple[tuple[str, str], ...] = ()
    seconds: float = 0.0
    megabytes: float = 0.0

    @property
    def is_expected(self) -> bool:
        """Whether the file became what the manifest says, and the place was named that it says."""
        wanted = self.expected.action
        match wanted:
            case None:
                return True
            case Action.REJECT:
                return self.action is Action.REJECT
            case Action.ERROR:
                return self.action is Action.ERROR and self._names(self.problems)
            case Action.WARN:
                return self.action in (Action.WARN, Action.ACCEPT) and self._names(self.remarks)
            case Action.ACCEPT:
                return self.action in (Action.WARN, Action.ACCEPT)

    @property
    def is_within(self) -> bool:
        """Whether it took no more than it may."""
        limits = self.expected
        return self.action is not None and self.seconds <= limits.seconds and self.megabytes <= limits.megabytes

    def _names(self, said: Sequence[tuple[str, str]]) -> bool:
        return bool(said) and self.expected.is_named_in([place for place, _ in said])


def become(folder: Path, expected: Expectation) -> Became:
    """Import a file as the product does, in processes of its own."""
    command = [sys.executable, "-m", "benchmarks.importing.one_import", str(folder / expected.file)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_LONGEST, check=True)
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as failure:
        words = (failure.stderr or b"").decode(errors="replace").strip().splitlines()
        why = words[-1] if words else f"no answer within {_LONGEST:.0f} s"
        return Became(expected=expected, action=None, problems=(("", why),))
    return became(expected, json.loads(done.stdout))


def became(expected: Expectation, said: dict[str, list[list[str]]]) -> Became:
    """Return what became of a file, from the words of its import."""
    problems, remarks = (tuple((place, what) for place, what in said[kind]) for kind in ("problems", "remarks"))
    action = Action.WARN if remarks else Action.ACCEPT
    if problems:
        action = Action.REJECT if said["refused"] else Action.ERROR
    return Became(
        expected=expected,
        action=action,
        problems=problems,
        remarks=remarks,
        seconds=float(str(said["seconds"])),
        megabytes=float(str(said["megabytes"])),
    )


def hostile_lines(files: Iterable[Became], *, width: int = 30) -> Iterator[str]:
    """Yield a table: file, outcome, seconds, megabytes, and what the manifest has it become if it is something else."""
    yield f"{'file':{width}}  {'outcome':18}  {'CPU s':>5}  {'MB':>4}  as the manifest says"
    every = []
    for one in files:
        every.append(one)
        outcome = "THE IMPORT FAILED" if one.action is None else _WORDS[one.action]
        over = "" if one.is_within else "  OVER ITS LIMITS"
        cost = f"{one.seconds:5.2f}  {one.megabytes:4.0f}"
        yield f"{one.expected.file:{width}}  {outcome:18}  {cost}  {_judged(one)}{over}"
    slowest = max((one.seconds for one in every), default=0.0)
    largest = max((one.megabytes for one in every), default=0.0)
    yield (
        f"{sum(one.is_expected for one in every)} of {len(every)} as the manifest says, "
        f"{sum(one.is_within for one in every)} within their limits; at most {slowest:.1f} s and {largest:.0f} MB"
    )


def _judged(one: Became) -> str:
    wanted = one.expected
    if wanted.action is None:
        return "-"
    if one.is_expected:
        return "yes"
    about = [(place, what) for place, what in (*one.problems, *one.remarks) if wanted.is_named_in([place])]
    said = " ".join(filter(None, about[0]))[:_CUT] if about else "nothing is said of it"
    return f"no, {_WORDS[wanted.action]} {wanted.where}".rstrip() + f": {said}"
