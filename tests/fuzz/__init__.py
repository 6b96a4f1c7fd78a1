"""Spoilt files: good workbooks of every format are changed at random, and reading them must never break.

`python -m tests.fuzz --seconds 600` goes on for as long as one likes; what it finds is kept in `found/`.
"""
