"""The progress line: one line rewritten on a terminal, a line now and then elsewhere."""

import sys
from types import TracebackType
from typing import Self, TextIO

from planner.cli.terminal import printable
from planner.domain.goals import GoalKind
from planner.solver.progress import Progress
from planner.wording.progress import progress_text

_CLEAR = "\r\x1b[2K"
_WIDTH = 110
_SECONDS_BETWEEN_LINES = 10.0


class ProgressLine:
    """Shows what a running solve tells, on standard error.

    Elsewhere than on a terminal a line is written for each new goal and at most every ten seconds, so that logs stay
    short.
    """

    def __init__(self, currency: str, *, label: str = "", stream: TextIO | None = None) -> None:
        self._currency = currency
        self._label = f"{label}: " if label else ""
        self._stream = sys.stderr if stream is None else stream
        self._rewrites = self._stream.isatty()
        self._last: tuple[GoalKind | None, float] | None = None

    def __enter__(self) -> Self:
        """Begin to show progress."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Leave a clean line behind."""
        if self._rewrites:
            self._write(_CLEAR)

    def __call__(self, progress: Progress) -> None:
        """Show the latest progress; called from the solving thread."""
        text = printable(self._label + progress_text(progress, self._currency))
        if self._rewrites:
            self._write(_CLEAR + text[:_WIDTH])
        elif self._is_news(progress):
            self._last = progress.goal, progress.seconds
            self._write(text + "\n")

    def _is_news(self, progress: Progress) -> bool:
        if self._last is None:
            return True
        goal, seconds = self._last
        return progress.goal is not goal or progress.seconds - seconds >= _SECONDS_BETWEEN_LINES

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
