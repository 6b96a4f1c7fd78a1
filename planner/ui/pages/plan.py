"""Plan: load a program, plan it, read the plan, take it away."""

import streamlit as st

from planner.charts.gantt import gantt_chart
from planner.solver.options import Options
from planner.ui import session
from planner.ui.components.allocation import offer_allocation
from planner.ui.components.job_progress import collect_job, show_job
from planner.ui.components.outcome import show_outcome
from planner.ui.components.problem_table import show_problems
from planner.ui.components.program_picker import pick_program, pick_source
from planner.ui.components.scenario_picker import pick_scenario, pick_seconds
from planner.ui.job import PlanJob

with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
    st.title("Program planner", width="content")
    source = pick_source()
reading = pick_program(source)
if reading is None:
    st.info("Upload workbooks to begin: a program workbook, or what project managers sent, as it is.")
    st.stop()

chosen, limit, press = st.columns([4, 1, 1], vertical_alignment="bottom")
with chosen:
    ready = pick_scenario(reading)
with limit:
    seconds = pick_seconds()
if ready.scenario is not None and ready.scenario.description:
    st.text(ready.scenario.description)
show_problems(ready.problems)
if ready.program is None:
    st.stop()

collect_job()
if press.button("Plan", type="primary", icon=":material/play_arrow:", width="stretch"):
    previous = session.plan_to_begin_from(ready.scenario_id)
    session.begin(PlanJob(ready, Options(time_limit=seconds), previous=previous))
job = session.job()
if job is not None:
    show_job(job)

planned = session.planned(ready.scenario_id)
if planned is None:
    st.stop()
show_outcome(planned)
plan = planned.checked.outcome.plan
if plan is not None:
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.subheader("When", width="content")
        offer_allocation(planned)
    st.altair_chart(gantt_chart(planned.program, plan, planned.checked.baseline), width="stretch")
