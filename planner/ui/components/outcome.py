"""What came of planning: status, goals with their bounds, what is late."""

import streamlit as st

from planner.domain.outcome import Outcome, Status
from planner.domain.work import Task
from planner.report.rows.earliest import earliest_rows
from planner.report.rows.late import LateRow, late_rows
from planner.report.rows.left_out import left_out_rows
from planner.ui.job import Planned
from planner.wording.goals import gap_text, goal_value, is_told, number
from planner.wording.outcome import outcome_text


def show_outcome(planned: Planned) -> None:
    """Show the status, any rule broken, the goals and what is late."""
    outcome = planned.checked.outcome
    _show_status(outcome)
    if planned.checked.violations:
        st.error("This plan breaks rules: a defect of the planner. Do not use it.", icon=":material/error:")
        st.dataframe([{"Rule": one.rule, "What": one.message} for one in planned.checked.violations], hide_index=True)
    if outcome.plan is None:
        return
    st.subheader("Goals, in order")
    _show_goals(planned)
    st.subheader("Late, in working days")
    _show_late(planned)
    _show_left_out(planned)
    _show_earliest(planned)


def _show_status(outcome: Outcome) -> None:
    show = {Status.OPTIMAL: st.success, Status.FEASIBLE: st.info, Status.INFEASIBLE: st.error}
    show.get(outcome.status, st.warning)(outcome_text(outcome))
    for remark in outcome.remarks:
        st.text(remark)


def _show_goals(planned: Planned) -> None:
    currency = planned.program.currency
    st.dataframe(
        [
            {
                "Goal": str(goal.kind),
                "Reached": goal_value(goal.kind, goal.value, currency),
                "Best possible": "unknown" if goal.bound is None else goal_value(goal.kind, goal.bound, currency),
                "Gap": gap_text(goal),
                "Best possible comes from": goal.because,
            }
            for goal in planned.checked.outcome.goals
            if is_told(goal.kind, planned.checked.baseline)
        ],
        hide_index=True,
    )


def _show_late(planned: Planned) -> None:
    rows = [_late_row(planned, row) for row in late_rows(planned.program, planned.checked.outcome)]
    if not rows:
        st.text("Nothing is late.")
        return
    st.dataframe(rows, hide_index=True)


def _late_row(planned: Planned, row: LateRow) -> dict[str, object]:
    return {
        "Project": row.project.name or row.project.id,
        "Task": _task(row.task),
        "Due": row.due,
        "Days": row.days,
        "Cost": f"{number(row.cost)} {planned.program.currency}",
        "No plan before": row.earliest,
    }


def _show_left_out(planned: Planned) -> None:
    """Name the projects that the plan does not do, if any, and what is known of why."""
    currency = planned.program.currency
    rows = [
        {
            "Project": row.name,
            "Benefit": "none stated" if row.project.benefit is None else f"{number(row.project.benefit)} {currency}",
            "Why": row.why,
        }
        for row in left_out_rows(planned.program, planned.checked.outcome)
    ]
    if rows:
        st.subheader("Left out")
        st.dataframe(rows, hide_index=True)


def _show_earliest(planned: Planned) -> None:
    """Show for everything still to be delivered the day before which no plan can."""
    rows = [
        {
            "Project": row.project.name or row.project.id,
            "Task": _task(row.task),
            "Due": row.due,
            "Planned": row.planned,
            "No plan before": row.day,
            "Days between": row.spare,
            "Why": row.because,
        }
        for row in earliest_rows(planned.program, planned.checked.outcome)
    ]
    if rows:
        with st.expander("The days before which no plan can deliver"):
            st.dataframe(rows, hide_index=True)


def _task(task: Task | None) -> str:
    return "whole project" if task is None else task.name or task.id
