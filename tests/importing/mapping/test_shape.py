"""What the rows of a table are."""

import pytest

from planner.importing.fields import Field, Shape
from planner.importing.mapping.shape import map_block
from planner.importing.mapping.shapes import FORMS
from planner.importing.vocabulary import default_vocabulary
from tests.importing.grids import a_block

SHAPES = {
    Shape.TASKS: """
        Task   | Start      | Finish     | Owner
        Design | 2027-03-01 | 2027-03-05 | Ana Silva
        Build  | 2027-03-08 | 2027-03-17 | Bo Li
    """,
    Shape.PROJECTS: """
        Project | Project manager | Budget | Due
        Aurora  | Ana Silva       | 120000 | 2027-06-30
        Boreal  | Bo Li           | 80000  | 2027-09-30
    """,
    Shape.PEOPLE: """
        Name      | Role     | Capacity (%) | E-mail
        Ana Silva | Engineer | 100          | ana@example.org
        Bo Li     | Tester   | 80           | bo@example.org
    """,
    Shape.LEAVE: """
        Name      | From       | To         | Reason
        Ana Silva | 2027-03-01 | 2027-03-12 | vacation
        Bo Li     | 2027-04-05 | 2027-04-09 | training
    """,
    Shape.ALLOCATIONS: """
        Person    | Project | From       | To         | Allocation %
        Ana Silva | Aurora  | 2027-03-01 | 2027-05-28 | 50%
        Bo Li     | Boreal  | 2027-04-05 | 2027-06-25 | 80%
    """,
    Shape.DEMAND: """
        Role     | Jan 2027 | Feb 2027 | Mar 2027
        Engineer | 1        | 1.5      | 2
        Tester   | 0.5      | 1        | 1
    """,
    Shape.CAPACITY: """
        Person    | Jan 2027 | Feb 2027 | Mar 2027
        Ana Silva | 100%     | 80%      | 100%
        Bo Li     | 50%      | 50%      | 50%
    """,
    Shape.BUDGET: """
        Cost item | Category | Q1 2027 | Q2 2027 | Q3 2027 | Total
        Servers   | capex    | 10000   | 5000    | 0       | 15000
        Licences  | opex     | 2000    | 2000    | 2000    | 6000
    """,
    Shape.RISKS: """
        Risk            | Probability | Impact | Mitigation     | Owner
        Supplier late   | high        | 3      | second source  | Ana Silva
        Scope grows     | low         | 5      | change control | Bo Li
    """,
    Shape.STAKEHOLDERS: """
        Stakeholder | Organisation | Interest | Influence
        Ana Silva   | Works        | high     | low
        Bo Li       | Town hall    | low      | high
    """,
    Shape.LINKS: """
        Predecessor | Successor | Type | Lag
        T1          | T2        | FS   | 2d
        T2          | T3        | SS   | 0d
    """,
    Shape.OTHER: """
        *Vendor* | *Postcode* | *Colour of the door*
        Acme     | 80331      | ochre
        Bolt     | 10115      | teal
    """,
}


@pytest.mark.parametrize("shape", SHAPES)
def test_rows_are_of_a_kind(shape):
    mapped = map_block(a_block(SHAPES[shape], name="Sheet1"), default_vocabulary())

    assert mapped.shape is shape


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape is not Shape.OTHER])
def test_it_has_what_such_a_table_needs(shape):
    mapped = map_block(a_block(SHAPES[shape], name="Sheet1"), default_vocabulary())
    fields = {column.field for column in mapped.columns}

    assert all(fields & group for group in FORMS[shape].needs)


def test_a_title_tips_the_scales():
    drawn = """
        Name      | Start      | Finish
        Ana Silva | 2027-03-01 | 2027-03-12
        Bo Li     | 2027-04-05 | 2027-04-09
    """
    block = a_block(drawn, name="Sheet1")

    assert map_block(block, default_vocabulary(), title="Vacation").shape is Shape.LEAVE


def test_many_columns_of_small_numbers_leave_a_task_list_what_it_is():
    extra = " | ".join(f"x{n}" for n in range(12))
    numbers = " | ".join(str(n) for n in range(1, 13))
    block = a_block(f"""
        Project | Task ID | Task   | Role     | Effort | Unit | Predecessors | Start      | Finish     | {extra}
        P1      | T1      | Design | Engineer | 40     | h    |              | 2027-03-01 |            | {numbers}
        P1      | T2      | Build  | Engineer | 80     | h    | T1           |            | 2027-06-30 | {numbers}
        P2      | T3      | Test   | Tester   | 24     | h    | T2           |            |            | {numbers}
    """)

    assert map_block(block, default_vocabulary()).shape is Shape.TASKS


def test_phases_are_the_tasks_of_a_list_without_any_others():
    block = a_block("""
        Phase  | Start      | Finish
        Design | 2027-03-01 | 2027-03-05
        Build  | 2027-03-08 | 2027-03-17
    """)
    mapped = map_block(block, default_vocabulary())

    assert mapped.shape is Shape.TASKS
    assert mapped.column(Field.TASK).title == "Phase"


@pytest.mark.parametrize(
    "titles",
    [
        "risk_id | project | description | probability_1_5 | impact_1_5 | response | trigger",
        "id | project | title | likelihood_1_5 | impact_1_5 | mitigation | trigger",
        "id | project | trigger | probability_1_5 | impact_1_5 | response | category",
        "id | project | trigger | Probability 0-10 | Impact 0-10 | response | status",
    ],
)
def test_a_register_with_ratings_from_1_to_5_is_one_of_risks(titles):
    cells = {
        "risk_id": ("R1", "R2"),
        "id": ("R1", "R2"),
        "project": ("Atlas", "Borealis"),
        "category": ("Supply", "People"),
        "status": ("open", "closed"),
    }
    texts = ("Vendor delivers too late", "Key person leaves us")
    names = titles.split(" | ")
    lines = [
        " | ".join(str(n + 3) if name[-1].isdigit() else cells.get(name, texts)[n] for name in names) for n in (0, 1)
    ]
    mapped = map_block(a_block("\n".join([titles, *lines]), name="Sheet1"), default_vocabulary())
    fields = {column.field for column in mapped.columns}

    assert mapped.shape is Shape.RISKS
    assert {Field.PROJECT, Field.RISK, Field.PROBABILITY, Field.IMPACT, Field.RESPONSE} <= fields


@pytest.mark.parametrize(
    "titles", ["Strategic fit | Benefit | Risk | Effort", "Impact 1-5 | Probability of success 1-5 | Weight | Priority"]
)
def test_projects_with_scores_are_no_register_of_risks(titles):
    drawn = f"Project | {titles}\nAtlas | 3 | 4 | 2 | 5\nBorealis | 5 | 2 | 3 | 1\nCirrus | 1 | 4 | 4 | 2"

    assert map_block(a_block(drawn, name="Sheet1"), default_vocabulary()).shape is Shape.PRIORITIES


def test_rows_that_are_each_another_project_are_no_tasks():
    block = a_block("""
        #   | Project | Lead      | Overall health | Go-live
        P-1 | Aurora  | Ana Silva | G              | 2027-06-30
        P-2 | Boreal  | Bo Li     | A              | 2027-09-30
        P-3 | Corona  | Cy Osei   | R              |
    """)

    assert map_block(block, default_vocabulary()).shape in (Shape.PROJECTS, Shape.STATUS)


@pytest.mark.parametrize(
    ("name", "cell", "shape"),
    [("Absences", "U", Shape.LEAVE), ("Urlaub", "1", Shape.LEAVE), ("Capacity and absences", "5", Shape.CAPACITY)],
)
def test_a_grid_named_for_leave_says_when_people_are_away(name, cell, shape):
    block = a_block(
        f"""
        Name      | 2027-03-01 | 2027-03-02 | 2027-03-03
        Ana Silva | {cell}     |            | {cell}
        Bo Li     |            | {cell}     |
        """,
        name=name,
    )

    assert map_block(block, default_vocabulary()).shape is shape
