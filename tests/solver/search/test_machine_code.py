"""Machine code: what is called is what searches call, it is compiled once, and a marker says when it is."""

import importlib
import pkgutil

import pytest
from numba.core.registry import CPUDispatcher

from planner.domain.goals import Goal, GoalKind
from planner.domain.work import WorkKind
from planner.solver.instance.program import compile_program
from planner.solver.search import activity_list, compiled, machine_code
from planner.solver.search.annealing import Annealing, Extent
from planner.solver.search.machine_code import Code, call_all, code_for, is_at_hand, provide
from tests.builders import a_link, a_mode, a_person, a_pool, a_program, a_requirement, a_task

PACKAGES = {Code.RECIPES: compiled, Code.LISTS: activity_list}


def a_program_for(code):
    if code is Code.LISTS:
        need = a_requirement(resource="Q", effort=None)
        modes = [a_mode(f"M{n}", need, kind=WorkKind.DURATION, duration=n) for n in (1, 2)]
        return a_program(
            a_task("A", *modes),
            a_task("B", *modes),
            pools=[a_pool("Q", units=2)],
            dependencies=(a_link("A", "B"),),
            stated_goals=(Goal(kind=GoalKind.MAKESPAN),),
        )
    return a_program(*(a_task(f"T{n}", a_mode("M", a_requirement(effort=n))) for n in (1, 2)), people=[a_person()])


def entries(code):
    """Return the compiled functions that Python can call."""
    package = PACKAGES[code]
    names = [f"{package.__name__}.{module.name}" for module in pkgutil.iter_modules(package.__path__)]
    found = {id(one): one for name in names for one in vars(importlib.import_module(name)).values()}
    return [
        one
        for one in found.values()
        if isinstance(one, CPUDispatcher)
        and one.__module__.startswith(package.__name__ + ".")
        and not one.targetoptions["no_cpython_wrapper"]
    ]


@pytest.mark.parametrize("code", Code)
def test_every_function_is_compiled_for_the_arguments_that_searches_give(code):
    instance = compile_program(a_program_for(code))
    assert code_for(instance) is code
    call_all(code)
    Annealing(instance, seed=1, is_stopped=lambda: False, on_better=lambda _: None).run(
        None, Extent(until=None, steps=1)
    )
    assert {one.__name__: len(one.signatures) for one in entries(code)} == {one.__name__: 1 for one in entries(code)}


@pytest.fixture
def calls(monkeypatch, tmp_path):
    """Let nothing be at hand, and count what is compiled instead of compiling it."""
    called: list[Code] = []
    monkeypatch.setattr(machine_code, "cache_folder", lambda package: tmp_path / package.name)
    monkeypatch.setattr(machine_code, "call_all", called.append)
    return called


def test_what_is_compiled_is_at_hand_from_then_on(calls):
    assert not is_at_hand(Code.RECIPES)
    provide(Code.RECIPES)
    provide(Code.RECIPES)
    assert calls == [Code.RECIPES]
    assert is_at_hand(Code.RECIPES)
    assert not is_at_hand(Code.LISTS)


def test_what_could_not_be_compiled_is_not_at_hand(calls, monkeypatch):
    def fail(_):
        raise RuntimeError("out of luck")

    monkeypatch.setattr(machine_code, "call_all", fail)
    with pytest.raises(RuntimeError, match="out of luck"):
        provide(Code.LISTS)
    assert not is_at_hand(Code.LISTS)
    assert calls == []
