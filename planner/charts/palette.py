"""Palette: colours for projects that stay apart, also for most people who see fewer of them."""

PROJECT_COLOURS = ("#4477AA", "#228833", "#AA7733", "#66A5C9", "#7A4E9C", "#3D8B86", "#8C8C3A", "#5B6C8F", "#A0658F")
LATE_COLOUR = "#C0392B"
DONE_COLOUR = "#A6A6A6"
NOW_COLOUR = "#E07B00"
BASELINE_COLOUR = "#404040"


def project_colour(number: int) -> str:
    """Return the colour of the project that comes `number`-th in the program, counted from 0."""
    return PROJECT_COLOURS[number % len(PROJECT_COLOURS)]


def tint(colour: str) -> str:
    """Return a pale version of a colour `#RRGGBB`: three fifths of the way to white."""
    parts = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return "#" + "".join(f"{part + (255 - part) * 3 // 5:02X}" for part in parts)
