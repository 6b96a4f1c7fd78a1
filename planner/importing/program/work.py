"""Work: what a row of a task list asks for: how much, of whom, in which way."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, ROUND_UP, Decimal

from planner.domain.work import FULL_SHARE, WorkKind
from planner.importing.fields import Field
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.needs import Facts, Need, facts_of, known_people, named_in_row, needs_of
from planner.importing.program.people import People
from planner.importing.program.record import Record
from planner.importing.program.work_by_person import work_by_person
from planner.importing.program.work_kind import work_kind
from planner.importing.program.work_size import Size, each_of, is_milestone, place_of, share_of, size_of
from planner.importing.values.reading import Conventions

_HUNDREDTH = Decimal("0.01")
_ONE = Decimal(1)


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


def work_of(record: Record, people: People, conventions: Conventions) -> Work:
    """Return what a task asks for."""
    by_person = work_by_person(record, people)
    if by_person is not None:
        first, *others = by_person.needs
        return Work(facts=first, others=tuple(others), people=by_person.people)
    named = named_in_row(record, people)
    needs = needs_of(record, people, named)
    heads = sum(need.heads for need in needs)
    size = size_of(record, conventions, heads)
    known = known_people(named, people)
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
        named = named_in_row(line, people)
        if takes_days:
            added += [facts_of(need, line) for need in needs_of(line, people, named)]
        else:
            own = work_of(line, people, line.conventions)
            added += [facts for facts in (own.facts, *own.others) if "skill" in facts or "resource" in facts]
        known += known_people(named, people)
    return Work(facts=work.facts, others=(*work.others, *added), people=tuple(dict.fromkeys(known)))


def _of_nobody(record: Record, size: Size) -> Facts:
    """Return a task that takes time and needs nobody that is named."""
    amount = size.days if size.days is not None else size.effort
    if amount is None or size.source is None:
        record.findings.warn(
            place_of(record),
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


def _of_people(record: Record, size: Size, needs: Sequence[Need], known: tuple[str, ...], heads: int) -> Work:
    source, kind = size.source, work_kind(record)
    if kind is WorkKind.DURATION or kind is WorkKind.SUPPORT:
        return _over_days(record, size, needs, known, kind)
    if source is None:
        place = place_of(record)
        record.findings.problem(
            place, "the task says neither how much it is nor when", "Give an effort, a duration or dates"
        )
        return Work(facts={"effort": Fact(value=None, source=place), **needs[0].facts}, people=known)
    each, note = each_of(size, heads)
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
        if share is None and (part := share_of(size, each)) is not None:
            facts["share"] = assumed(part, source.source, f"{each.normalize():f} days in {size.days} make {part} %")
        rows.append(facts)
    return Work(facts=rows[0], others=tuple(rows[1:]), people=known)


def _over_days(record: Record, size: Size, needs: Sequence[Need], known: tuple[str, ...], kind: WorkKind) -> Work:
    """Return work that takes its days, whoever is on it."""
    days = size.days if size.days is not None else size.effort
    rows = [facts_of(need, record) for need in needs]
    if size.source is None or days is None:
        record.findings.problem(record.source, f"work of kind {kind} has no duration", "Give it one, or dates")
        return Work(facts={"duration": Fact(value=None, source=record.source), **rows[0]}, people=known)
    length = {
        "kind": Fact(value=kind, source=record.source_of(Field.KIND)),
        "duration": size.source.with_value(int(days.quantize(_ONE, ROUND_UP))),
    }
    return Work(facts={**length, **rows[0]}, others=tuple(rows[1:]), people=known)
