"""People: those listed or named anywhere, what they can do, what they offer and when they are away."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from planner.domain.ids import SkillId
from planner.domain.people import Skill
from planner.domain.source import Source
from planner.importing.fields import Field, Shape
from planner.importing.profile import Profile
from planner.importing.program.amounts import capacity_of, rate_of
from planner.importing.program.booked_people import Booked, booked_people
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.leave_grid import days_away
from planner.importing.program.names import Names, folded
from planner.importing.program.projects import as_id
from planner.importing.program.record import Record
from planner.importing.program.skill_text import skills_in
from planner.importing.program.sources import parts_of
from planner.importing.program.template_part import NOTHING, TemplatePart
from planner.importing.program.written_names import is_everybody, name_in, names_in
from planner.importing.understand import Understanding
from planner.workbook.schema import CapacityRow, LeaveRow, PersonRow, PoolRow

_ONE_DAY = timedelta(days=1)


@dataclass(slots=True)
class People:
    """The people and roles of the program.

    Attributes:
        roles: What each person does, by their name.
        skills: The first spelling of each skill, by its folded name.
        placeholders: Names that stand for nobody yet, such as "Dev 2".
        told_apart: By a skill, the names of those who do it and are nobody yet, such as "Dev 1" and "Dev 2", folded.
        most_unnamed: The most heads that one task asks for without naming them.
        pools: Ids of pools by how they are written, folded.
    """

    draft: Draft
    names: Names
    roles: dict[str, str] = field(default_factory=dict)
    skills: dict[str, str] = field(default_factory=dict)
    placeholders: dict[str, Source] = field(default_factory=dict)
    told_apart: dict[SkillId, set[str]] = field(default_factory=dict)
    most_unnamed: int = 1
    pools: Mapping[str, str] = field(default_factory=dict)

    def skill(self, text: str) -> SkillId:
        """Return the skill of this name; its first spelling counts."""
        return SkillId(self.skills.setdefault(folded(text), as_id(text)))

    def is_pool(self, name: str) -> bool:
        """Tell whether a name is that of a pool."""
        return folded(name) in self.pools

    def has_skill(self, text: str) -> bool:
        """Tell whether somebody is known to do this."""
        return folded(text) in {folded(role) for role in self.roles.values()}


def read_people(
    files: Sequence[Understanding], profile: Profile, draft: Draft, template: TemplatePart = NOTHING
) -> People:
    """Read lists of people; those named elsewhere are added without a role.

    Args:
        template: Names people and pools beside the lists.
    """
    names = names_in(files, profile, draft, template)
    draft.questions |= {question.id: question for question in names.questions}
    people = People(draft, names, skills={folded(one): one for one in template.skills}, pools=template.pools)
    listed: set[str] = set()
    for part in parts_of(files, Shape.PEOPLE):
        for record in draft.records(part):
            _read_person(people, record, listed)
    booked = booked_people(draft.every_record(parts_of(files, Shape.ALLOCATIONS, Shape.CAPACITY)), names)
    for name in names.people:
        if name not in listed:
            _add_unlisted(people, name, booked.get(name, Booked()))
    for record in draft.every_record(parts_of(files, Shape.LEAVE)):
        _read_leave(people, record)
    return people


def _read_person(people: People, record: Record, listed: set[str]) -> None:
    written = name_in(record)
    if not written:
        return _read_team(people, record)
    draft, name = people.draft, people.names.person(written) or written
    if people.is_pool(written):
        draft.findings.ignore(record.source, f'"{written}" is pool "{name}", which the program workbook describes')
        return None
    source = record.source_of(Field.PERSON if record.says(Field.PERSON) else Field.PERSON_ID)
    if name in listed:
        what = f'"{name}" stands in lists of people twice'
        draft.findings.problem(source, what, "Keep one of the rows, or write two people's names differently")
        return None
    listed.add(name)
    skills = [skill for skill, _ in skills_in(record.text(Field.SKILL))]
    if role := record.text(Field.ROLE) or (skills[0] if len(skills) == 1 else ""):
        people.roles[name] = role
    texts = {"role": Field.ROLE, "team": Field.TEAM, "email": Field.EMAIL, "notes": Field.NOTES}
    facts = {key: _text(record, of) for key, of in texts.items()}
    facts |= {
        "id": Fact(value=as_id(name), source=source),
        "skills": _skills(people, record),
        "capacity": capacity_of(record),
        "rate": rate_of(record),
    }
    draft.add(PersonRow, facts, source)
    _bound(draft, record, as_id(name))
    return None


def _add_unlisted(people: People, name: str, booked: Booked) -> None:
    """Add somebody whom no list names, with what rows of bookings say of them."""
    source = people.names.sources[name]
    facts: dict[str, Fact | None] = {"id": Fact(value=as_id(name), source=source), "rate": booked.rate}
    if booked.role is not None:
        role = people.roles[name] = str(booked.role.value)
        facts |= {"role": booked.role, "skills": booked.role.with_value((Skill(id=people.skill(role)),))}
    people.draft.add(PersonRow, facts, source)


def _read_team(people: People, record: Record) -> None:
    """Take a row with a role and heads but no name for a pool."""
    role = record.text(Field.ROLE)
    heads = record.number(Field.HEADS)
    if not role or heads is None:
        return
    source = record.source_of(Field.ROLE)
    skill = people.skill(role)
    people.roles[f"{role} (pool)"] = role
    facts = {
        "id": Fact(value=f"{as_id(role)} (pool)", source=source),
        "units": Fact(value=int(heads), source=record.source_of(Field.HEADS)),
        "skills": Fact(value=(Skill(id=skill),), source=source),
    }
    people.draft.add(PoolRow, facts, source)


def _text(record: Record, of: Field) -> Fact | None:
    text = record.text(of)
    return Fact(value=text, source=record.source_of(of)) if text else None


def _skills(people: People, record: Record) -> Fact | None:
    of = Field.SKILL if record.says(Field.SKILL) else Field.ROLE
    text = record.row.cells[of].text if record.says(of) else ""
    level = record.number(Field.LEVEL)
    skills = {people.skill(name): own or int(level or 1) for name, own in skills_in(text)}
    if record.says(Field.ROLE) and of is Field.SKILL:
        skills.setdefault(people.skill(record.text(Field.ROLE)), 1)
    if not skills:
        return None
    value = tuple(Skill(id=skill, level=max(1, level)) for skill, level in skills.items())
    return Fact(value=value, source=record.source_of(of))


def _bound(draft: Draft, record: Record, id_: str) -> None:
    """Say that somebody offers nothing before they join and after they leave."""
    nothing = assumed(0, record.source, "they are there from and to the dates in the list")
    for of, field_, shift in ((Field.AVAILABLE_FROM, "last", -_ONE_DAY), (Field.AVAILABLE_TO, "first", _ONE_DAY)):
        fact = record.day(of)
        if fact is not None and isinstance(fact.value, date):
            facts = {"resource": Fact(value=id_, source=record.source), field_: fact.with_value(fact.value + shift)}
            draft.add(CapacityRow, {**facts, "capacity": nothing}, fact.source)


def _read_leave(people: People, record: Record) -> None:
    written = name_in(record)
    if not written:
        return
    if is_everybody(written):
        for everybody in people.names.people:
            _add_leave(people, record, everybody)
        return
    _add_leave(people, record, people.names.person(written) or written)


def _add_leave(people: People, record: Record, name: str) -> None:
    if record.table.column(Field.PERIOD) is not None:
        _add_marked(people, record, name)
        return
    first = record.day(Field.FROM) or record.day(Field.START)
    last = record.day(Field.TO) or record.day(Field.FINISH)
    if first is None:
        what = f"the leave of {name} has no first day"
        people.draft.findings.problem(record.source, what, "Fill it in, or leave the row out")
        return
    reason = _text(record, Field.REASON) or _text(record, Field.KIND)
    of = Field.PERSON if record.says(Field.PERSON) else Field.PERSON_ID
    facts = {"person": Fact(value=as_id(name), source=record.source_of(of)), "first": first, "last": last}
    people.draft.add(LeaveRow, {**facts, "reason": reason}, first.source)


def _add_marked(people: People, record: Record, name: str) -> None:
    """Add the days that a calendar of leave marks; half of one is a day with half the capacity."""
    for away in days_away(record):
        who = Fact(value=as_id(name), source=record.source)
        facts = {"first": Fact(value=away.first, source=away.source), "last": Fact(value=away.last, source=away.source)}
        if away.capacity:
            people.draft.findings.assume(away.source, f'"{away.reason}" was taken for part of a day away')
            left = Fact(value=away.capacity, source=away.source)
            people.draft.add(CapacityRow, {"resource": who, **facts, "capacity": left}, away.source)
            continue
        people.draft.findings.assume(away.source, f'"{away.reason}" was taken for days away')
        reason = Fact(value=away.reason, source=away.source)
        people.draft.add(LeaveRow, {"person": who, **facts, "reason": reason}, away.source)


def whole(number: Decimal) -> int:
    """Round to a whole number, halves up."""
    return int(number.quantize(Decimal(1), ROUND_HALF_UP))
