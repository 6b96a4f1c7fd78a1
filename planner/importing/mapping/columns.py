"""Columns: the meanings of a table's columns if it is of a certain shape."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planner.importing.detect.block import Block
from planner.importing.fields import Field
from planner.importing.mapping.evidence import Evidence
from planner.importing.mapping.fits import fit
from planner.importing.mapping.shapes import Form
from planner.importing.table import ColumnMeaning
from planner.importing.values.length_words import units_of
from planner.importing.vocabulary import Meaning, Vocabulary

ENOUGH = 0.3
"""Confidence below which a column is left out."""
_JOINED = 0.95
"""What a meaning of the whole of a title of several rows counts beside one of its last row."""
_TITLE_ALONE = 0.35
"""What is left of a title's score where the cells speak against it."""
_SHOWN_ALTERNATIVES = 3
_SEVERAL = frozenset({Field.PERIOD, Field.NOTES, Field.OTHER, Field.DATE, Field.TOTAL, Field.SCORE, Field.NUMBER})
"""Fields that several columns may have."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A column's possible meaning."""

    score: float
    column: int
    field: Field
    because: str
    unit: str = ""
    title: str = ""


def candidates(
    block: Block, seen: Mapping[int, Evidence], vocabulary: Vocabulary, form: Form
) -> dict[int, list[Candidate]]:
    """Return the possible meanings of each column, the likeliest first."""
    found = {}
    for column in block.columns:
        ranked = [
            replace(_candidate(column, meaning, score, seen[column], form), title=block.titles.get(column, ""))
            for meaning, score in _title_meanings(block, column, vocabulary)
        ]
        ranked += _untitled(block, column, seen[column], form)
        found[column] = sorted(ranked, key=lambda one: -one.score)
    return found


def settle(ranked: Mapping[int, Sequence[Candidate]], seen: Mapping[int, Evidence]) -> dict[int, Candidate]:
    """Give each column one meaning, so that no field stands twice: the surest first, filled columns before others."""
    every = [one for columns in ranked.values() for one in columns if one.score >= ENOUGH]
    every.sort(key=lambda one: (seen[one.column].is_empty, -one.score, -_finer(one, seen[one.column]), one.column))
    settled: dict[int, Candidate] = {}
    used: set[Field] = set()
    for one in every:
        is_free = one.field not in used or one.field in _SEVERAL or _goes_on(one, settled)
        if one.column not in settled and is_free and not _is_beaten(one, ranked[one.column], used):
            settled[one.column] = one
            used.add(one.field)
    return settled


def _goes_on(one: Candidate, settled: Mapping[int, Candidate]) -> bool:
    """Tell whether a column of links has the very title of another: exports give each link of a row one of its own."""
    others = (other for other in settled.values() if other.field is one.field)
    return one.field in LINKS and any(one.title and other.title == one.title for other in others)


LINKS = frozenset({Field.PREDECESSORS, Field.SUCCESSORS})
"""Fields whose columns may be repeated under one title."""


def _finer(one: Candidate, seen: Evidence) -> float:
    """Return how many rows a column of tasks tells apart: of ranks in several columns the last one names the tasks."""
    return round(seen.filled * seen.distinct, 2) if one.field is Field.TASK else 0.0


def meaning_of(block: Block, column: int, chosen: Candidate | None, ranked: Sequence[Candidate]) -> ColumnMeaning:
    """Return a column's meaning with the alternatives that were near it."""
    title = block.titles.get(column, "")
    others = tuple(
        (one.field, round(one.score, 2)) for one in ranked if chosen is None or one.field is not chosen.field
    )
    return ColumnMeaning(
        number=column,
        title=title,
        field=Field.OTHER if chosen is None else chosen.field,
        confidence=0.0 if chosen is None else round(min(1.0, chosen.score), 2),
        because="no word of its title is known" if chosen is None else chosen.because,
        alternatives=others[:_SHOWN_ALTERNATIVES],
        unit="" if chosen is None else chosen.unit,
    )


_NEAR = 0.75


def _is_beaten(one: Candidate, ranked: Sequence[Candidate], used: set[Field]) -> bool:
    """Tell whether a weak meaning would be taken only because a far better one of the same column went elsewhere."""
    better = [other for other in ranked if other.score > one.score and other.field in used]
    return any(one.score < _NEAR * other.score for other in better)


def _title_meanings(block: Block, column: int, vocabulary: Vocabulary) -> list[tuple[Meaning, float]]:
    cells = block.title_cells.get(column, ())
    if not cells:
        return []
    best: dict[Field, tuple[Meaning, float]] = {}
    texts = [(cells[-1].text, 1.0)]
    if len(cells) > 1:
        texts.append((" ".join(cell.text.strip() for cell in cells), _JOINED))
        texts.append((cells[0].text, _GROUP))
    shared = _is_shared_out(block, column)
    for text, counts in texts:
        for meaning in vocabulary.meanings(_SCALE.sub("", text)):
            if shared and counts != 1 and meaning.field in _OF_A_ROW:
                continue
            score = meaning.score * counts
            if meaning.field not in best or best[meaning.field][1] < score:
                best[meaning.field] = (meaning, score)
    return list(best.values())


_SCALE = re.compile(r"(?<=\w)[\s_]+[01][\s_]*(?:[-–_]|\.\.|to|bis|à)[\s_]*(?:[3-9]|10|100)\s*$")
"""What ratings range from and to, at the end of a title: `impact_1_5`."""


def _is_shared_out(block: Block, column: int) -> bool:
    """Tell whether a title over three columns or more parts what it says among them, as days among people."""
    group = block.title_cells[column][0]
    return sum(cells[:1] == (group,) and len(cells) > 1 for cells in block.title_cells.values()) >= _FEWEST_PARTS


_FEWEST_PARTS = 3
_OF_A_ROW = frozenset({Field.EFFORT, Field.DURATION, Field.HEADS, Field.SHARE})
"""Fields that a row has once: the first of several parts is not the whole."""
_GROUP = 0.5
"""What a title over several columns counts for each of them."""


def _candidate(column: int, meaning: Meaning, score: float, seen: Evidence, form: Form) -> Candidate:
    field = _timed(meaning)
    fits = fit(field, seen)
    total = score * (_TITLE_ALONE + (1 - _TITLE_ALONE) * fits) * form.belongs(field)
    because = f'"{meaning.word}" stands for {field}'
    if not seen.is_empty:
        because += f"; {round(100 * fits)} % of the cells go with it"
    return Candidate(score=total, column=column, field=field, because=because, unit=meaning.unit)


_IN_TIME = {Field.SPENT: Field.ACTUAL_EFFORT, Field.BUDGET: Field.EFFORT, Field.COST: Field.EFFORT}


def _timed(meaning: Meaning) -> Field:
    """Return the field of a meaning; what is spent or budgeted in hours or days is work, not money."""
    return _IN_TIME.get(meaning.field, meaning.field) if meaning.unit and units_of(meaning.unit) else meaning.field


_UNTITLED = 0.45
_A_CRITERION = 0.75


def _criterion(column: int, seen: Evidence) -> list[Candidate]:
    """Return whether a column of a prioritisation matrix holds scores: small whole numbers under any title."""
    if seen.small < _A_CRITERION:
        return []
    because = "its cells are small whole numbers, as scores are"
    return [Candidate(score=_A_CRITERION * seen.small, column=column, field=Field.SCORE, because=because)]


def _untitled(block: Block, column: int, seen: Evidence, form: Form) -> list[Candidate]:
    """Return what a column without a title may be, by its cells and its place alone."""
    if Field.CRITERION in form.core and column in block.titles:
        return _criterion(column, seen)
    if Field.LINK_KIND in form.core and seen.link_kinds > _UNTITLED:
        because = "its cells are kinds of dependency"
        return [Candidate(score=seen.link_kinds, column=column, field=Field.LINK_KIND, because=because)]
    if column in block.titles or seen.is_empty:
        return []
    is_first = column == block.columns[0]
    guesses = {
        Field.TASK: seen.texts * (0.6 + 0.4 * seen.distinct) * (1.0 if is_first else 0.9),
        Field.PERSON: seen.names * seen.distinct * 0.9,
        Field.ROLE: seen.texts * (1 - seen.sentences) * 0.85 if form.grid else 0.0,
        Field.TASK_ID: seen.ids * seen.distinct * (1.0 if is_first else 0.5) * 0.8,
    }
    because = "it has no title; its cells look like it"
    return [
        Candidate(score=_UNTITLED * weight * form.belongs(field), column=column, field=field, because=because)
        for field, weight in guesses.items()
        if weight > 0
    ]
