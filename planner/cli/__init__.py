"""The command line: `planner demo | template | plan | check | compare`."""

from planner.cli.main import main

__all__ = ["main"]
