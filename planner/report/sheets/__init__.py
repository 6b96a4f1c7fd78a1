"""The sheets of the workbooks that leave the planner, one file each."""
