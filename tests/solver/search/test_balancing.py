"""Balancing: who does what so that everybody ends as early as can be, and in which order that is done."""

from itertools import product

import numpy as np
import pytest

from planner.domain.goals import Goal, GoalKind
from planner.domain.ids import ResourceId
from planner.domain.people import Leave
from planner.domain.work import Pins, Progress, ResourcePin, WorkKind
from planner.solver.instance.program import compile_program
from planner.solver.schedule import Schedule
from planner.solver.search.annealing import Annealing, Extent
from planner.solver.search.compiled.arrays import NONE
from planner.solver.search.compiled.balance import BEST, EXCESS, TARGET, begin_balance
from planner.solver.search.compiled.balancing import Balancing, rounds_for
from planner.solver.search.compiled.dispatch import dispatch
from planner.solver.search.compiled.loads import loads_of
from planner.solver.search.compiled.search import CompiledSearch
from planner.solver.search.preparation import preparation_for
from planner.solver.search.rank import Ranking
from planner.solver.search.value import value_of
from tests.builders import a_link, a_mode, a_person, a_pool, a_program, a_project, a_requirement, a_task, day

SOON, LATE = Goal(kind=GoalKind.MAKESPAN), Goal(kind=GoalKind.TOTAL_DELAY)
EFFORTS = (5, 1, 7, 2, 4, 6, 9, 6, 3, 6)
SKILLS = ("dev", "dev", "test", "dev", "test", "dev", "dev", "test", "dev", "dev")
TEAM = (("dev",), ("dev", "test"), ("test",))


def tight(**more):
    """Build ten tasks for three people, no two of whom can do the same."""
    tasks = [
        a_task(f"T{n}", a_mode("M", a_requirement(effort=effort, skill=skill)))
        for n, (effort, skill) in enumerate(zip(EFFORTS, SKILLS, strict=True))
    ]
    people = [a_person(f"P{n}", skills=skills) for n, skills in enumerate(TEAM)]
    return a_program(*tasks, people=people, days=60, **{"stated_goals": (SOON,), **more})


def together(pairs, alone):
    """Build tasks that want two of three people at once, and some that want one."""
    tasks = [a_task(name, a_mode("M", a_requirement(effort=2, heads=2))) for name in pairs]
    tasks += [a_task(name, a_mode("M", a_requirement(effort=2))) for name in alone]
    people = [a_person(f"P{n}") for n in range(3)]
    return a_program(*tasks, people=people, days=30, stated_goals=(SOON,))


def least():
    """Return the least days in which they can do it, of all ways to share it out."""
    able = [[n for n, skills in enumerate(TEAM) if skill in skills] for skill in SKILLS]
    return min(
        max(sum(e for e, who in zip(EFFORTS, way, strict=True) if who == person) for person in range(len(TEAM)))
        for way in product(*able)
    )


def begun(program, seed=1):
    search = CompiledSearch(compile_program(program), seed=seed)
    assert search.construct(is_over=lambda: True)
    return search


def balancing(program):
    search = begun(program)
    return Balancing(compile_program(program), search, seed=1), search


def loads_in(search):
    """Return the works of a search's best schedule, as they are."""
    loads = loads_of(search.arrays, search.best.tasks, search.best.heads, np.zeros(len(search.arrays.tasks), np.int64))
    begin_balance(search.given[0], loads)
    return loads


def who_does(loads):
    """Return each resource's works, by the lists that link them."""
    found = {}
    for resource, person in enumerate(loads.people):
        work, mine = person.first, []
        while work != NONE:
            mine.append(int(work))
            work = loads.works[work].next
        assert len(mine) == person.works
        found[resource] = mine
    return found


def test_the_best_of_all_ways_to_share_out_work_is_found():
    balance, search = balancing(tight())
    assert search.values > (least(),)
    balance.run(50, 1.0)
    assert search.values == (least(),)


def test_part_of_the_waiting_counts_in_the_next_round():
    """Ana does A and B one after the other, so that one of C and D waits longer than links alone would have it."""
    skills = {"A": "dev", "B": "dev", "C": "test", "D": "test"}
    tasks = [a_task(n, a_mode("M", a_requirement(effort=3, skill=skill))) for n, skill in skills.items()]
    people = [a_person("Ana", skills=("dev",)), *(a_person(n, skills=("test",)) for n in ("Ben", "Cem"))]
    links = (a_link("A", "C"), a_link("B", "D"))
    balance, _ = balancing(a_program(*tasks, people=people, dependencies=links, days=30, stated_goals=(SOON,)))
    before = balance.loads.works.earliest.tolist()
    balance.run(1, 1.0)
    now = balance.loads.works.earliest.tolist()
    assert before == [0, 0, 3, 3]
    assert (now[:2], min(now[2:])) == ([0, 0], 3)
    assert 3 < max(now[2:]) <= 6


def test_lists_excess_and_target_agree_with_who_does_what():
    balance, _ = balancing(tight())
    for _ in range(20):
        balance.share_out(7)
        loads = balance.loads
        for resource, works in who_does(loads).items():
            assert all(loads.works.resource[work] == resource for work in works)
            assert loads.people.deliver[resource] == loads.days[loads.works.who[works]].sum()
        late = np.maximum(0, loads.people.deliver - loads.state[TARGET])
        assert loads.state[EXCESS] == (late**2).sum() > 0
        assert loads.state[BEST] == loads.state[TARGET] + 1


@pytest.mark.parametrize("seed", range(3))
def test_nobody_does_two_parts_of_one_task(seed):
    """Three people for each task, of four: however work is handed over, a schedule can be made of it."""
    tasks = [a_task(f"T{n}", a_mode("M", a_requirement(effort=1 + n % 3, heads=3))) for n in range(6)]
    program = a_program(*tasks, people=[a_person(f"P{n}") for n in range(4)], days=60, stated_goals=(SOON,))
    search = begun(program, seed)
    balance = Balancing(compile_program(program), search, seed=seed)
    for _ in range(30):
        balance.share_out(5)
        works = balance.loads.works
        pairs = set(zip(works.task.tolist(), works.resource.tolist(), strict=True))
        assert len(pairs) == len(works) == 18


def test_leave_and_tails_count():
    """Whoever is away for six days does less, and what much waits for is done first."""
    away = a_person("Ana", leave=(Leave(first=day(0), last=day(5)),))
    tasks = [a_task(f"T{n}", a_mode("M", a_requirement(effort=2))) for n in range(4)]
    after = a_task("Z", a_mode("M", kind=WorkKind.DURATION, duration=9))
    program = a_program(
        *tasks, after, people=(away, a_person("Ben")), dependencies=(a_link("T3", "Z"),), days=40, stated_goals=(SOON,)
    )
    balance, search = balancing(program)
    balance.run(25, 1.0)
    schedule = search.schedule()
    assert search.values == (11,)
    assert schedule.placed[3].block == 0


def test_support_and_what_is_pinned_stay_with_who_does_them():
    support = a_mode("M", a_requirement(effort=None, share=50), kind=WorkKind.SUPPORT, duration=5)
    pins = Pins(resources=(ResourcePin(resource=ResourceId("Ben")),))
    tasks = [a_task(f"T{n}", a_mode("M", a_requirement(effort=2)), pins=pins if n == 3 else Pins()) for n in range(4)]
    program = a_program(a_task("S", support), *tasks, people=(a_person("Ana"), a_person("Ben")), days=40)
    search = begun(program)
    loads = loads_in(search)
    assert loads.works.stays.tolist() == [1, 0, 0, 0, 1]
    balance, before = Balancing(compile_program(program), search, seed=1), loads.works.who.tolist()
    balance.share_out(500)
    after = balance.loads.works.who.tolist()
    assert [after[0], after[4]] == [before[0], before[4]]
    assert after[1:4] != before[1:4]


def test_what_is_done_is_no_work_of_whoever_comes_after():
    """A done task has no mode; the next one has two, and whoever was tried in its first is not on it."""
    done = Progress(started=day(0), finished=day(1))
    modes = a_mode("M", a_requirement(effort=9)), a_mode("N", a_requirement(effort=1))
    tasks = [
        a_task("A", progress=done),
        a_task("B", *modes),
        a_task("C", a_mode("M", a_requirement(effort=1))),
        a_task("D", progress=done),
    ]
    program = a_program(*tasks, people=(a_person("Ana"), a_person("Ben")), status_date=day(3), stated_goals=(SOON,))
    search = begun(program)
    search.best.heads.who[0] = 1
    loads = loads_in(search)
    assert loads.works["head"].tolist() == [1, 2]
    Balancing(compile_program(program), search, seed=1).run(5, 1.0)
    assert search.values == (4,)


def test_pools_are_no_part_of_it():
    bench = a_pool(skills=("dev",))
    program = a_program(*[a_task(n, a_mode("M", a_requirement(effort=2))) for n in "AB"], pools=(bench,), days=20)
    assert not len(loads_in(begun(program)).works)


def test_of_what_can_begin_the_longest_tail_is_dispatched_first():
    works = [a_task(n, a_mode("M", a_requirement(effort=2))) for n in "ABC"]
    done = a_task("D", a_mode("M", kind=WorkKind.DURATION, duration=3))
    program = a_program(*works, done, people=(a_person(),), dependencies=(a_link("C", "D"), a_link("D", "A")), days=30)
    search = begun(program)
    loads = loads_in(search)
    found = dispatch(search.arrays, loads, search.best.tasks, np.zeros(4, np.int64))
    assert found.starts.round(3).tolist() == [5, 2, 0, 2]
    assert found.ready.tolist() == [5, 0, 0, 2]


def test_dispatching_waits_for_who_is_away():
    away = a_person(leave=(Leave(first=day(1), last=day(4)),))
    program = a_program(*[a_task(n, a_mode("M", a_requirement(effort=2))) for n in "AB"], people=(away,), days=30)
    search = begun(program)
    found = dispatch(search.arrays, loads_in(search), search.best.tasks, np.zeros(2, np.int64))
    assert found.starts.round(3).tolist() == [0, 6]


@pytest.mark.parametrize(
    ("program", "kind"),
    [
        (tight(), Balancing),
        (tight(stated_goals=(LATE,)), None),
        (tight(stated_goals=(LATE, SOON), projects=(a_project("P"), a_project("Q"))), None),
        (a_program(a_task("A"), a_task("B", project="Q"), stated_goals=(LATE,)), Ranking),
        (a_program(a_task("A"), a_task("B", project="Q"), stated_goals=(SOON,)), None),
        (together("AB", "C"), None),
        (together("A", "BC"), Balancing),
    ],
    ids=[
        "one project",
        "one project, delay",
        "an empty project",
        "two projects, delay",
        "nobody to choose",
        "most together",
        "most alone",
    ],
)
def test_who_does_what_is_settled_for_the_makespan_and_ranks_for_all_else(program, kind):
    instance, search = compile_program(program), begun(program)
    preparation = preparation_for(instance, [search])
    made = None if preparation is None else preparation.begin(search, 1, False)
    assert type(made) is (kind or type(None))


@pytest.mark.parametrize(
    ("works", "each", "parts", "moves"),
    [(0, 0, 1, 4000), (1, 1, 1, 4000), (200, 10, 25, 4000), (10_000, 10, 60, 4000), (2000, 400, 60, 25)],
)
def test_parts_take_as_long_however_many_works_everybody_has(works, each, parts, moves):
    assert rounds_for(works, works * each) == (parts, moves)


def test_who_has_hundreds_of_works_is_given_none_back_and_forth():
    """Those who could do none of them do not count."""

    def of(number):
        tasks = [a_task(f"T{n}", a_mode("M", a_requirement(effort=1, skill="dev"))) for n in range(number)]
        people = [a_person(f"P{n}", skills=("dev",) if n < 2 else ("test",)) for n in range(20)]
        return a_program(*tasks, people=people, days=number, stated_goals=(SOON,))

    few, many = of(900), of(1100)
    assert preparation_for(compile_program(few), [begun(few)]) is not None
    assert preparation_for(compile_program(many), [begun(many)]) is None


def test_another_balancing_is_gone_on_from():
    program = tight()
    one, other = (Balancing(compile_program(program), begun(program), seed=seed) for seed in (1, 2))
    other.run(50, 1.0)
    one.go_on_from(other)
    assert one.values == other.values == (least(),)
    assert one.loads.people.deliver.max() == least()


def test_a_companion_who_is_always_the_same_makes_it_work_of_several():
    """Each task wants one of two developers and the only tester."""
    tester = a_requirement("R2", effort=2, skill="test")
    tasks = [a_task(f"T{n}", a_mode("M", a_requirement("R1", effort=2, skill="dev"), tester)) for n in range(4)]
    people = [a_person("Ana", skills=("dev",)), a_person("Ben", skills=("dev",)), a_person("Cem", skills=("test",))]
    program = a_program(*tasks, people=people, days=30, stated_goals=(SOON,))
    assert preparation_for(compile_program(program), [begun(program)]) is None


def test_a_choice_among_pools_is_none_among_people():
    pools = [a_pool(name, skills=("dev",)) for name in ("Q1", "Q2")]
    tasks = [a_task(f"T{n}", a_mode("M", a_requirement(effort=2, skill="dev"))) for n in range(4)]
    program = a_program(*tasks, pools=pools, days=30, stated_goals=(SOON,))
    assert preparation_for(compile_program(program), [begun(program)]) is None


def test_links_that_go_round_keep_what_follows_in_order():
    """Two tasks hold each other's start and end; a chain follows them."""
    tasks = [a_task(n, a_mode("M", a_requirement(effort=2))) for n in "ABCD"]
    links = (a_link("A", "B", "SS"), a_link("B", "A", "FF"), a_link("B", "C"), a_link("C", "D"))
    program = a_program(*tasks, people=(a_person("Ana"), a_person("Ben")), dependencies=links, days=30)
    search = begun(program)
    found = dispatch(search.arrays, loads_in(search), search.best.tasks, np.zeros(4, np.int64))
    starts = found.starts.round(3).tolist()
    assert starts[2] >= 2
    assert starts[3] >= starts[2] + 2


def test_without_searches_there_is_nothing_to_prepare():
    assert preparation_for(compile_program(tight()), []) is None


def test_annealing_balances_and_repeats():
    instance, found = compile_program(tight()), []
    for _ in range(2):
        told: list[Schedule] = []
        annealing = Annealing(instance, seed=1, is_stopped=lambda: False, on_better=told.append)
        annealing.run(None, Extent(until=None, steps=6))
        found.append(told[-1])
    assert found[0] == found[1]
    assert value_of(instance, found[0]) == (least(),)
