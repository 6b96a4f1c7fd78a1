"""`python -m planner`: the command line where no script is installed."""

from planner.cli import main

main()
