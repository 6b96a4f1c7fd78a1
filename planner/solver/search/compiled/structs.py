"""Structs: the arrays as compiled code gets them, one pointer each.

A named tuple of arrays would be taken apart into hundreds of arguments at every call, each array counted up and down.
"""

from typing import cast

from numba.core import types
from numba.experimental import structref

from planner.solver.search.compiled.arrays import Arrays
from planner.solver.search.compiled.board import Board
from planner.solver.search.compiled.jit import entry
from planner.solver.search.compiled.purses import Purses
from planner.solver.search.compiled.recipe import Recipe


@structref.register
class _ArraysType(types.StructRef):
    pass


@structref.register
class _PursesType(types.StructRef):
    pass


@structref.register
class _BoardType(types.StructRef):
    pass


@structref.register
class _RecipeType(types.StructRef):
    pass


class _Arrays(structref.StructRefProxy):
    pass


class _Purses(structref.StructRefProxy):
    pass


class _Board(structref.StructRefProxy):
    pass


class _Recipe(structref.StructRefProxy):
    pass


structref.define_proxy(_Arrays, _ArraysType, Arrays._fields)
structref.define_proxy(_Purses, _PursesType, Purses._fields)
structref.define_proxy(_Board, _BoardType, Board._fields)
structref.define_proxy(_Recipe, _RecipeType, Recipe._fields)


@entry
def _make_arrays(fields):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 (numba infers the types)
    return _Arrays(*fields)


@entry
def _make_purses(fields):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
    return _Purses(*fields)


@entry
def _make_board(fields):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
    return _Board(*fields)


@entry
def _make_recipe(fields):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
    return _Recipe(*fields)


def arrays_struct(arrays: Arrays) -> Arrays:
    """Return the same arrays as one pointer."""
    return cast("Arrays", _make_arrays(tuple(arrays)))


def purses_struct(purses: Purses) -> Purses:
    """Return the same arrays as one pointer."""
    return cast("Purses", _make_purses(tuple(purses)))


def board_struct(board: Board) -> Board:
    """Return the same arrays as one pointer."""
    return cast("Board", _make_board(tuple(board)))


def recipe_struct(recipe: Recipe) -> Recipe:
    """Return the same arrays as one pointer."""
    return cast("Recipe", _make_recipe(tuple(recipe)))
