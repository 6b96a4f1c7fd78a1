"""Tests of reading foreign workbooks."""
