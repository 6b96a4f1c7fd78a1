"""People columns: columns of a list that stand for one person each, with that person's work on each row below."""

from collections.abc import Mapping

from planner.importing.detect.block import Block
from planner.importing.fields import Field
from planner.importing.mapping.evidence import Evidence
from planner.importing.table import ColumnMeaning
from planner.importing.values.length_words import units_of
from planner.importing.values.names import is_full_name
from planner.importing.values.plain import key
from planner.importing.vocabulary import Vocabulary

_FEWEST = 2
_NUMBERS = 0.6
"""Part of the filled cells that are amounts of work."""
_KNOWN = 0.5
"""Score from which a title is a word for something else."""
_WHO = frozenset({Field.PERSON, Field.PEOPLE, Field.ROLE, Field.TEAM})
_WORK = frozenset({Field.EFFORT, Field.HEADS, Field.SHARE, Field.DURATION})
_NO_WORDS = str.maketrans(dict.fromkeys("/()[],.:", " "))


def people_columns(block: Block, seen: Mapping[int, Evidence], vocabulary: Vocabulary) -> dict[int, ColumnMeaning]:
    """Return the columns of people with what they hold; none unless several stand side by side.

    Names of two words are told by their look; first names, teams and roles by the title that they share.
    """
    may_be = [column for column in block.columns if _may_be(block, column, seen[column], vocabulary)]
    found: dict[int, ColumnMeaning] = {}
    for run in _side_by_side(may_be):
        group = _group(block, run)
        is_said = group != "" and _says_people(group, vocabulary)
        names = [_name(block, column) for column in run]
        if len(run) < _FEWEST or all(seen[column].is_empty for column in run):
            continue
        if is_said or (all(map(is_full_name, names)) and _is_of_work(block, run, vocabulary)):
            unit = _unit([group, *_other_titles(block, run)])
            because = f'it stands under "{group}"' if is_said else "its title looks like a name"
            found |= {column: _meaning(block, column, because, unit) for column in run}
    return found


def _may_be(block: Block, column: int, seen: Evidence, vocabulary: Vocabulary) -> bool:
    if column not in block.titles or not any(map(str.isalpha, _name(block, column))):
        return False
    meanings = [one for one in vocabulary.meanings(_name(block, column)) if one.field not in _WHO]
    amounts = min(1.0, seen.numbers + seen.lengths)
    return not any(one.score >= _KNOWN for one in meanings) and (seen.is_empty or amounts >= _NUMBERS)


def _side_by_side(columns: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for column in columns:
        if runs and runs[-1][-1] == column - 1:
            runs[-1].append(column)
        else:
            runs.append([column])
    return runs


def _name(block: Block, column: int) -> str:
    return block.title_cells[column][-1].text.strip()


def _group(block: Block, run: list[int]) -> str:
    """Return the title that stands above all columns of a run."""
    above = {block.title_cells[column][0] for column in run if len(block.title_cells[column]) > 1}
    return above.pop().text.strip() if len(above) == 1 else ""


def _says_people(group: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a title says that those below it are people, or that their work stands there."""
    fields = {meaning.field for meaning in vocabulary.meanings(group) if meaning.score >= _KNOWN}
    return bool(fields & (_WHO | _WORK))


def _is_of_work(block: Block, run: list[int], vocabulary: Vocabulary) -> bool:
    """Tell whether another column says when, how much in all, or in which unit: scores have none of these."""
    titles = _other_titles(block, run)
    fields = {one.field for title in titles for one in vocabulary.meanings(title) if one.score >= _KNOWN}
    return bool(_unit(titles)) or bool(fields & {Field.START, Field.FINISH, Field.EFFORT, Field.DURATION})


def _other_titles(block: Block, run: list[int]) -> list[str]:
    return [title for column, title in block.titles.items() if column not in run]


def _unit(titles: list[str]) -> str:
    """Return the first word of some titles that is a unit of time."""
    words = (word for title in titles for word in key(title).translate(_NO_WORDS).split() if len(word) > 1)
    return next((word for word in words if units_of(word)), "")


def _meaning(block: Block, column: int, because: str, unit: str) -> ColumnMeaning:
    return ColumnMeaning(
        number=column,
        title=block.titles[column],
        field=Field.WORK_OF,
        confidence=0.8,
        because=f"{because}; its cells are amounts of work",
        unit=unit,
    )
