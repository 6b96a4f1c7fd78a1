"""The compiled search: selections that the rules forbid."""

from planner.domain.project import SelectionRule
from planner.solver.instance.program import compile_program
from planner.solver.search.compiled.search import CompiledSearch
from tests.builders import a_link, a_program, a_project, a_task


def test_a_project_that_must_be_done_waits_for_one_that_must_not():
    program = a_program(
        a_task("A", project="Out"),
        a_task("B", project="In"),
        projects=(a_project("Out", selection=SelectionRule.MUST_NOT), a_project("In")),
        dependencies=(a_link("A", "B"),),
    )
    search = CompiledSearch(compile_program(program), seed=1)
    assert not search.construct(is_over=lambda: False)
