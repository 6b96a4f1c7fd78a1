"""Review: what only the program as a whole shows, judged after a scenario's changes and before anything is planned."""

from collections.abc import Callable, Iterator

from planner.domain.problem import InputProblem
from planner.domain.program import Program
from planner.planning.reviews.absent import review_absent
from planner.planning.reviews.actuals import review_actuals
from planner.planning.reviews.capacity import review_capacity
from planner.planning.reviews.dates import review_dates
from planner.planning.reviews.links import review_links
from planner.planning.reviews.money import review_money
from planner.planning.reviews.pins import review_pins
from planner.planning.reviews.selection import review_selection
from planner.planning.reviews.staffing import review_staffing

Review = Callable[[Program], Iterator[InputProblem]]

REVIEWS: tuple[Review, ...] = (
    review_dates,
    review_links,
    review_staffing,
    review_capacity,
    review_absent,
    review_pins,
    review_actuals,
    review_selection,
    review_money,
)


def review(program: Program) -> Iterator[InputProblem]:
    """Yield problems, warnings and assumptions. Every id that is referred to must exist: the reader sees to that.

    What only keeps a project from being done is a problem if it must be done, else a warning.
    """
    for part in REVIEWS:
        yield from part(program)
