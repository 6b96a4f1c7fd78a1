"""The words of project managers' spreadsheets in eight languages, and what a text stands for by them."""

from planner.importing.vocabulary.loading import Problem, load_lexicon
from planner.importing.vocabulary.meaning import LabelKind, Meaning, Qualifier, RowKind
from planner.importing.vocabulary.vocabulary import Vocabulary, default_vocabulary, extended, extended_from

__all__ = [
    "LabelKind",
    "Meaning",
    "Problem",
    "Qualifier",
    "RowKind",
    "Vocabulary",
    "default_vocabulary",
    "extended",
    "extended_from",
    "load_lexicon",
]
