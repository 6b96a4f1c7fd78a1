"""Task lists."""

import pytest

from planner.domain.ids import ProjectId, TaskId
from planner.domain.work import Dependency, DependencyKind
from planner.workbook.schema.work import FIRST_REQUIREMENT, MAIN_MODE
from scenarios.programs.work import effort, links_of, need, task


def test_links_of_every_kind_with_lag_and_optional():
    line = task("WEB-2", "Build", effort(need("web", 5)), after="WEB-1, APP-3 SS+5, APP-4 FF-2, APP-5 SF?")
    first, second, third, fourth = links_of([line])
    assert first == Dependency(predecessor=TaskId("WEB-1"), successor=TaskId("WEB-2"))
    assert (second.kind, second.lag) == (DependencyKind.SS, 5)
    assert (third.kind, third.lag) == (DependencyKind.FF, -2)
    assert (fourth.kind, fourth.optional) == (DependencyKind.SF, True)


def test_a_link_that_cannot_be_read_names_its_task():
    with pytest.raises(ValueError, match=r"task WEB-2: cannot read the link 'WEB-1 XX'"):
        task("WEB-2", "Build", effort(need("web", 5)), after="WEB-1 XX")


def test_the_project_stands_before_the_dash():
    assert task("WEB-2", "Build", effort(need("web", 5))).task.project == ProjectId("WEB")


def test_the_first_requirement_of_a_mode_is_that_of_the_row():
    mode = effort(need("web", 5), need("web", 3, called="second"))
    assert mode.id == MAIN_MODE
    assert [asked.id for asked in mode.requirements] == [FIRST_REQUIREMENT, "second"]
