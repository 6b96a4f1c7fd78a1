"""The table: gaps, means and what is not known."""

import pytest

from benchmarks.run import Result
from benchmarks.table import heading, means, row


def a_result(instance: str, value: float | None, **more) -> Result:
    objective = None if value is None else {"tpd": value, "tms": 23}
    given = {"suite": "s", "time_limit": 1.0, "seconds": 0.5, "first_plan": 0.1, "status": "feasible", "bound": None}
    return Result(**{**given, "instance": instance, "objective": objective, "solution": None, **more})


KNOWN = {"best known": {"A": 10.0, "B": 0.0, "C": 20.0}}


def test_row_has_value_reference_gap_and_second_value():
    words = row(a_result("A", 12, bound=9.0), KNOWN).split()

    assert words == ["A", "12", "10", "+20.0%", "9", "0.5", "0.1", "feasible", "tms", "23"]
    assert len(heading(KNOWN).split()) == len(
        ["instance", "ours", "best", "known", "gap", "bound", "seconds", "first", "status"]
    )


@pytest.mark.parametrize(
    ("result", "gap"), [(a_result("B", 3), "-"), (a_result("D", 3), "-"), (a_result("A", None), "-")]
)
def test_no_gap_without_a_value_a_reference_or_where_it_is_0(result, gap):
    assert row(result, KNOWN).split()[3] == gap


def test_problems_stand_under_the_row():
    assert row(a_result("A", None, problems=("too late",)), KNOWN).splitlines()[1:] == ["    too late"]


def test_many_problems_are_counted():
    lines = row(a_result("A", None, problems=tuple("abcdefg")), KNOWN).splitlines()

    assert [line.strip() for line in lines[1:]] == [*"abcde", "and 2 more"]


def test_means_leave_out_what_has_no_ratio():
    results = [a_result("A", 12), a_result("B", 3), a_result("C", 20, status="optimal"), a_result("D", None)]

    counts, against, seconds = means(results, KNOWN)

    assert counts == "3 of 4 with a sound plan, 1 proved optimal, 0 in the first value"
    assert against == ("against best known: mean gap +10.00% over 2, geometric mean 1.095 × over 2, sums 35 and 30")
    assert seconds == "mean seconds 0.5"


@pytest.mark.parametrize(("value", "bound", "proved"), [(12, 12.0, 1), (12, 11.0, 0), (12, None, 0), (None, 12.0, 0)])
def test_the_first_value_is_proved_where_it_reaches_its_bound(value, bound, proved):
    counts = next(means([a_result("A", value, bound=bound)], KNOWN))

    assert counts.endswith(f"0 proved optimal, {proved} in the first value")
