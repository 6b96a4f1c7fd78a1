"""A tiny ProTrack file, made up for the tests: four activities, a mason, three cranes and ten loads of material."""

from pathlib import Path

NEVER = "010101000000"


def _activity(number, name, duration, start, *, fixed="0", per_hour="0", locked=NEVER, due=NEVER):
    return f"""
<Activity><BaselineCostByUnit>{per_hour}</BaselineCostByUnit><BaseLineDuration>{duration}</BaseLineDuration>
<BaseLineStart>{start}</BaseLineStart><Constraints><DueDateEnd>{due}</DueDateEnd>
<LockedTimeStart>{locked}</LockedTimeStart></Constraints><FixedBaselineCost>{fixed}</FixedBaselineCost>
<Name>{name}</Name><UniqueID>{number}</UniqueID></Activity>"""


def _link(predecessor, successor, kind, lag):
    return f"""
<Relation><FromTask>{predecessor}</FromTask><Lag>{lag}</Lag><LagType>{kind}</LagType><ToTask>{successor}</ToTask>
</Relation>"""


def _resource(number, name, units, rate, total, *, renewable=1):
    return f"""
<Resource><FIELD0>{number}</FIELD0><FIELD1>{name}</FIELD1><FIELD769>{renewable}</FIELD769><FIELD770>0</FIELD770>
<FIELD771>{rate}</FIELD771><FIELD776>{total}</FIELD776><FIELD780>{units}</FIELD780></Resource>
<DATEPERCSERIE><DATEPERCBREAKPOINTS /></DATEPERCSERIE>"""


def _use(activity, resource, units, *, once=0):
    return f"""
<ResourceAssignment><FIELD1026>{units}</FIELD1026><FIELD1027>{once}</FIELD1027><FIELD1024>{activity}</FIELD1024>
<FIELD1025>{resource}</FIELD1025></ResourceAssignment>"""


AGENDA = """
<Agenda><StartDate>060120200000</StartDate><NonWorkingHours>{hours}</NonWorkingHours>
<NonWorkingDays><Day>5</Day><Day>6</Day></NonWorkingDays>
<Holidays><Holiday>080120200000</Holiday></Holidays></Agenda>""".format(
    hours="".join(f"<Hour>{hour}</Hour>" for hour in (*range(8), 12, *range(17, 24)))
)
ACTIVITIES = (
    _activity(11, "dig", 8, "060120200800", fixed="100.099998474121"),
    _activity(12, "build", 12, "090120200800", per_hour="2.5"),
    _activity(13, "roof", 8, "100120201300"),
    _activity(14, "done", 0, "130120201200"),
)
LINKS = _link(11, 12, 2, 4) + _link(12, 13, 0, 4) + _link(13, 14, 3, 0)
RESOURCES = (
    _resource(1, "mason", 1, "10.01", "160.16")
    + _resource(2, "crane", 3, 5, 80)
    + _resource(3, "material", 10, 3, 12, renewable=0)
)
USES = _use(12, 1, 1) + _use(13, 1, "0.5") + _use(13, 2, 2) + _use(11, 3, 4, once=-1) + _use(11, 9, 1)


def p2x(*, activities=ACTIVITIES, links=LINKS, resources=RESOURCES, uses=USES):
    """Write the file's text; the last of its uses is of a resource that does not exist."""
    return f"""<Project><NAME>Shed</NAME>{AGENDA}<Activities><Name>header</Name></Activities>
<Activities>{"".join(activities)}</Activities><Relations>{links}</Relations><Resources>{resources}</Resources>
<ResourceAssignments>{uses}</ResourceAssignments></Project>"""


def write_p2x(folder: Path, text: str, name: str = "shed") -> Path:
    """Write a file of this text and return its path."""
    path = folder / f"{name}.p2x"
    path.write_text(text, encoding="utf-8")
    return path


def locked(moment: str) -> tuple[str, ...]:
    """Return the activities with digging locked to a moment."""
    return (_activity(11, "dig", 8, "060120200800", locked=moment), *ACTIVITIES[1:])


def due(moment: str) -> tuple[str, ...]:
    """Return the activities with the roof to be done by a moment."""
    return (*ACTIVITIES[:2], _activity(13, "roof", 8, "100120201300", due=moment), ACTIVITIES[3])


DEARER_MASON = RESOURCES.replace("10.01", "20.02").replace("160.16", "320.32")
