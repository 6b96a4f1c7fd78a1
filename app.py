"""The planner in a browser: `streamlit run app.py`. Navigation only; the pages are in `planner/ui/pages`."""

import streamlit as st

from planner.ui.job import prepare

st.set_page_config(page_title="Program planner", page_icon=":material/view_timeline:", layout="wide")
prepare()

page = st.navigation(
    [st.Page("planner/ui/pages/plan.py", title="Plan", icon=":material/view_timeline:")], position="hidden"
)
page.run()
