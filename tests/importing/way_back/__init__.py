"""Tests of the way back into project managers' own workbooks."""
