"""Names: whether a text looks like the full name of a person."""

from planner.importing.values.role_words import role_in

_MOST_WORDS = 3


def is_full_name(text: str) -> bool:
    """Tell whether a text is two or three words with capitals and no digits, and no role."""
    words = text.replace(",", " ").split()
    is_other = bool(role_in(text.strip())) or any(map(str.isdigit, text))
    return 1 < len(words) <= _MOST_WORDS and all(word[0].isupper() for word in words) and not is_other
