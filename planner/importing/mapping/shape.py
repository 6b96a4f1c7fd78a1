"""Shape: what the rows of a table are, by which of its columns make sense together."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from planner.importing.detect.block import Block
from planner.importing.fields import Field, Shape
from planner.importing.mapping.columns import Candidate, candidates, meaning_of, settle
from planner.importing.mapping.evidence import Evidence, evidence_of, spread
from planner.importing.mapping.grid import grid_columns, part_filled
from planner.importing.mapping.people_columns import people_columns
from planner.importing.mapping.planned import beside_the_plan
from planner.importing.mapping.records import asks_for_something, records_hours
from planner.importing.mapping.roles import is_series, part_of_roles
from planner.importing.mapping.shapes import FORMS, SIDE, Form
from planner.importing.table import ColumnMeaning
from planner.importing.vocabulary import Vocabulary

_HINT = 1.2
"""What a title or a sheet's name that says the shape counts: somewhat more than a column."""
_GRID = 1.5
"""What numbers under periods count for shapes that have such a grid, and against those that have none."""
_DRAWN = 0.05
"""Part of a grid's cells with numbers in them, below which the grid is a drawing."""
_PEOPLE = 1.5
"""What columns of people count for a list of tasks."""
_A_SINGLE_RECORD = frozenset({Shape.PROJECTS, Shape.STATUS, Shape.OTHER})
"""Shapes of a form: titles below one another with one value each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapped:
    """A block with what it means.

    Attributes:
        score: How well the shape fits; 0 for OTHER.
        grid: Columns under periods.
    """

    block: Block
    shape: Shape
    columns: tuple[ColumnMeaning, ...]
    grid: tuple[int, ...]
    score: float

    def column(self, field: Field) -> ColumnMeaning | None:
        """Return the column of a field."""
        return next((column for column in self.columns if column.field is field), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Looked:
    """A block with what its columns look like.

    Attributes:
        aside: Columns of the grid that say what was rather than what is planned.
        people: Columns that stand for a person each, if it is a list of tasks.
        is_leave: Whether the grid is named for leave: what stands in it are days away.
    """

    block: Block
    seen: Mapping[int, Evidence]
    grid: tuple[int, ...]
    vocabulary: Vocabulary
    aside: Mapping[int, ColumnMeaning]
    people: Mapping[int, ColumnMeaning]
    is_leave: bool


def map_block(block: Block, vocabulary: Vocabulary, *, title: str = "") -> Mapped:
    """Say what a block is.

    Args:
        title: What stands above it.
    """
    grid = grid_columns(block)
    seen = {column: evidence_of(block, column) for column in block.columns}
    hints = frozenset((*vocabulary.shape_hints(block.view.name), *vocabulary.shape_hints(title)))
    look = _Looked(
        block=block,
        seen=seen,
        grid=grid,
        vocabulary=vocabulary,
        aside=beside_the_plan(block, grid, vocabulary),
        people={} if grid or block.on_its_side else people_columns(block, seen, vocabulary),
        is_leave=bool(grid) and Shape.LEAVE in hints and Shape.CAPACITY not in hints,
    )
    best = _other(look)
    if records_hours(best.columns, look.seen):
        return best
    for shape, form in FORMS.items():
        if block.on_its_side and len(block.rows) == 1 and shape not in _A_SINGLE_RECORD:
            continue
        mapped = _as_shape(look, shape, form, is_named=shape in hints)
        if mapped is not None:
            mapped = replace(mapped, score=mapped.score + _HINT * (shape in hints))
            best = max(best, mapped, key=lambda one: one.score)
    return best


def _as_shape(look: _Looked, shape: Shape, form: Form, *, is_named: bool) -> Mapped | None:
    """Return the block as a table of a shape; None if it lacks what such a table needs.

    Args:
        is_named: Whether a title or the sheet's name says the shape: then what names its rows is enough.
    """
    block, seen, grid = look.block, look.seen, look.grid
    every = candidates(block, seen, look.vocabulary, form)
    people = look.people if shape is Shape.TASKS else {}
    ranked = {column: ranked for column, ranked in every.items() if column not in grid and column not in people}
    if shape in (Shape.DEMAND, Shape.CAPACITY):
        ranked = {column: _judged_names(block, column, ones) for column, ones in ranked.items()}
    settled = settle(ranked, seen)
    if shape is Shape.TASKS and _names_projects(settled, seen):
        if not grid:
            return None
        settled = _drawn(settled)
    if shape in _BETTER:
        settled = _renamed(settled, _BETTER[shape])
    fields = {one.field for one in settled.values()} | ({Field.PERIOD} if grid else set())
    fields |= {Field.WORK_OF} if people else set()
    is_named = is_named and not (grid and form.grid is None)
    if not all(fields & group for group in (form.needs[:1] if is_named else form.needs)):
        return None
    if shape is Shape.DEMAND and not asks_for_something(fields, has_grid=bool(grid)):
        return None
    score = _score(settled.values(), form) + (_PEOPLE if people else 0)
    if grid:
        filled = part_filled(block, grid)
        has_numbers = (filled >= _DRAWN or block.on_its_side) and not _counts_points(look)
        has_grid = form.grid or (shape is Shape.LEAVE and look.is_leave)
        score += 0 if form.grid is None else _GRID * (1 if has_grid == has_numbers else -1)
    columns = tuple(
        people[column]
        if column in people
        else _period_column(look, column)
        if column in grid
        else meaning_of(block, column, settled.get(column), ranked[column])
        for column in block.columns
    )
    return Mapped(block=block, shape=shape, columns=columns, grid=grid, score=score)


def _score(settled: Collection[Candidate], form: Form) -> float:
    """Add up how well the columns fit; of those that look like scores, as all small numbers do, a few count."""
    counts = sorted((one.score * (1.0 if one.field in form.core else SIDE), one.field) for one in settled)
    scores = [count for count, field in counts if field is Field.SCORE]
    return sum(count for count, field in counts if field is not Field.SCORE) + sum(scores[-_MOST_SCORES:])


_MOST_SCORES = 4

CLEAR = 0.7
"""Confidence in a meaning that the other columns make clear."""
_PEOPLE_ARE_PERSONS = (Field.PEOPLE, frozenset({Field.PERSON}), Field.PERSON)
_CLIENTS_ARE_PROJECTS = (Field.CLIENT, frozenset({Field.PROJECT, Field.PROJECT_ID}), Field.PROJECT)
_BETTER: Mapping[Shape, tuple[tuple[Field, frozenset[Field], Field], ...]] = {
    Shape.TASKS: (
        (Field.PHASE, frozenset({Field.TASK}), Field.TASK),
        (Field.NUMBER, frozenset({Field.TASK_ID, Field.WBS}), Field.TASK_ID),
    ),
    Shape.PEOPLE: (
        (Field.PEOPLE, frozenset({Field.PERSON}), Field.PERSON),
        (Field.HEADS, frozenset({Field.CAPACITY, Field.SHARE}), Field.CAPACITY),
        (Field.FROM, frozenset({Field.AVAILABLE_FROM}), Field.AVAILABLE_FROM),
        (Field.TO, frozenset({Field.AVAILABLE_TO}), Field.AVAILABLE_TO),
    ),
    Shape.RISKS: ((Field.TRIGGER, frozenset({Field.RISK}), Field.RISK),),
    Shape.STAKEHOLDERS: ((Field.PERSON, frozenset({Field.STAKEHOLDER}), Field.STAKEHOLDER),),
    Shape.LEAVE: (_PEOPLE_ARE_PERSONS,),
    Shape.CAPACITY: (_PEOPLE_ARE_PERSONS, _CLIENTS_ARE_PROJECTS),
    Shape.ALLOCATIONS: (
        _PEOPLE_ARE_PERSONS,
        _CLIENTS_ARE_PROJECTS,
        (Field.PERIOD, frozenset({Field.FROM, Field.START}), Field.FROM),
    ),
}
"""By shape: a field, those in whose absence it means something else, and what: phases are the tasks of a list that
names no other ones, a running number is what links refer to, a month in each row is when it begins, a trigger is the
risk where nothing else says it, and heads beside a name are its full-time equivalents."""


def _renamed(
    settled: dict[int, Candidate], better: Sequence[tuple[Field, frozenset[Field], Field]]
) -> dict[int, Candidate]:
    for worse, others, field in better:
        fields = {one.field for one in settled.values()}
        is_team = field is Field.CAPACITY and not fields & {Field.PERSON, Field.PERSON_ID}
        if worse in fields and not fields & others and not is_team:
            settled = {
                column: replace(one, field=field, score=max(one.score, CLEAR)) if one.field is worse else one
                for column, one in settled.items()
            }
    return settled


def _counts_points(look: _Looked) -> bool:
    """Tell whether a table is in story points: numbers under its periods are no people and no days then."""
    titles = (look.block.titles[column] for column in look.block.columns if column in look.block.titles)
    best = (meanings[0] for title in titles if (meanings := look.vocabulary.meanings(title)))
    return any(one.field is Field.STORY_POINTS and one.score >= CLEAR for one in best)


def _names_projects(settled: Mapping[int, Candidate], seen: Mapping[int, Evidence]) -> bool:
    """Tell whether each row is another project, and nothing else names tasks."""
    of = {one.field: column for column, one in settled.items()}
    project = of.get(Field.PROJECT)
    return (
        project is not None and Field.TASK not in of and seen[project].filled * seen[project].distinct >= _EACH_ANOTHER
    )


def _drawn(settled: dict[int, Candidate]) -> dict[int, Candidate]:
    """Take the projects of a drawn plan for its tasks."""
    project = next(column for column, one in settled.items() if one.field is Field.PROJECT)
    one = settled[project]
    return settled | {project: replace(one, field=Field.TASK, score=max(one.score, CLEAR))}


_EACH_ANOTHER = 0.9


def _judged_names(block: Block, column: int, ranked: list[Candidate]) -> list[Candidate]:
    """Let the names in a column say whether they are roles or people, where its title leaves it open."""
    texts = [cell.text for row in spread(block.rows) if (cell := block.at(row, column)) is not None]
    roles = part_of_roles(texts)
    weights = {Field.ROLE: _EVEN + roles, Field.SKILL: _EVEN + roles}
    people = 0.0 if texts and all(map(is_series, texts)) else _EVEN + 1 - roles
    weights |= dict.fromkeys((Field.PERSON, Field.PEOPLE), people)
    weighted = [replace(one, score=one.score * min(1.0, weights.get(one.field, 1.0))) for one in ranked]
    return sorted(weighted, key=lambda one: -one.score)


_EVEN = 0.4


def _other(look: _Looked) -> Mapped:
    """Return the block as a table that says nothing of a plan; its columns are named all the same."""
    block, seen, grid = look.block, look.seen, look.grid
    every = Form(core=frozenset(Field), side=frozenset(), needs=())
    ranked = candidates(block, seen, look.vocabulary, every)
    settled = settle({column: ones for column, ones in ranked.items() if column not in grid}, seen)
    columns = tuple(
        _period_column(look, column)
        if column in grid
        else meaning_of(block, column, settled.get(column), ranked[column])
        for column in block.columns
    )
    return Mapped(block=block, shape=Shape.OTHER, columns=columns, grid=grid, score=0.0)


def _period_column(look: _Looked, column: int) -> ColumnMeaning:
    title = look.block.titles.get(column, "")
    return look.aside.get(column) or ColumnMeaning(
        number=column, title=title, field=Field.PERIOD, confidence=1.0, because="it stands for a period"
    )
