"""English matrix of scores under a row of weights, with a list of the projects, long names and emoji."""

from benchmarks.importing.marks import FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, bold, pages

_WEIGHTS = (0.3, 0.25, 0.2, 0.15, 0.1)
_SCORES = (
    ("Self-service returns portal ♻️", 5, 4, 3, 2, 4),
    ("Warehouse robots, phase two", 4, 5, 2, 1, 3),
    ("GDPR deletion on request", 2, 1, 5, 4, 5),
    (
        "Replace the point-of-sale terminals in all 214 shops of the northern and western regions before the deadline",
        3,
        3,
        5,
        2,
        1,
    ),
    ("Loyalty app 📱", 5, 3, 1, 3, 3),
    ("Supplier scorecards", 2, 3, 2, 5, 5),
    ("Demand forecast with weather", 3, 4, 2, 3, 2),
    ("Energy monitoring", 1, 3, 4, 4, 4),
)
_PROJECTS = (
    ("P-101", "Self-service returns portal ♻️", "Retail", "N. Achebe", "Ruth Lindgren", 450, 1200, 1),
    ("P-102", "Warehouse robots, phase two", "Logistics", "D. Kowalski", "Pedro Alves", 2300, 3900, 2),
    ("P-103", "GDPR deletion on request", "Legal", "N. Achebe", "Amira Saleh", 180, 0, 3),
    ("P-104", "Replace the point-of-sale terminals", "Retail", "R. Lindgren", "Ruth Lindgren", 1900, 0, 2),
    ("P-105", "Loyalty app 📱", "Marketing", "?", "Chen Wei", 320, 800, 4),
    ("P-106", "Supplier scorecards", "Purchasing", "D. Kowalski", "Pedro Alves", 60, 150, 6),
    ("P-107", "Demand forecast with weather", "Logistics", "Chen Wei", "Pedro Alves", 210, 640, 5),
    ("P-108", "Energy monitoring", "Facilities", "A. Saleh", "Amira Saleh", 95, 110, 7),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Scoring", "Project list", "How to score") as (matrix, projects, help_):
        matrix.across("A1", "Portfolio prioritisation FY26", bold=True, font_size=14)
        matrix.across(
            "A3", "Project", "Revenue", "Cost saving", "Compliance", "Ease", "Time to value", "Score", bold=True
        )
        matrix.across("A4", bold("Weight"), *_WEIGHTS, None, num_format="0%")
        for number, (name, *scores) in enumerate(_SCORES, 5):
            score = round(sum(a * b for a, b in zip(scores, _WEIGHTS, strict=True)), 2)
            matrix.across(f"A{number}", name, *scores, Worked(f"=SUMPRODUCT(B{number}:F{number},B$4:F$4)", score))
        matrix.across("A14", "Scores 1 (poor) to 5 (excellent)", italic=True)
        projects.across(
            "A1",
            "ID",
            "Project",
            "Business area",
            "Project manager",
            "Sponsor",
            "Budget (k$)",
            "Benefit (k$)",
            "Rank",
            bold=True,
        )
        projects.down("A2", _PROJECTS)
        help_.down(
            "A1",
            [("Score each criterion from 1 to 5.",), ("Weights are set by the board.",), ("Ties go to compliance.",)],
        )
    return path


MARKS = FileMarks(
    file="prioritisation_FY26.xlsx",
    tables=(
        TableMarks(
            sheet="Scoring",
            shape=Shape.PRIORITIES,
            header_rows=(3,),
            first_row=5,
            last_row=12,
            either_rows=(4,),
            columns={
                "A": Field.PROJECT,
                "B": (Field.CRITERION, Field.SCORE),
                "D": (Field.CRITERION, Field.SCORE),
                "F": (Field.CRITERION, Field.SCORE),
                "G": (Field.TOTAL, Field.SCORE),
            },
            values={
                **across(5, A="Self-service returns portal ♻️", B="5", D="3", F="4", G="3.8"),
                **across(6, A="Warehouse robots, phase two", B="4", D="2"),
                **across(7, D="5", F="5"),
                **across(8, B="3", D="5", F="1"),
                **across(9, A="Loyalty app 📱", B="5", D="1"),
                **across(12, A="Energy monitoring", B="1", D="4"),
            },
        ),
        TableMarks(
            sheet="Project list",
            shape=Shape.PROJECTS,
            header_rows=(1,),
            first_row=2,
            last_row=9,
            columns={
                "A": Field.PROJECT_ID,
                "B": Field.PROJECT,
                "C": (Field.ORGANISATION, Field.TEAM, Field.OTHER),
                "D": Field.MANAGER,
                "E": Field.SPONSOR,
                "F": Field.BUDGET,
                "G": Field.BENEFIT,
                "H": Field.PRIORITY,
            },
            values={
                **across(
                    2, A="P-101", B="Self-service returns portal ♻️", D="N. Achebe", E="Ruth Lindgren", F="450000", H="1"
                ),
                **across(3, F="2300000", G="3900000", H="2"),
                **across(4, A="P-103", G="0"),
                **across(6, B="Loyalty app 📱", E="Chen Wei", F="320000"),
                **across(9, F="95000", G="110000", H="7"),
            },
        ),
    ),
    left_alone=(LeftAlone("Scoring", 14, 14), LeftAlone("How to score")),
)
