"""Needs: whom a row of a task list asks for: people by their roles where these are known, else by their names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from planner.domain.source import Source
from planner.importing.fields import Field
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.names import folded
from planner.importing.program.people import People
from planner.importing.program.projects import as_id
from planner.importing.program.record import Record
from planner.importing.program.stretches import stepped
from planner.importing.program.written_names import is_nobody
from planner.importing.questions import DecisionKind, Option
from planner.importing.values.named import Named
from planner.importing.values.role_words import role_in

Facts = dict[str, Fact | None]

TO_BE_NAMED = "To be named"
"""Id of the pool of those whom plans ask for and nobody names."""
DO_IT, ANSWER_FOR_IT = "they do the work", "they answer for it"


@dataclass(frozen=True, slots=True)
class Need:
    """Some heads of one kind."""

    facts: Mapping[str, Fact | None]
    heads: int


def named_in_row(record: Record, people: People) -> tuple[Named, ...]:
    """Return who does the work; where only an owner is named, as the question about owners is answered."""
    if record.table.column(Field.PEOPLE) is not None:
        return record.named(Field.PEOPLE)
    column = record.table.column(Field.OWNER)
    if column is None or not record.says(Field.OWNER):
        return ()
    answer = people.draft.ask(
        f"who works / {record.table.sheet} / {column.title}",
        record.source_of(Field.OWNER),
        f'do those in column "{column.title}" do the work, or only answer for it?',
        [
            Option(answer=DO_IT, consequence="the work is planned with them, or others of their role"),
            Option(answer=ANSWER_FOR_IT, consequence="nobody is asked for"),
        ],
        kind=DecisionKind.WHO_WORKS,
    )
    return record.named(Field.OWNER) if answer == DO_IT else ()


def needs_of(record: Record, people: People, named: Sequence[Named], *, heads: Decimal | None = None) -> list[Need]:
    """Gather heads that ask for the same, by role where one is known, else by name.

    Args:
        heads: How many there are; None takes what the row says.
    """
    stated = record.text(Field.ROLE) or record.text(Field.SKILL)
    wanted: dict[str, list[Named]] = {}
    for one in named:
        role = "" if people.is_pool(one.name) else stated or _role(one, people)
        wanted.setdefault(f"role {role}" if role else f"name {one.name}", []).append(one)
    if stated and f"role {stated}" not in wanted and all(people.is_pool(one.name) for one in named):
        wanted = {f"role {stated}": [], **wanted}
    heads = record.number(Field.HEADS) if heads is None else heads
    source = record.source_of(Field.PEOPLE if named else Field.ROLE)
    needs = []
    for key, ones in wanted.items():
        word, _, value = key.partition(" ")
        count = len(ones)
        if heads is not None and len(wanted) == 1:
            count = max(count, int(heads))
        facts = {"skill": Fact(value=people.skill(value), source=source)} if word == "role" else {}
        if word == "name":
            facts = {"resource": Fact(value=_resource(value, people, source), source=source)}
        share = next((one.share for one in ones if one.share is not None), None)
        is_pool = word == "name" and people.is_pool(value)
        if share is None and not (is_pool and stated):
            share = record.value(Field.SHARE, int)
        if share:
            of = Field.SHARE if record.says(Field.SHARE) else Field.PEOPLE
            facts["share"] = Fact(value=stepped(Decimal(share)), source=record.source_of(of))
        level = record.number(Field.LEVEL)
        if level and word == "role":
            facts["level"] = Fact(value=max(1, int(level)), source=record.source_of(Field.LEVEL))
        needs.append(Need(facts, max(1, count) if word == "role" or is_pool else 1))
    missing = 0 if heads is None else int(heads) - sum(need.heads for need in needs)
    if needs and missing > 0:
        needs.append(_unnamed(record, people, missing))
    return needs


def known_people(named: Sequence[Named], people: People) -> tuple[str, ...]:
    """Return the names of those people and pools that are known."""
    pairs = [(people.names.person(one.name), one) for one in named]
    return tuple(name for name, one in pairs if name is not None and (people.is_pool(one.name) or not is_nobody(one)))


def facts_of(need: Need, record: Record) -> Facts:
    """Return what a need says of a row of sheet Tasks or Requirements."""
    facts = dict(need.facts)
    if need.heads > 1:
        facts["heads"] = assumed(need.heads, record.source, f"{need.heads} work on it")
    return facts


def _unnamed(record: Record, people: People, heads: int) -> Need:
    """Return the heads that a row asks for beyond those it names."""
    source = record.source_of(Field.HEADS)
    record.findings.warn(source, f"{heads} of the heads are not named", "Name them, or their role")
    people.placeholders.setdefault(TO_BE_NAMED, source)
    people.most_unnamed = max(people.most_unnamed, heads)
    return Need({"resource": Fact(value=TO_BE_NAMED, source=source)}, heads)


def _role(one: Named, people: People) -> str:
    """Return what somebody does, if that is known; a name that is a role is one itself unless a list has it."""
    name = people.names.person(one.name)
    listed = people.roles.get(name, "") if name is not None else ""
    if not is_nobody(one):
        return one.role or listed
    role = listed or one.role or role_in(one.name)
    if role:
        people.told_apart.setdefault(people.skill(role), set()).add(folded(one.name))
    return role


def _resource(name: str, people: People, source: Source) -> str:
    """Return the id of the one who is named; whoever stands for nobody yet becomes a pool of one unit."""
    known = people.names.person(name)
    if known is not None:
        return as_id(known)
    people.placeholders.setdefault(as_id(name), source)
    return as_id(name)
