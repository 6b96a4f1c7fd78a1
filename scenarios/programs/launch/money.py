"""The money: a tooling fund, the launch budget and a contingency, a line for each quarter."""

from collections.abc import Iterator
from datetime import date

from planner.domain.ids import FundId, ProjectId
from planner.domain.money import Fund
from planner.domain.units import CAPEX, OPEX, Money

_QUARTERS = (
    ("26Q4", "2026-09-01", "2026-12-31"),
    ("27Q1", "2027-01-01", "2027-03-31"),
    ("27Q2", "2027-04-01", "2027-06-30"),
    ("27Q3", "2027-07-01", "2027-10-31"),
)
SPENT_SO_FAR = Money(220_000)


def _quarterly(*amounts: int) -> Iterator[tuple[str, str, str, int]]:
    for (quarter, first, last), amount in zip(_QUARTERS, amounts, strict=True):
        yield quarter, first, last, amount


def _tooling(quarter: str, first: str, last: str, amount: int) -> Fund:
    return Fund(
        id=FundId(f"CAPEX {quarter}"),
        name=f"Tooling and equipment {quarter}",
        category=CAPEX,
        amount=Money(amount),
        first=date.fromisoformat(first),
        last=date.fromisoformat(last),
        projects=frozenset(ProjectId(short) for short in ("RD", "DIS", "GRD")),
        notes="Lapses at the end of the quarter",
    )


def _launch_budget(quarter: str, first: str, last: str, amount: int) -> Fund:
    return Fund(
        id=FundId(f"OPEX {quarter}"),
        name=f"Launch budget {quarter}",
        category=OPEX,
        amount=Money(amount),
        spent=SPENT_SO_FAR if quarter == "26Q4" else Money(0),
        first=date.fromisoformat(first),
        last=date.fromisoformat(last),
        carry_over=True,
    )


def _reserve(quarter: str, first: str, last: str, amount: int) -> Fund:
    return Fund(
        id=FundId(f"RESERVE {quarter}"),
        name=f"Steering committee reserve {quarter}",
        category=CAPEX,
        amount=Money(amount),
        first=date.fromisoformat(first),
        last=date.fromisoformat(last),
        contingency=True,
        notes="Released by the steering committee only",
    )


FUNDS = (
    *(_tooling(*line) for line in _quarterly(40_000, 190_000, 500_000, 130_000)),
    *(_launch_budget(*line) for line in _quarterly(430_000, 500_000, 610_000, 460_000)),
    *(_reserve(*line) for line in _quarterly(0, 70_000, 150_000, 60_000)),
)
