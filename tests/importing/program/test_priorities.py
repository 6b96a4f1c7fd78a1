"""Prioritisation matrices as they are sent: objectives, weights and scores."""

import pytest

from planner.importing.fields import Shape
from tests.importing.program.sheets import PLAN, a_file, imported, said

HEADER = ["Project", "Revenue", "Compliance", "Ease", "Score"]
SCORES = [["APP", 5, 4, 3, 12], ["WEB", 2, 1, 5, 8], ["OPS", 1, 2, 2, 5]]


def prioritised(*rows, answers=None):
    """Import a plan with a matrix."""
    result = imported(a_file("plan.xlsx", Plan=PLAN, Scoring=rows), shape=Shape.PRIORITIES, answers=answers)
    assert result.program is not None
    return result


def weights_of(result):
    """Return the weights of the objectives."""
    return {objective.id: objective.weight for objective in result.program.objectives}


def scores_of(result):
    """Return the scores of the projects that have any."""
    return {project.id: dict(project.scores) for project in result.program.projects if project.scores}


def test_columns_become_objectives_and_cells_scores():
    result = prioritised(HEADER, *SCORES)
    assert weights_of(result) == {"Revenue": 1, "Compliance": 1, "Ease": 1}
    assert scores_of(result) == {
        "APP": {"Revenue": 5, "Compliance": 4, "Ease": 3},
        "WEB": {"Revenue": 2, "Compliance": 1, "Ease": 5},
        "OPS": {"Revenue": 1, "Compliance": 2, "Ease": 2},
    }
    assert said(result, 'column "Score" was left out: it is worked out from the others')
    assert said(result, 'project "OPS" stands in no plan; it was added to be scored')


@pytest.mark.parametrize(
    ("row", "weights", "is_scaled"),
    [
        (["Weight", 0.5, 0.3, 0.2], [50, 30, 20], True),
        (["Gewichtung", 3, 2, 1], [3, 2, 1], False),
        ([None, 50, 30, 20], [50, 30, 20], False),
    ],
)
def test_a_row_of_weights_weighs_the_objectives(row, weights, is_scaled):
    result = prioritised(HEADER, row, *SCORES)
    assert list(weights_of(result).values()) == weights
    assert len(scores_of(result)) == 3
    assert bool(said(result, "the weights were scaled to add up to 100")) is is_scaled


def test_weights_may_stand_in_the_titles():
    result = prioritised(["Project", "Revenue (60%)", "Compliance (25%)", "Ease (15%)"], *[row[:4] for row in SCORES])
    assert weights_of(result) == {"Revenue": 60, "Compliance": 25, "Ease": 15}


def test_each_fact_keeps_its_cell():
    result = prioritised(HEADER, ["Weight", 0.5, 0.3, 0.2], *SCORES)
    rows = {kind.sheet: found[0].rows for kind, found in result.tables.by_type.items()}
    weight, score = rows["Objectives"][1].source("weight"), rows["Scores"][1].source("score")
    assert (str(weight), weight.text) == ("plan.xlsx, Scoring!C2", "30%")
    assert (str(score), score.text) == ("plan.xlsx, Scoring!C3", "4")
    assert str(rows["Objectives"][1].source("id")) == "plan.xlsx, Scoring!C1"


def test_scores_that_are_no_whole_numbers_are_all_multiplied():
    others = [[f"P{n}", 1, n, 5] for n in range(1, 5)]
    result = prioritised(HEADER[:4], ["APP", 5, 4.5, 3], *[row[:4] for row in SCORES[1:]], *others)
    assert scores_of(result)["APP"] == {"Revenue": 50, "Compliance": 45, "Ease": 30}
    assert scores_of(result)["OPS"] == {"Revenue": 10, "Compliance": 20, "Ease": 20}
    assert len(said(result, "all were multiplied by 10")) == 1


def test_words_are_scores_and_what_is_none_is_said():
    result = prioritised(HEADER[:4], *[row[:4] for row in SCORES], ["APP2", "high", "maybe", 2], ["APP3", 1, "n/a", 2])
    assert scores_of(result)["APP2"] == {"Revenue": 4, "Ease": 2}
    assert scores_of(result)["APP3"] == {"Revenue": 1, "Ease": 2}
    (warning,) = said(result, "which is no score")
    assert warning.startswith("plan.xlsx, Scoring!C5")


@pytest.mark.parametrize(("row", "weights"), [((3, 0, 1), (3, 0, 1)), ((0.75, 0, 0.25), (75, 0, 25))])
def test_an_objective_may_weigh_nothing(row, weights):
    result = prioritised(HEADER, ["Weight", *row], *SCORES)
    assert tuple(weights_of(result).values()) == weights
    assert not said(result, "Compliance")


def test_a_weight_below_zero_is_left_out_and_warned_of():
    result = prioritised(HEADER, ["Weight", 3, -2, 1], *SCORES)
    assert weights_of(result) == {"Revenue": 3, "Compliance": 1, "Ease": 1}
    (warning,) = said(result, 'objective "Compliance" has the weight -2: it was left out, and 1 is taken')
    assert warning.startswith("plan.xlsx, Scoring!C2")


@pytest.mark.parametrize(("answer", "names"), [("the same", 2), ("another project", 3)])
def test_a_longer_name_of_a_project_is_asked_about(answer, names):
    plan = [PLAN[0], *[[*row[:2], f"{row[2]} terminals for shops", *row[3:]] for row in PLAN[1:]]]
    long = "APP terminals for shops in the north"
    matrix: list[list[object]] = [[*HEADER[:4]], [long, 5, 4, 3], ["WEB terminals for shops", 2, 1, 5]]
    file = a_file("plan.xlsx", Plan=plan, Scoring=matrix)
    result = imported(file, shape=Shape.PRIORITIES, answers={f"project {long}": answer})
    assert result.program is not None
    assert len(result.program.projects) == names
    assert [q.taken for q in result.questions if long in q.what] == [answer]
    assert len(scores_of(result)) == 2


def test_criteria_may_lie_below_one_another_with_a_column_for_each_project():
    result = prioritised(["Criterion", "Weight", "APP", "WEB"], ["Revenue", 0.6, 5, 2], ["Compliance", 0.4, 4, 1])
    assert weights_of(result) == {"Revenue": 60, "Compliance": 40}
    assert scores_of(result) == {"APP": {"Revenue": 5, "Compliance": 4}, "WEB": {"Revenue": 2, "Compliance": 1}}


def test_a_list_has_a_row_for_each_score():
    rows = [["APP", "Revenue", 5], ["APP", "Ease", 3], ["WEB", "Revenue", 2], ["WEB", "Revenue", 4]]
    result = prioritised(["Project", "Criterion", "Score"], *rows)
    assert scores_of(result) == {"APP": {"Revenue": 5, "Ease": 3}, "WEB": {"Revenue": 2}}
    assert said(result, 'project "WEB" has the score 4 for "Revenue" here, and 2 in plan.xlsx, Scoring!C4')
