"""Headings: what is asked about rows that head others in a table of people by period."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from planner.domain.source import Source
from planner.importing.detect.block import Block
from planner.importing.questions import DecisionKind, Option, Question
from planner.importing.rows.head_kind import HeadKind
from planner.importing.rows.heads import Heads

_CONSEQUENCES = {
    HeadKind.PROJECTS: "those below them are booked for these projects",
    HeadKind.PEOPLE: "they are booked for the projects below them",
    HeadKind.TEAMS: "they say nothing but who belongs together",
}


def answered(heads: Heads | None, sheet: str, answers: Mapping[str, str]) -> Heads | None:
    """Return heads of the kind that a profile says."""
    answer = answers.get(_id(sheet))
    if heads is None or heads.is_sure or answer not in set(HeadKind):
        return heads
    return replace(heads, kind=HeadKind(answer))


def ask_headings(
    file: str, tables: Iterable[tuple[Block, Heads | None]], answers: Mapping[str, str]
) -> Iterator[Question]:
    """Yield a question for each table whose headings may be several things; the likeliest is proposed."""
    for block, heads in tables:
        if heads is None or heads.is_sure:
            continue
        id_ = _id(block.view.name)
        row = min(heads.bands)
        cell = block.at(row, heads.column)
        text = "" if cell is None else cell.text
        answer = answers.get(id_)
        yield Question(
            kind=DecisionKind.TABLE,
            id=id_,
            source=Source(file=file, sheet=block.view.name, cell=block.place(row, heads.column), text=text),
            what=f'what are rows such as "{text}" that head others?',
            options=tuple(Option(answer=kind, consequence=_CONSEQUENCES[kind]) for kind in _ordered(heads.kind)),
            answer=answer if answer in set(HeadKind) else None,
            cells=len(heads.bands),
        )


def _ordered(likeliest: HeadKind) -> list[HeadKind]:
    return [likeliest, *(kind for kind in HeadKind if kind is not likeliest)]


def _id(sheet: str) -> str:
    return f"headings of {sheet}"
