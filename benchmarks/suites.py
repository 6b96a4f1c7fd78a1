"""Suites by name."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from benchmarks.case import Case
from benchmarks.dslib_suite import BaselineEnds, MergedSuite
from benchmarks.file_suite import FileSuite, Known, Reference
from benchmarks.sets.dslib import DSLIB
from benchmarks.sets.imopse import IMOPSE
from benchmarks.sets.mista import MISTA
from benchmarks.sets.mspsp import MSPSP
from benchmarks.sets.psplib import PSPLIB
from benchmarks.sets.rcmp import MPLIB, MPSPLIB
from benchmarks.sets.rg300 import RG300
from benchmarks.synthetic import SyntheticSuite


class Suite(Protocol):
    """Instances that are run together."""

    @property
    def references(self) -> tuple[Known, ...]:
        """What results are compared with; means of gaps are taken for each."""

    def names(self, data: Path | None) -> list[str]:
        """Return the names of its instances."""

    def case(self, name: str, data: Path | None) -> Case:
        """Return one instance."""


def _best(file: str, column: str) -> tuple[Reference, ...]:
    return (Reference(name="best known", file=file, column=column),)


_PSPLIB = _best("psplib.csv", "best_ub")
_MPSPLIB = (
    Reference(name="MS Project", file="mpsplib_best.csv", column="msproject_tpd"),
    Reference(name="PyJobShop 10 s", file="mpsplib_pyjobshop_8w_10s.csv", column="pyjobshop_tpd"),
)
_IMOPSE = (
    Reference(name="lower bound", file="imopse_d36.csv", column="duration_lb"),
    Reference(name="best known", file="imopse_d36.csv", column="best_duration"),
)
_MISTA = _best("mista2013.csv", "recalled_best_tpd")

SUITES: Mapping[str, Suite] = {
    "psplib": FileSuite(format=PSPLIB, folder="psplib", listed="psplib", references=_PSPLIB),
    "j120_random": FileSuite(format=PSPLIB, folder="psplib", listed="j120_random", references=_PSPLIB),
    "j60": FileSuite(format=PSPLIB, folder="psplib", listed="psplib", prefix="j60", references=_PSPLIB),
    "rg300": FileSuite(format=RG300, folder="rg300", listed="rg300", references=_best("rg300.csv", "best_ub")),
    "mista2013": FileSuite(format=MISTA, folder="mista2013", listed="mista2013", references=_MISTA),
    "mpsplib": FileSuite(format=MPSPLIB, folder="mpsplib", listed="mpsplib", references=_MPSPLIB),
    "mplib1_set3": FileSuite(
        format=MPLIB, folder="mplib1_set3", listed="mplib1_set3", references=_best("mplib1_set3.csv", "best_tpm")
    ),
    "mspsp": FileSuite(format=MSPSP, folder="mspsp", listed="mspsp", references=_best("mspsp.csv", "best")),
    "imopse": FileSuite(format=IMOPSE, folder="imopse", listed="imopse", references=_IMOPSE),
    "dslib": FileSuite(format=DSLIB, folder="dslib", listed="dslib", references=(BaselineEnds(),)),
    "dslib_merged": MergedSuite(),
    "synthetic": SyntheticSuite(),
}
