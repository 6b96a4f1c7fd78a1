"""Funds, and the stretches of time that their periods cut."""

from dataclasses import dataclass

from planner.domain.ids import FundId
from planner.domain.program import Program
from planner.domain.units import Category
from planner.measures.spending import stretches
from planner.solver.instance.days import Days
from planner.solver.instance.resources import TICKS


@dataclass(frozen=True, slots=True)
class FundData:
    """A fund: ticks available, who and when it may pay."""

    id: FundId
    category: Category
    available: int
    projects: frozenset[int]
    stretches: frozenset[int]


@dataclass(frozen=True, slots=True)
class StretchData:
    """A stretch of a category, as days `[first, end)` and its number."""

    first: int
    end: int


def compile_funds(program: Program) -> tuple[FundData, ...]:
    """Compile funds in the workbook's order."""
    return tuple(
        FundData(
            id=fund.id,
            category=fund.category,
            available=int(fund.available * TICKS),
            projects=frozenset(
                number for number, p in enumerate(program.projects) if fund.pays_for(p.id, fund.category)
            ),
            stretches=frozenset(
                number for number, s in enumerate(stretches(program, fund.category)) if fund.pays_on(s.first)
            ),
        )
        for fund in program.funds
    )


def compile_stretches(program: Program, days: Days, category: Category) -> tuple[StretchData, ...]:
    """Compile the stretches of one category in order of time."""
    return tuple(
        StretchData(first=days.at_or_after(stretch.first), end=days.end_of(stretch.last))
        for stretch in stretches(program, category)
    )
