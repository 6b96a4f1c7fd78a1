"""A plan being made beside the page, in a thread of its own."""

from dataclasses import dataclass
from functools import cache
from threading import Event, Thread
from time import monotonic

from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.intake.ready import Ready
from planner.planning.solve import CheckedOutcome, make_plan
from planner.solver.options import Options
from planner.solver.progress import Progress
from planner.solver.search.compilation import Compilation
from planner.solver.search.machine_code import Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What a finished job leaves: the program as it was planned and what came of it."""

    ready: Ready
    checked: CheckedOutcome

    @property
    def program(self) -> Program:
        """The program that was planned."""
        return self.ready.planned


@cache
def prepare() -> None:
    """Begin to compile what large programs are searched with, if this is the first time on this machine."""
    Compilation(Code)


class PlanJob:
    """A running or finished solve.

    The page's script comes and goes with every click; the job lives on in the session until it has ended.

    Attributes:
        latest: The latest progress; None before there is any.
    """

    def __init__(self, ready: Ready, options: Options, *, previous: Plan | None = None) -> None:
        """Begin.

        Args:
            previous: A plan of this program, or of the one before a scenario's changes, to begin from.
        """
        self.ready = ready
        self.latest: Progress | None = None
        self._options, self._previous = options, previous
        self._stop = Event()
        self._planned: Planned | None = None
        self._error: Exception | None = None
        self._began = monotonic()
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()

    @property
    def is_running(self) -> bool:
        """Whether the solve has not ended yet."""
        return self._thread.is_alive()

    @property
    def seconds(self) -> float:
        """Since it began."""
        return monotonic() - self._began

    def stop(self) -> None:
        """Ask the solve to end with the best plan so far."""
        self._stop.set()

    def result(self) -> Planned:
        """Wait for the solve to end and return what it leaves.

        Raises:
            Exception: Whatever ended the solve unforeseen.
        """
        self._thread.join()
        if self._planned is None:
            raise self._error or RuntimeError("the solve ended without a word")
        return self._planned

    def _run(self) -> None:
        try:
            checked = make_plan(
                self.ready.planned,
                options=self._options,
                previous=self._previous,
                on_progress=self._listen,
                stop=self._stop,
            )
            self._planned = Planned(ready=self.ready, checked=checked)
        except Exception as error:
            self._error = error

    def _listen(self, progress: Progress) -> None:
        self.latest = progress
