"""Written names: the people that files name, wherever they do, and who is who among them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from planner.domain.source import Source
from planner.importing.fields import Field, Shape
from planner.importing.mapping.roles import is_role
from planner.importing.profile import Profile
from planner.importing.program.draft import Draft
from planner.importing.program.names import Names, Written, folded, who_is_who
from planner.importing.program.record import Record
from planner.importing.program.sources import parts_of
from planner.importing.program.template_part import TemplatePart
from planner.importing.table import ColumnMeaning
from planner.importing.understand import Understanding
from planner.importing.values.people import Named, read_people
from planner.workbook.grid import cell_name
from planner.workbook.schema import PersonRow

_LISTS = (Shape.PEOPLE, Shape.CAPACITY, Shape.LEAVE, Shape.ALLOCATIONS)
_EVERYBODY = frozenset(
    map(
        folded,
        (
            "all",
            "all people",
            "all staff",
            "alle",
            "everyone",
            "everybody",
            "tous",
            "toutes",
            "todos",
            "todas",
            "team",
            "全員",
            "전원",
        ),
    )
)


def names_in(files: Sequence[Understanding], profile: Profile, draft: Draft, part: TemplatePart) -> Names:
    """Decide who is who; pools of the template are known by their names, and are nobody in particular."""
    pools = part.pools
    own = part.tables.rows(PersonRow)
    written = [Written(row.values.name or row.values.id, row.source("id"), is_listed=True) for row in own]
    written += [one for one in _written(files, draft) if folded(one.name) not in pools]
    marks: Mapping[str, str] = {str(row.values.id): row.values.name for row in own if row.values.name}
    names = who_is_who(written, {**profile.people, **marks, **_marks(files, draft)}, profile.answers)
    return replace(names, by_spelling={**names.by_spelling, **pools})


def is_nobody(named: Named) -> bool:
    """Tell whether a name stands for a role or somebody still to be found."""
    return named.is_placeholder or is_role(named.name)


def name_in(record: Record) -> str:
    """Return the name of the person a row of a list is about."""
    for of in (Field.PERSON, Field.PEOPLE, Field.PERSON_ID):
        named = record.named(of) if of is not Field.PERSON_ID else ()
        if len(named) == 1:
            return named[0].name
        if text := record.text(of):
            return text
    return ""


def _written(files: Sequence[Understanding], draft: Draft) -> Iterator[Written]:
    for record in draft.every_record(parts_of(files, *_LISTS)):
        name = name_in(record)
        if is_everybody(name):
            continue
        if name and not (record.table.shape is not Shape.PEOPLE and is_role(name)):
            of = Field.PERSON if record.says(Field.PERSON) else Field.PEOPLE
            yield Written(name, record.source_of(of), is_listed=record.table.shape is Shape.PEOPLE)
    for part in parts_of(files, Shape.TASKS):
        yield from _in_columns(draft.records(part))
    for record in draft.every_record(parts_of(files, Shape.TASKS)):
        of = Field.PEOPLE if record.table.column(Field.PEOPLE) else Field.OWNER
        if record.row.is_summary:
            continue
        for named in record.named(of):
            if not is_nobody(named):
                yield Written(named.name, record.source_of(of))


def _in_columns(records: Sequence[Record]) -> Iterator[Written]:
    """Yield the names that columns of a task list are named after."""
    for record in records[:1]:
        row = record.table.header_rows[-1] if record.table.header_rows else 1
        for column in record.table.columns:
            named = person_of(column)
            if named is not None and not is_nobody(named):
                source = Source(file=record.file, sheet=record.table.sheet, cell=cell_name(column.number, row))
                yield Written(named.name, replace(source, text=column.title))


def person_of(column: ColumnMeaning) -> Named | None:
    """Return whom a column of a task list stands for; None if it is none of a person."""
    named = read_people(column.title.rpartition(" / ")[2]) if column.field is Field.WORK_OF else ()
    return named[0] if len(named) == 1 else None


def _marks(files: Sequence[Understanding], draft: Draft) -> dict[str, str]:
    """Return names by the ids that lists of people give them."""
    return {
        record.text(Field.PERSON_ID): name_in(record)
        for record in draft.every_record(parts_of(files, Shape.PEOPLE))
        if record.says(Field.PERSON_ID) and record.says(Field.PERSON)
    }


def is_everybody(name: str) -> bool:
    """Tell whether a name stands for all people."""
    return folded(name) in _EVERYBODY
