"""Words: the readers of cells that say something in words, in one place."""

from planner.importing.values.progress import read_progress
from planner.importing.values.rag import Rag, read_rag
from planner.importing.values.scales import read_scale
from planner.importing.values.status import StatusWord, read_status
from planner.importing.values.yes_no import read_yes_no

__all__ = ["Rag", "StatusWord", "read_progress", "read_rag", "read_scale", "read_status", "read_yes_no"]
