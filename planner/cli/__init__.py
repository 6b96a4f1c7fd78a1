"""The command line: `planner demo | template | plan | check | compare`."""

from planner.cli.app import main

__all__ = ["main"]
