"""Ranking: which project waits for which, and which are done at all."""

from decimal import Decimal
from itertools import combinations, permutations
from random import Random

import pytest

from planner.domain.goals import Goal, GoalKind
from planner.domain.project import SelectionRule
from planner.solver.instance.program import compile_program
from planner.solver.schedule import Placed, Schedule
from planner.solver.search.annealing import Annealing, Extent
from planner.solver.search.rank import Ranking
from planner.solver.search.selection import changed_selection, keeps_rules
from tests.builders import a_mode, a_person, a_program, a_project, a_requirement, a_task

LENGTHS, RATES = (3, 1, 4, 2, 5, 2), (30, 5, 90, 10, 40, 35)
BENEFITS = (100, 60, 500, 30, 90, 400)
"""Of projects that are done one after the other; days of delay times a rate are what each loses."""


class OneAfterTheOther:
    """A stand-in for a search: one person does the projects' single tasks in the order of their urgency."""

    can_rank = True

    def __init__(self, instance, order):
        self.instance, self.selected = instance, frozenset(order)
        self.best = (loss(order), tuple(order))
        self.asked = []

    def place_by(self, urgency, selected):
        """Do the selected in their order."""
        order = tuple(sorted(selected, key=lambda project: urgency[project]))
        self.asked.append(order)
        self.best = min(self.best, (loss(order), order))
        return (loss(order),)

    def go_back(self):
        """Nothing: the best is all there is."""

    def go_on_from(self, other):
        """Take its best."""
        self.best = other.best

    @property
    def values(self):
        """What the best order loses."""
        return self.best[:1]

    def schedule(self):
        """One after the other."""
        now, placed = 0, {}
        for task in self.best[1]:
            placed[task] = Placed(mode=0, start=now, end=now + LENGTHS[task], block=now)
            now += LENGTHS[task]
        return Schedule(selected=frozenset(self.best[1]), placed=placed)


def loss(order):
    now, lost = 0, sum(BENEFITS)
    for project in order:
        now += LENGTHS[project]
        lost += now * RATES[project] - BENEFITS[project]
    return lost


def projects_of(*rules, **more):
    names = [f"P{n}" for n in range(len(LENGTHS))]
    projects = [a_project(name, selection=rule, **more) for name, rule in zip(names, rules, strict=True)]
    return compile_program(a_program(*(a_task(name, project=name) for name in names), projects=projects, days=60))


def test_projects_are_ranked_as_trying_all_orders_would():
    instance = projects_of(*[SelectionRule.MUST] * len(LENGTHS))
    ranking = Ranking(instance, OneAfterTheOther(instance, range(len(LENGTHS))), seed=1)
    assert ranking.run(1500, 0.1)
    assert ranking.values == (min(map(loss, permutations(range(len(LENGTHS))))),)


def test_projects_are_selected_as_trying_all_would():
    instance = projects_of(*[SelectionRule.MAY] * len(LENGTHS))
    ranking = Ranking(instance, OneAfterTheOther(instance, ()), seed=1)
    ranking.run(3000, 0.1)
    sets = (chosen for size in range(len(LENGTHS) + 1) for chosen in combinations(range(len(LENGTHS)), size))
    assert ranking.values == (min(loss(order) for chosen in sets for order in permutations(chosen)),)


def test_a_warm_ranking_begins_as_the_schedule_in_hand_has_it():
    instance = projects_of(*[SelectionRule.MUST] * len(LENGTHS))
    search = OneAfterTheOther(instance, (5, 2, 0, 4, 1, 3))
    Ranking(instance, search, seed=1, is_warm=True)
    assert search.asked == [(5, 2, 0, 4, 1, 3)]


@pytest.mark.parametrize("selected", [(), (0,)])
def test_where_there_is_nothing_to_rank_nothing_is_lost(selected):
    rules = [SelectionRule.MUST if n in selected else SelectionRule.MUST_NOT for n in range(len(LENGTHS))]
    instance = projects_of(*rules)
    ranking = Ranking(instance, OneAfterTheOther(instance, selected), seed=1)
    assert not ranking.run(20, 0.1)
    assert ranking.schedule().selected == set(selected)


def test_a_changed_selection_obeys_the_rules_and_reaches_all_that_do():
    may = SelectionRule.MAY
    projects = (
        a_project("A", exclusive_groups=("g",), selection=may),
        a_project("B", exclusive_groups=("g",), selection=may),
        a_project("C", only_with=("B",), selection=may),
        a_project("D", selection=SelectionRule.MUST),
        a_project("E", selection=SelectionRule.MUST_NOT),
    )
    instance, random = compile_program(a_program(projects=projects)), Random(1)
    now, seen = frozenset({0, 3}), set()
    for _ in range(200):
        now = changed_selection(instance, now, random=random) or now
        seen.add(now)
        assert keeps_rules(instance, now)
    assert seen == {frozenset(one) for one in ({3}, {0, 3}, {1, 3}, {1, 2, 3})}
    assert changed_selection(compile_program(a_program(projects=projects[3:])), frozenset({0}), random=random) is None


def test_the_search_finds_which_of_two_projects_that_exclude_each_other_is_worth_more():
    """Taking the worse one out first would lose more than any move of single tasks may."""

    def tasks_of(project, number, effort):
        mode = a_mode("M", a_requirement(effort=effort))
        return [a_task(f"{project}{n}", mode, project=project) for n in range(number)]

    may = SelectionRule.MAY
    worse = a_project("Worse", benefit=Decimal(900_000), exclusive_groups=("g",), selection=may)
    better = a_project("Better", benefit=Decimal(901_000), exclusive_groups=("g",), selection=may)
    tasks = [*tasks_of("Worse", 5, 1), *tasks_of("Better", 5, 1), *tasks_of("Other", 10, 1)]
    goals = (Goal(kind=GoalKind.NET_VALUE),)
    program = a_program(*tasks, projects=(worse, better), people=(a_person(), a_person("Bob")), stated_goals=goals)
    instance = compile_program(program)
    schedules: list[Schedule] = []
    for seed in range(4):
        annealing = Annealing(instance, seed=seed, is_stopped=lambda: False, on_better=schedules.append)
        annealing.run(None, Extent(until=None, steps=40))
        assert schedules[-1].selected == {1, 2}
