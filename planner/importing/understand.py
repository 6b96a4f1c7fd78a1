"""Understand: what a project manager's workbook says, table by table, and what has to be asked about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from planner.domain.source import Source
from planner.importing.conventions import conventions_of, years_of
from planner.importing.detect.block import Block
from planner.importing.detect.find import find_blocks
from planner.importing.detect.view import SheetView
from planner.importing.doubts import Resolver, ask
from planner.importing.fields import Field, Shape
from planner.importing.headings import answered, ask_headings
from planner.importing.mapping.periods import periods_of
from planner.importing.mapping.shape import Mapped, map_block
from planner.importing.meanings import ask_meanings, corrected
from planner.importing.profile import Profile
from planner.importing.questions import DecisionKind, Option, Question
from planner.importing.rows.build import build_table
from planner.importing.rows.heads import Heads, heads_of, with_heads
from planner.importing.rows.numbered_weeks import WEEK_ONE, ask_week_one
from planner.importing.rows.settings import LENGTHS, settings_of, unit_found
from planner.importing.rows.shown_ids import with_ids_as_shown
from planner.importing.table import SentTable
from planner.importing.titles import title_of
from planner.importing.values.length_words import LengthUnit
from planner.importing.values.reading import NOTHING_KNOWN, Conventions
from planner.importing.versions import ASSIGNED, assignments_in, set_aside, versions_of
from planner.importing.vocabulary import Vocabulary, default_vocabulary, extended
from planner.workbook.grid import Area, GridFile

ANOTHER_VERSION = "another version of the plan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding:
    """What a file says.

    Attributes:
        tables: All that were found, sheet by sheet.
        unused: Why some of them are no part of the plan, by position.
        loose: Filled areas outside of tables, by sheet.
        questions: With their answers, or proposals.
        evidence: What was taken for granted because the file itself shows it, in sentences with their place.
        cut: What of a sheet lay beyond the limits of reading, in words, by the name of the sheet.
        refused: Why the file could not be read at all; empty if it was.
    """

    file: str
    tables: tuple[SentTable, ...] = ()
    unused: Mapping[int, str] = field(default_factory=dict)
    loose: tuple[tuple[str, Area], ...] = ()
    questions: tuple[Question, ...] = ()
    evidence: tuple[tuple[Source, str], ...] = ()
    conventions: Conventions = NOTHING_KNOWN
    cut: Mapping[str, str] = field(default_factory=dict)
    refused: str = ""
    advice: str = ""
    remarks: tuple[tuple[str, str], ...] = ()

    @property
    def resolver(self) -> Resolver:
        """What turns the doubts of this file into values."""
        return Resolver(file=self.file, questions={question.id: question for question in self.questions})

    @property
    def used(self) -> tuple[SentTable, ...]:
        """The tables that are part of the plan."""
        return tuple(table for position, table in enumerate(self.tables) if position not in self.unused)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A mapped table with what surrounds it."""

    mapped: Mapped
    title: str
    aside: str | None
    heads: Heads | None = None


def understand(
    file: GridFile,
    *,
    profile: Profile | None = None,
    vocabulary: Vocabulary | None = None,
    today: date | None = None,
) -> Understanding:
    """Find the tables of a workbook, say what they mean, and read them.

    Args:
        profile: What is known of the sender.
        vocabulary: Words for columns; None takes the planner's own, with the profile's.
        today: Stands in for the year where no date of the file shows one; None is the day it runs.
    """
    if file.refused is not None:
        return Understanding(file=file.name, refused=file.refused, advice=file.advice)
    profile = profile or Profile()
    words = extended(vocabulary or default_vocabulary(), profile.words)
    sheets, loose = _map_sheets(file, words, profile)
    conventions = conventions_of([one.mapped for one in sheets if one.aside is None], Conventions())
    today = date.today() if today is None else today  # noqa: DTZ011 - the day on the user's own clock
    weeks = ask_week_one(
        file.name, [one.mapped for one in sheets if one.aside is None], profile.answers.get(WEEK_ONE), today
    )
    week_one = None if weeks is None else date.fromisoformat(weeks.taken)
    tables, evidence = [], []
    for one in sheets:
        language = words.language_of(list(one.mapped.block.titles.values())) or ""
        table, shown = _read(file.name, one, conventions, language, years_of([one.mapped], today), week_one=week_one)
        tables.append(table)
        evidence += shown
    unused, asked = _unused(file.name, sheets, profile)
    used = [table for position, table in enumerate(tables) if position not in unused]
    return Understanding(
        file=file.name,
        tables=tuple(tables),
        unused=unused,
        loose=tuple(loose),
        questions=(
            *asked,
            *([weeks] if weeks else []),
            *ask_headings(file.name, _headed(sheets), profile.answers),
            *ask_meanings(file.name, used, profile),
            *ask(file.name, used, profile.answers),
        ),
        evidence=tuple(evidence),
        conventions=conventions,
        cut={grid.name: grid.left_out for grid in file.grids if grid.left_out is not None},
        remarks=file.remarks,
    )


def _headed(sheets: Sequence[_Sheet]) -> list[tuple[Block, Heads | None]]:
    return [(one.mapped.block, one.heads) for one in sheets if one.aside is None]


def _map_sheets(file: GridFile, words: Vocabulary, profile: Profile) -> tuple[list[_Sheet], list[tuple[str, Area]]]:
    sheets: list[_Sheet] = []
    loose: list[tuple[str, Area]] = []
    for grid in file.grids:
        view = SheetView(grid, file.looks)
        found = find_blocks(view, words)
        aside = set_aside(view, words)
        for block in found.blocks:
            title = title_of(block, found.loose)
            mapped = with_ids_as_shown(corrected(map_block(block, words, title=title), profile))
            heads = answered(heads_of(mapped), grid.name, profile.answers)
            sheets.append(_Sheet(mapped if heads is None else with_heads(mapped, heads), title, aside, heads))
        loose += [(grid.name, area) for area in found.loose]
    return sheets, loose


def _read(
    file: str, sheet: _Sheet, conventions: Conventions, language: str, years: Sequence[int], *, week_one: date | None
) -> tuple[SentTable, list[tuple[Source, str]]]:
    mapped = sheet.mapped
    evidence = []
    units: dict[Field, LengthUnit] = {}
    per_head: dict[Field, bool] = {}
    for of in LENGTHS:
        column = mapped.column(of)
        if column is None or column.unit or mapped.shape is not Shape.TASKS:
            continue
        found = unit_found(mapped, of, conventions)
        if found is not None:
            units[of], per_head[of] = found.unit, found.per_head
            source = Source(
                file=file,
                sheet=mapped.block.view.name,
                cell=mapped.block.place(mapped.block.header_rows[-1], column.number),
            )
            evidence.append((source, f'bare numbers in column "{column.title}" are {found.unit}: {found.because}'))
    own = conventions
    if mapped.grid and len(years) == 1 and any(c.field in _DATED for c in mapped.columns):
        own = replace(conventions, year=years[0])
    periods = periods_of(mapped.block, mapped.grid, own, years) if mapped.grid else {}
    table = build_table(
        mapped,
        settings_of(mapped, conventions, units, language, week_one),
        periods,
        title=sheet.title,
        heads=sheet.heads,
    )
    return replace(table, per_head=per_head), evidence


_DATED = frozenset({Field.START, Field.FINISH, Field.FROM, Field.TO})


def _unused(file: str, sheets: Sequence[_Sheet], profile: Profile) -> tuple[dict[int, str], list[Question]]:
    """Say which tables are no part of the plan: of sheets set aside, and other versions of the same plan."""
    unused = {position: one.aside for position, one in enumerate(sheets) if one.aside is not None}
    unused |= {position: "no part of a plan" for position, one in enumerate(sheets) if one.mapped.shape is Shape.OTHER}
    unused |= dict.fromkeys(assignments_in([one.mapped for one in sheets]), ASSIGNED)
    kept = [position for position in range(len(sheets)) if position not in unused]
    questions = []
    for version in versions_of([sheets[position].mapped for position in kept]):
        every = [kept[n] for n in (version.position, *version.others)]
        question = _which_version(file, [sheets[position] for position in every], profile)
        questions.append(question)
        chosen = next(n for n in every if sheets[n].mapped.block.view.name == question.taken)
        unused |= {n: ANOTHER_VERSION for n in every if n != chosen}
    return unused, questions


def _which_version(file: str, versions: Sequence[_Sheet], profile: Profile) -> Question:
    names = list(dict.fromkeys(one.mapped.block.view.name for one in versions))
    id_ = "version of " + " / ".join(sorted(names))
    answer = profile.answers.get(id_)
    return Question(
        kind=DecisionKind.VERSION,
        id=id_,
        source=Source(file=file, sheet=names[0]),
        what="several sheets hold much the same tasks: which of them is the plan?",
        options=tuple(Option(answer=name, consequence="the others are left out") for name in names),
        answer=answer if answer in names else None,
    )
