"""Work: what a row of a task list asks for: how much, of whom, in which way."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, ROUND_UP, Decimal

from planner.domain.source import Source
from planner.domain.work import FULL_SHARE, SHARE_STEP, WorkKind
from planner.importing.fields import Field
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.people import People, is_nobody
from planner.importing.program.projects import as_id
from planner.importing.program.record import Record
from planner.importing.program.work_kind import work_kind
from planner.importing.questions import DecisionKind, Option
from planner.importing.rows.units import working_days
from planner.importing.values.length import Length
from planner.importing.values.named import Named
from planner.importing.values.reading import Conventions
from planner.importing.values.role_words import role_in

Facts = dict[str, Fact | None]

_HUNDREDTH = Decimal("0.01")
_ONE = Decimal(1)
TO_BE_NAMED = "To be named"
"""Id of the pool of those whom plans ask for and nobody names."""
DO_IT, ANSWER_FOR_IT = "they do the work", "they answer for it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What a task asks for.

    Attributes:
        facts: Of its row on sheet Tasks.
        others: Of rows on sheet Requirements, for further kinds of people.
        people: Names in the sender's plan, as they are known.
    """

    facts: Facts
    others: tuple[Facts, ...] = ()
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Need:
    """Some heads of one kind."""

    facts: Mapping[str, Fact | None]
    heads: int


@dataclass(slots=True)
class _Size:
    """How much there is to do.

    Attributes:
        effort: Person-days in all; None if only a duration is known.
        per_head: Whether the effort is what each head gives.
        days: Working days; None if only an effort is known.
    """

    source: Fact | None = None
    effort: Decimal | None = None
    per_head: bool = False
    days: Decimal | None = None
    notes: list[str] = field(default_factory=list)


def work_of(record: Record, people: People, conventions: Conventions) -> Work:
    """Return what a task asks for."""
    named = _named(record, people)
    needs = _needs(record, people, named)
    heads = sum(need.heads for need in needs)
    size = _size(record, conventions, heads)
    known = _known(named, people)
    if size.source is not None and size.source.is_faulty:
        return Work(facts={"effort": size.source, **(needs[0].facts if needs else {})}, people=known)
    if is_milestone(record, size.days, size.effort):
        source = size.source or assumed(0, record.source, "it is a milestone")
        return Work(facts={"duration": source.with_value(0)}, people=known)
    if not needs:
        return Work(facts=_of_nobody(record, size), people=known)
    return _of_people(record, size, needs, known, heads)


def with_further(work: Work, lines: Sequence[Record], people: People) -> Work:
    """Return what a task asks for, with the people that further lines add: a requirement each.

    Lines of work that takes its days, whoever is on it, say who and which share; those of other work how much, too.
    """
    takes_days = "duration" in work.facts
    added: list[Facts] = []
    known = list(work.people)
    for line in lines:
        named = _named(line, people)
        if takes_days:
            added += [_facts_of(need, line) for need in _needs(line, people, named)]
        else:
            own = work_of(line, people, line.conventions)
            added += [facts for facts in (own.facts, *own.others) if "skill" in facts or "resource" in facts]
        known += _known(named, people)
    return Work(facts=work.facts, others=(*work.others, *added), people=tuple(dict.fromkeys(known)))


def _known(named: Sequence[Named], people: People) -> tuple[str, ...]:
    """Return the names of those people and pools that are known."""
    pairs = [(people.names.person(one.name), one) for one in named]
    return tuple(name for name, one in pairs if name is not None and (people.is_pool(one.name) or not is_nobody(one)))


def _facts_of(need: _Need, record: Record) -> Facts:
    facts = dict(need.facts)
    if need.heads > 1:
        facts["heads"] = assumed(need.heads, record.source, f"{need.heads} work on it")
    return facts


def is_milestone(record: Record, days: Decimal | None, effort: Decimal | None) -> bool:
    """Tell whether a row is a point in time: by its mark, its kind, or a length of nothing."""
    marked = record.value(Field.MILESTONE, bool)
    if marked is not None:
        return marked
    kind = record.text(Field.KIND).casefold()
    if any(word in kind for word in _MILESTONE_WORDS) or _lists_milestones(record):
        return True
    size = effort if effort is not None else days
    return size is not None and size == 0


def _lists_milestones(record: Record) -> bool:
    """Tell whether a list names milestones by its title and has no column for how much there is to do."""
    column = record.table.column(Field.TASK)
    sizes = (Field.EFFORT, Field.DURATION, Field.START, Field.PERIOD)
    is_titled = column is not None and any(word in column.title.casefold() for word in _MILESTONE_WORDS)
    return is_titled and all(record.table.column(of) is None for of in sizes)


_MILESTONE_WORDS = ("milestone", "meilenstein", "jalon", "hito", "marco", "milepæl", "マイルストーン", "마일스톤")


def _named(record: Record, people: People) -> tuple[Named, ...]:
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


def _needs(record: Record, people: People, named: Sequence[Named]) -> list[_Need]:
    """Gather heads that ask for the same, by role where one is known, else by name."""
    stated = record.text(Field.ROLE) or record.text(Field.SKILL)
    wanted: dict[str, list[Named]] = {}
    for one in named:
        role = "" if people.is_pool(one.name) else stated or _role(one, people)
        wanted.setdefault(f"role {role}" if role else f"name {one.name}", []).append(one)
    if stated and f"role {stated}" not in wanted and all(people.is_pool(one.name) for one in named):
        wanted = {f"role {stated}": [], **wanted}
    heads = record.number(Field.HEADS)
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
            facts["share"] = Fact(value=_stepped(Decimal(share)), source=record.source_of(of))
        level = record.number(Field.LEVEL)
        if level and word == "role":
            facts["level"] = Fact(value=max(1, int(level)), source=record.source_of(Field.LEVEL))
        needs.append(_Need(facts, max(1, count) if word == "role" or is_pool else 1))
    missing = 0 if heads is None else int(heads) - sum(need.heads for need in needs)
    if needs and missing > 0:
        needs.append(_unnamed(record, people, missing))
    return needs


def _unnamed(record: Record, people: People, heads: int) -> _Need:
    """Return the heads that a row asks for beyond those it names."""
    source = record.source_of(Field.HEADS)
    record.findings.warn(source, f"{heads} of the heads are not named", "Name them, or their role")
    people.placeholders.setdefault(TO_BE_NAMED, source)
    people.most_unnamed = max(people.most_unnamed, heads)
    return _Need({"resource": Fact(value=TO_BE_NAMED, source=source)}, heads)


def _role(one: Named, people: People) -> str:
    """Return what somebody does, if that is known; a name that is a role is one itself."""
    if one.role:
        return one.role
    if is_nobody(one):
        return role_in(one.name)
    name = people.names.person(one.name)
    return people.roles.get(name, "") if name is not None else ""


def _resource(name: str, people: People, source: Source) -> str:
    """Return the id of the one who is named; whoever stands for nobody yet becomes a pool of one unit."""
    known = people.names.person(name)
    if known is not None:
        return as_id(known)
    people.placeholders.setdefault(as_id(name), source)
    return as_id(name)


def _size(record: Record, conventions: Conventions, heads: int) -> _Size:
    size = _Size()
    effort, duration = record.fact(Field.EFFORT), record.fact(Field.DURATION)
    for fact in (effort, duration):
        if fact is not None and fact.is_faulty:
            return _Size(source=fact)
    if effort is not None and isinstance(effort.value, Length):
        size.source, size.effort = effort, effort.value.in_days(conventions)
        size.per_head = record.table.per_head.get(Field.EFFORT, False) and heads > 1
    if duration is not None and isinstance(duration.value, Length):
        days = duration.value.in_days(conventions)
        shared = record.table.per_head.get(Field.DURATION) is False or duration.value.is_effort is True
        if shared and size.effort is None:
            size.source, size.effort = duration, days
            size.notes.append("the dates show that those at work share it" if heads > 1 else "")
        else:
            size.source, size.days = size.source or duration, days
    if size.source is None:
        _size_by_dates(record, size)
    return size


def _size_by_dates(record: Record, size: _Size) -> None:
    first, last = (None if fact is None else fact.value for fact in record.span())
    if not isinstance(first, date) or not isinstance(last, date) or last < first:
        return
    days = Decimal(working_days(first, last))
    if first == last and not record.says(Field.PEOPLE) and not record.says(Field.START):
        days = Decimal(0)
    size.days = days
    source = record.source_of(Field.FINISH)
    size.source = assumed(days, source, f"{days} working days from start to finish")
    record.findings.assume(source, f"no effort or duration is given: {days} working days from start to finish")


def _of_nobody(record: Record, size: _Size) -> Facts:
    """Return a task that takes time and needs nobody that is named."""
    amount = size.days if size.days is not None else size.effort
    if amount is None or size.source is None:
        record.findings.warn(
            _place(record),
            "the task says neither how much it is nor when: it was taken as a point in time",
            "Give an effort, a duration or dates",
        )
        return {"duration": assumed(0, record.source, "nothing says how much it is")}
    days = int(amount.quantize(_ONE, ROUND_UP))
    note = "nobody is named and no role: it takes its time and needs nobody"
    record.findings.assume(size.source.source, note)
    return {
        "duration": size.source.with_value(days, note),
        "kind": assumed(WorkKind.DURATION, size.source.source, note) if days else None,
    }


def _of_people(record: Record, size: _Size, needs: Sequence[_Need], known: tuple[str, ...], heads: int) -> Work:
    source, kind = size.source, work_kind(record)
    if kind is WorkKind.DURATION or kind is WorkKind.SUPPORT:
        return _over_days(record, size, needs, known, kind)
    if source is None:
        place = _place(record)
        record.findings.problem(
            place, "the task says neither how much it is nor when", "Give an effort, a duration or dates"
        )
        return Work(facts={"effort": Fact(value=None, source=place), **needs[0].facts}, people=known)
    each, note = _each(size, heads)
    if note:
        record.findings.assume(source.source, note)
    rows = []
    for need in needs:
        facts = dict(need.facts)
        share = facts.get("share")
        given = (
            each if size.effort is not None else each * Decimal(str(share.value if share else FULL_SHARE)) / FULL_SHARE
        )
        facts["effort"] = source.with_value(max(_HUNDREDTH, given.quantize(_HUNDREDTH, ROUND_HALF_UP)), note)
        if given < _HUNDREDTH:
            record.findings.assume(source.source, f"the work of {given:f} days was rounded up to {_HUNDREDTH} days")
        facts["heads"] = assumed(need.heads, source.source, f"{need.heads} work on it") if need.heads > 1 else None
        if share is None and (part := _share(size, each)) is not None:
            facts["share"] = assumed(part, source.source, f"{each.normalize():f} days in {size.days} make {part} %")
        rows.append(facts)
    return Work(facts=rows[0], others=tuple(rows[1:]), people=known)


def _place(record: Record) -> Source:
    """Return the cell that should say how much a task is, if anything stands there; else the place of the row."""
    of = next((of for of in (Field.EFFORT, Field.DURATION) if record.says(of)), None)
    return record.source if of is None else record.source_of(of)


def _over_days(record: Record, size: _Size, needs: Sequence[_Need], known: tuple[str, ...], kind: WorkKind) -> Work:
    """Return work that takes its days, whoever is on it."""
    days = size.days if size.days is not None else size.effort
    rows = [_facts_of(need, record) for need in needs]
    if size.source is None or days is None:
        record.findings.problem(record.source, f"work of kind {kind} has no duration", "Give it one, or dates")
        return Work(facts={"duration": Fact(value=None, source=record.source), **rows[0]}, people=known)
    length = {
        "kind": Fact(value=kind, source=record.source_of(Field.KIND)),
        "duration": size.source.with_value(int(days.quantize(_ONE, ROUND_UP))),
    }
    return Work(facts={**length, **rows[0]}, others=tuple(rows[1:]), people=known)


def _each(size: _Size, heads: int) -> tuple[Decimal, str]:
    """Return the person-days of each head, and what was taken for granted."""
    if size.effort is None:
        days = size.days or Decimal(0)
        return days, "a duration was taken as the work of each who is on it"
    if size.per_head or heads <= 1:
        return size.effort, ""
    each = size.effort / heads
    return each, f"{size.effort.normalize():f} person-days were shared out evenly among {heads}"


def _share(size: _Size, each: Decimal) -> int | None:
    """Return the share of a day that spreads an effort over a longer duration."""
    if size.effort is None or not size.days or each >= size.days:
        return None
    return _stepped(each / size.days * FULL_SHARE)


def _stepped(percent: Decimal) -> int:
    steps = int((percent / SHARE_STEP).quantize(_ONE, ROUND_HALF_UP))
    return min(FULL_SHARE, max(SHARE_STEP, steps * SHARE_STEP))
