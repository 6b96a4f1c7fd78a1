"""Structs: work and state as compiled code gets them, one pointer each (see `compiled/structs.py`)."""

from typing import cast

from numba.core import types
from numba.experimental import structref

from planner.solver.search.activity_list.state import State
from planner.solver.search.activity_list.work import Work
from planner.solver.search.compiled.jit import entry


@structref.register
class _WorkType(types.StructRef):
    pass


@structref.register
class _StateType(types.StructRef):
    pass


class _Work(structref.StructRefProxy):
    pass


class _State(structref.StructRefProxy):
    pass


structref.define_proxy(_Work, _WorkType, Work._fields)
structref.define_proxy(_State, _StateType, State._fields)


@entry
def _make_work(fields):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 (numba infers the types)
    return _Work(*fields)


@entry
def _make_state(fields):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
    return _State(*fields)


def work_struct(work: Work) -> Work:
    """Return the same arrays as one pointer."""
    return cast("Work", _make_work(tuple(work)))


def state_struct(state: State) -> State:
    """Return the same arrays as one pointer."""
    return cast("State", _make_state(tuple(state)))
