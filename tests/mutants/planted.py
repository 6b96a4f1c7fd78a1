"""Planted: all mutants, in the order they are tried."""

from tests.mutants.in_checker import IN_CHECKER, IN_MEASURES
from tests.mutants.in_solver import IN_CLAIMS, IN_GOALS, IN_RULES
from tests.mutants.mutant import Mutant

MUTANTS: tuple[Mutant, ...] = (*IN_RULES, *IN_GOALS, *IN_CLAIMS, *IN_CHECKER, *IN_MEASURES)
