"""`make mutants`: plant each bug, run the tests that must find it, print a table; fails if any is not found."""

import sys

from tests.mutants.planted import MUTANTS
from tests.mutants.run import Fate, Trial, try_all


def main() -> int:
    """Try all mutants, or those whose words are named on the command line; return the exit code."""
    words = sys.argv[1:]
    chosen = [mutant for mutant in MUTANTS if all(word in f"{mutant.file} {mutant.breaks}" for word in words)]
    trials = []
    for trial in try_all(chosen):
        trials.append(trial)
        _show(trial)
    killed = sum(trial.fate is Fate.KILLED for trial in trials)
    print(f"{killed} of {len(trials)} planted bugs found")  # noqa: T201
    return 0 if trials and killed == len(trials) else 1


def _show(trial: Trial) -> None:
    mutant = trial.mutant
    print(f"{trial.fate:<12} {trial.seconds:5.0f} s  {mutant.file:<48} {mutant.breaks}", flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
