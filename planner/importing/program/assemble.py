"""Assemble: from understood files to a program, with all that is to say and to ask about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.ids import SkillId
from planner.domain.people import Skill
from planner.domain.problem import InputProblem
from planner.domain.program import Program
from planner.domain.source import Source
from planner.importing.profile import Profile
from planner.importing.program.allocations import read_allocations
from planner.importing.program.asked_skills import drop_roles_nobody_asks_for
from planner.importing.program.bookings import read_bookings
from planner.importing.program.budget import read_budget
from planner.importing.program.capacity import read_capacity
from planner.importing.program.demand import read_demand
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.frame import add_frame, frame_of, stated_frame
from planner.importing.program.gathered import gathered
from planner.importing.program.incomplete import missing_parts
from planner.importing.program.links import read_links
from planner.importing.program.needs import TO_BE_NAMED
from planner.importing.program.passed_over import say_of_empty_tables, say_of_files
from planner.importing.program.people import People, read_people
from planner.importing.program.priorities import read_priorities
from planner.importing.program.projects import add_projects, read_projects
from planner.importing.program.raid import read_raid
from planner.importing.program.stakeholders import read_stakeholders
from planner.importing.program.status import read_status
from planner.importing.program.support import Support
from planner.importing.program.tasks import read_tasks
from planner.importing.program.template_part import NOTHING, TemplatePart, complete
from planner.importing.questions import Question
from planner.importing.understand import Understanding
from planner.planning.review import review
from planner.whatif.changes.wording import counted
from planner.whatif.scenario import Scenario
from planner.workbook.assembly.program import build_program
from planner.workbook.findings import Findings
from planner.workbook.read import Reading
from planner.workbook.schema import PersonRow, PoolRow, ProjectRow, RequirementRow, TaskRow
from planner.workbook.tables import Tables


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What several files make together.

    Attributes:
        template_files: Names of workbooks in the planner's own form, which complete the others.
        tables: The rows of the program workbook, each fact with its cell.
        program: None if anything must be mended first.
        sent: The plan as it was sent, to be looked at, also where it lacks the people to plan it with; None if cells
            must be mended first.
        problems: Problems, warnings, assumptions and what was left out, with file, sheet and cell.
        questions: With their answers, or proposals.
    """

    files: tuple[Understanding, ...]
    tables: Tables
    program: Program | None
    sent: Program | None = None
    problems: tuple[InputProblem, ...]
    questions: tuple[Question, ...]
    template_files: tuple[str, ...] = ()
    scenarios: tuple[Scenario, ...] = ()

    @property
    def reading(self) -> Reading:
        """The program as if a program workbook had been read."""
        return Reading(program=self.program, scenarios=self.scenarios, problems=self.problems)

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """Those nobody has answered yet."""
        return tuple(question for question in self.questions if question.is_open)


def assemble(
    files: Sequence[Understanding],
    *,
    name: str,
    profile: Profile | None = None,
    today: date | None = None,
    part: TemplatePart = NOTHING,
    amend: Callable[[Draft], None] | None = None,
) -> Imported:
    """Put understood files together as one program.

    Args:
        name: Of the program.
        profile: What is known of the senders: names, answers.
        today: The day it runs if None.
        part: What stands in workbooks in the planner's own form beside them.
        amend: Adds to what the files say; called again when pools stand for all who are asked for and not there.
    """
    profile = profile or Profile()
    today = date.today() if today is None else today  # noqa: DTZ011 - the day on the user's own clock
    draft = Draft(profile.answers)
    say_of_files(files, draft.findings, is_alone=not part.files)
    draft.findings.extend(part.findings.all)
    frame = stated_frame(part.program) or frame_of(files, draft, today=today)
    if part.program is None:
        add_frame(frame, name, files, draft)
    projects = read_projects(files, draft, part.tables.rows(ProjectRow))
    people = read_people(files, profile, draft, part)
    lists = read_tasks(files, projects, people, draft)
    support = Support(projects=projects, people=people, lists=lists, draft=draft, status_date=frame.status_date)
    read_allocations(files, support)
    read_bookings(files, support)
    read_links(files, lists, draft)
    read_demand(files, projects, people, draft)
    read_capacity(files, people, draft)
    read_budget(files, projects, (frame.first, frame.last), draft)
    read_status(files, projects, draft)
    read_priorities(files, projects, draft)
    read_raid(files, projects, draft)
    read_stakeholders(files, projects, draft)
    add_projects(projects)
    complete(draft, part)
    if amend is not None:
        amend(draft)
    drop_roles_nobody_asks_for(draft)
    _add_placeholders(people, draft)
    _add_missing_skills(people, draft)
    if amend is not None:
        amend(draft)
    _say_disregarded([*(question for file in files for question in file.questions), *draft.questions.values()], draft)
    say_of_empty_tables(files, draft)
    return _built(files, draft, part)


def _say_disregarded(questions: Sequence[Question], draft: Draft) -> None:
    """Warn of answers in a profile that are none of those there are."""
    for question in questions:
        given = draft.answer_given(question.id)
        if given is not None and question.is_open:
            answers = " or ".join(f'"{option.answer}"' for option in question.options)
            what = f'the profile answers "{given}" to "{question.what}", and "{question.taken}" was taken instead'
            draft.findings.warn(question.source, what, f"Answer {answers}")


def _built(files: Sequence[Understanding], draft: Draft, part: TemplatePart) -> Imported:
    findings = Findings()
    findings.extend(draft.findings.all)
    assembled = build_program(draft.tables, (), findings)
    program = None if findings.block else assembled.program
    missing = tuple(missing_parts(draft.tables))
    problems = [*missing, *findings.all, *(review(program) if program is not None else ())]
    questions = [question for file in files for question in file.questions]
    return Imported(
        files=tuple(files),
        template_files=part.files,
        tables=draft.tables,
        program=None if missing else program,
        sent=program,
        scenarios=assembled.scenarios,
        problems=tuple(gathered(problems)),
        questions=(*questions, *draft.questions.values()),
    )


def _add_placeholders(people: People, draft: Draft) -> None:
    """Add a pool of one unit for each name that stands for nobody yet."""
    known = {str(row.values.id) for row in draft.rows(PersonRow)} | {str(row.values.id) for row in draft.rows(PoolRow)}
    for name, source in people.placeholders.items():
        if name in known:
            continue
        note = "nobody of this name is known: one unit, until someone says who it is"
        draft.findings.warn(source, f'"{name}" stands for somebody to be found: one unit', "Name the person, or hire")
        facts = {"id": Fact(value=name, source=source), "unconfirmed": assumed(True, source, note)}
        if name == TO_BE_NAMED:
            facts["units"] = assumed(people.most_unnamed, source, "the most that one task asks for")
        draft.add(PoolRow, facts, source)


def _add_missing_skills(people: People, draft: Draft) -> None:
    """Add a pool for each role that nobody has: of as many units as a task asks for, or as are told apart."""
    have = [row.values for row in draft.rows(PersonRow)], [row.values for row in draft.rows(PoolRow)]
    known = {skill.id for rows in have for one in rows for skill in one.skills}
    taken = {str(one.id) for rows in have for one in rows}
    heads: dict[SkillId, tuple[int, int, Source]] = {}
    for row in [*draft.rows(TaskRow), *draft.rows(RequirementRow)]:
        skill = row.values.skill
        if skill is not None and skill not in known:
            most, best, source = heads.get(skill, (0, 1, row.source("skill")))
            heads[skill] = max(most, row.values.heads), max(best, row.values.level), source
    for skill, (asked, level, source) in heads.items():
        named = len(people.told_apart.get(skill, ()))
        units = max(asked, named)
        id_ = f"{skill} (to be named)" if skill in taken else str(skill)
        what = (
            f'nobody is known to be "{skill}": {counted(units, "unit")} of it {"is" if units == 1 else "are"} assumed'
        )
        draft.findings.warn(source, what, "Say in a list of people who does it, or how many there are")
        facts = {
            "id": Fact(value=id_, source=source),
            "units": assumed(units, source, f"as many as {'are told apart' if named > asked else 'one task asks for'}"),
            "skills": assumed((Skill(id=skill, level=level),), source, "the role itself, as well as any task asks"),
            "unconfirmed": assumed(True, source, "a role that nobody is known for"),
        }
        draft.add(PoolRow, facts, source)
