"""What leaves the planner: the allocation workbook, its way back, the plan as JSON and scenarios side by side."""
