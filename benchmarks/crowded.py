"""Crowded programs: projects that want the same people at the same time, each due about when it could end alone."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random

from planner.domain.goals import Goal, GoalKind
from planner.domain.ids import ModeId, ProjectId, RequirementId, ResourceId, SkillId, TaskId
from planner.domain.people import Leave, Person, Skill
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.work import Dependency, Mode, Requirement, Task, WorkKind
from tests.builders import MONDAY, day

_TASKS_OF_A_PROJECT = 15
_MEAN_EFFORT = 5


def crowded(*, tasks: int, people: int, seed: int) -> Program:
    """Draw a program with weighted tardiness as its only goal."""
    draw = _Draw(Random(seed), "abcdef"[:people], days=2 * tasks * _MEAN_EFFORT // people + 80)
    projects = [draw.project(number) for number in range(max(1, tasks // _TASKS_OF_A_PROJECT))]
    work, links = [], []
    for number in range(tasks):
        project = projects[number % len(projects)].id
        task = draw.task(number, project)
        links += [Dependency(predecessor=before, successor=task.id) for before in draw.before(project, task.id)]
        work.append(task)
    return Program(
        name=f"crowded {seed}",
        first=MONDAY,
        last=day(draw.days - 1),
        status_date=MONDAY,
        people=tuple(draw.person(number) for number in range(people)),
        projects=tuple(projects),
        tasks=tuple(work),
        dependencies=tuple(links),
        stated_goals=(Goal(kind=GoalKind.WEIGHTED_TARDINESS),),
    )


@dataclass
class _Draw:
    """Draws the parts of one program."""

    random: Random
    skills: str
    days: int

    def __post_init__(self) -> None:
        self._earlier: dict[ProjectId, list[TaskId]] = {}

    def project(self, number: int) -> Project:
        """Draw a project that is due in the first half of the program."""
        weight = Decimal(self.random.choice((100, 500, 2000)))
        return Project(id=ProjectId(f"P{number}"), due=self._date(30, self.days // 2), cost_of_delay=weight)

    def task(self, number: int, project: ProjectId) -> Task:
        """Draw a task of one requirement."""
        requirement = Requirement(
            id=RequirementId("r"),
            skill=SkillId(self.random.choice(self.skills)),
            effort=Decimal(self.random.choice((1, 2, 3, 5, 8, 13))),
            share=self.random.choice((100, 100, 50)),
        )
        mode = Mode(id=ModeId("m"), kind=WorkKind.EFFORT, requirements=(requirement,))
        return Task(id=TaskId(f"T{number}"), project=project, modes=(mode,))

    def before(self, project: ProjectId, task: TaskId) -> list[TaskId]:
        """Draw up to two predecessors among the last few tasks of the project."""
        earlier = self._earlier.setdefault(project, [])
        chosen = self.random.sample(earlier[-4:], k=min(len(earlier), self.random.choice((0, 1, 1, 2))))
        earlier.append(task)
        return chosen

    def person(self, number: int) -> Person:
        """Draw someone with two skills and two leaves."""
        skills = {self.skills[number % len(self.skills)], self.random.choice(self.skills)}
        leave = []
        for _ in range(2):
            first = self.random.randrange(self.days)
            leave.append(Leave(first=day(first), last=day(first + self.random.choice((0, 4, 9)))))
        return Person(
            id=ResourceId(f"p{number}"),
            skills=tuple(Skill(id=SkillId(skill)) for skill in sorted(skills)),
            capacity=self.random.choice((100, 100, 80)),
            leave=tuple(leave),
            rate=Decimal(self.random.choice((400, 500, 650))),
        )

    def _date(self, first: int, last: int) -> date:
        return day(self.random.randint(first, max(first, last)))
