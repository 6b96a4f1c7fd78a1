"""What is to say of the input is said once."""

from dataclasses import replace

from planner.domain.problem import InputProblem, Severity, said_once
from planner.domain.source import Source

HERE, THERE = (Source(file="a.xlsx", sheet="Tasks", cell=cell) for cell in ("B2", "B3"))


def test_of_the_same_thing_the_gravest_stays_where_it_was_said_first():
    grave, other = InputProblem(source=HERE, what="odd"), InputProblem(source=THERE, what="odd")
    light = replace(grave, severity=Severity.WARNING, advice="Look")

    assert said_once([light, other, grave, light]) == (grave, other)
