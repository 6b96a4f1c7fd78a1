"""What came of planning: status, goals with their bounds, what is late."""

import streamlit as st

from planner.domain.outcome import Outcome, Status
from planner.measures.tardiness import Tardiness, all_tardiness
from planner.ui.job import Planned
from planner.wording.goals import gap_text, goal_value, number
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
    goals, late = st.columns([6, 7])
    with goals:
        st.subheader("Goals, in order")
        _show_goals(planned)
    with late:
        st.subheader("Late, in working days")
        _show_late(planned)


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
            }
            for goal in planned.checked.outcome.goals
        ],
        hide_index=True,
    )


def _show_late(planned: Planned) -> None:
    plan = planned.checked.outcome.plan
    late = [] if plan is None else [row for row in all_tardiness(planned.program, plan) if row.days]
    if not late:
        st.text("Nothing is late.")
        return
    st.dataframe([_late_row(planned, row) for row in sorted(late, key=lambda row: -row.cost)], hide_index=True)


def _late_row(planned: Planned, row: Tardiness) -> dict[str, object]:
    program = planned.program
    task = None if row.task is None else program.task_by_id[row.task]
    return {
        "Project": program.project_by_id[row.project].name or row.project,
        "Task": "whole project" if task is None else task.name or task.id,
        "Due": row.due,
        "Days": row.days,
        "Cost": f"{number(row.cost)} {program.currency}",
    }
