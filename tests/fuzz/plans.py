"""Plans: small exports of the planning programs, and a diary, as text."""

_TASKS = (
    ("Site survey", 1, 5, ""),
    ("Order steel", 2, 10, "1"),
    ("Foundations", 3, 20, "1,2"),
    ("Roof closed", 4, 0, "3"),
)


def mspdi() -> bytes:
    """Write a plan of Microsoft Project."""
    tasks = "".join(
        f"<Task><UID>{uid}</UID><ID>{uid}</ID><Name>{name}</Name><OutlineLevel>1</OutlineLevel><WBS>{uid}</WBS>"
        f"<Milestone>{int(days == 0)}</Milestone><Duration>PT{days * 8}H0M0S</Duration>"
        f"<DurationFormat>7</DurationFormat><Work>PT{days * 8}H0M0S</Work><Start>2026-03-0{uid + 1}T08:00:00</Start>"
        f"<Finish>2026-04-0{uid}T17:00:00</Finish><PercentComplete>{uid * 10}</PercentComplete>"
        + "".join(
            f"<PredecessorLink><PredecessorUID>{one}</PredecessorUID><Type>1</Type><LinkLag>4800</LinkLag>"
            "<LagFormat>7</LagFormat></PredecessorLink>"
            for one in waits.split(",")
            if one
        )
        + "</Task>"
        for name, uid, days, waits in _TASKS
    )
    people = "".join(
        f"<Resource><UID>{uid}</UID><ID>{uid}</ID><Name>{name}</Name><Type>1</Type><MaxUnits>1</MaxUnits>"
        f"<StandardRate>75</StandardRate><StandardRateFormat>2</StandardRateFormat><CalendarUID>{uid + 1}</CalendarUID>"
        "</Resource>"
        for uid, name in ((1, "Ana Silva"), (2, "Bo Li"))
    )
    days = "".join(
        f"<WeekDay><DayType>{day}</DayType><DayWorking>{int(1 < day < 7)}</DayWorking><WorkingTimes><WorkingTime>"
        "<FromTime>08:00:00</FromTime><ToTime>16:00:00</ToTime></WorkingTime></WorkingTimes></WeekDay>"
        for day in range(1, 8)
    )
    away = (
        "<Exceptions><Exception><EnteredByOccurrences>0</EnteredByOccurrences><TimePeriod>"
        "<FromDate>2026-07-06T00:00:00</FromDate><ToDate>2026-07-17T23:59:00</ToDate></TimePeriod>"
        "<Occurrences>1</Occurrences><Name>Holiday</Name><Type>1</Type><DayWorking>0</DayWorking></Exception></Exceptions>"
    )
    calendars = "".join(
        f"<Calendar><UID>{uid}</UID><Name>C{uid}</Name><IsBaseCalendar>{int(uid == 1)}</IsBaseCalendar>"
        f"<BaseCalendarUID>{-1 if uid == 1 else 1}</BaseCalendarUID><WeekDays>{days}</WeekDays>{away}</Calendar>"
        for uid in (1, 2, 3)
    )
    jobs = "".join(
        f"<Assignment><UID>{uid}</UID><TaskUID>{uid}</TaskUID><ResourceUID>{1 + uid % 2}</ResourceUID>"
        f"<Units>0.5</Units><Work>PT{days * 4}H0M0S</Work></Assignment>"
        for _, uid, days, _ in _TASKS
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><Project xmlns="http://schemas.microsoft.com/project">'
        "<Title>Hall</Title><StartDate>2026-03-02T08:00:00</StartDate><MinutesPerDay>480</MinutesPerDay>"
        f"<CalendarUID>1</CalendarUID><Calendars>{calendars}</Calendars><Tasks>{tasks}</Tasks>"
        f"<Resources>{people}</Resources><Assignments>{jobs}</Assignments></Project>"
    ).encode()


def xer() -> bytes:
    """Write an export of Primavera P6."""
    week = "".join(f"(0||{day}()((0||0(s|08:00|f|16:00)())))" for day in range(1, 8))
    calendar = f"(0||CalendarData()((0||DaysOfWeek()({week}))(0||Exceptions()((0||0(d|46143)())))))"
    tasks = [
        f"{uid}\t10\t50\t1\tA{uid}\t{name}\tTT_Task\tTK_Active\t{days * 8}\t{days * 8}"
        f"\t2026-03-0{uid} 08:00\t2026-04-0{uid} 17:00"
        for name, uid, days, _ in _TASKS
    ]
    links = [f"{uid}\t{one}\tPR_FS\t16" for _, uid, _, waits in _TASKS for one in waits.split(",") if one]
    tables = {
        "CALENDAR\tclndr_id\tclndr_name\tclndr_type\tday_hr_cnt\tclndr_data": [f"1\tSite\tCA_Base\t8\t{calendar}"],
        "PROJECT\tproj_id\tproj_short_name\tplan_start_date\tclndr_id": ["10\tHALL\t2026-03-02 08:00\t1"],
        "PROJWBS\twbs_id\tproj_id\tproj_node_flag\twbs_short_name\twbs_name\tparent_wbs_id": [
            "50\t10\tY\tHALL\tHall\t",
            "51\t10\tN\tR\tRoof\t50",
        ],
        "TASK\ttask_id\tproj_id\twbs_id\tclndr_id\ttask_code\ttask_name\ttask_type\tstatus_code"
        "\ttarget_drtn_hr_cnt\ttarget_work_qty\ttarget_start_date\ttarget_end_date": tasks,
        "TASKPRED\ttask_id\tpred_task_id\tpred_type\tlag_hr_cnt": links,
        "RSRC\trsrc_id\trsrc_name\trsrc_type\tclndr_id\tdef_qty_per_hr": ["7\tAna Silva\tRT_Labor\t1\t1"],
        "TASKRSRC\ttaskrsrc_id\ttask_id\trsrc_id\tproj_id\ttarget_qty\tremain_qty": ["9\t1\t7\t10\t40\t20"],
    }
    lines = ["ERMHDR\t20.12\t2026-04-01\tProject\tadmin\tAdmin\tdb\tProject Management\tEUR"]
    for head, rows in tables.items():
        name, _, columns = head.partition("\t")
        lines += [f"%T\t{name}", f"%F\t{columns}", *(f"%R\t{row}" for row in rows)]
    return "\r\n".join([*lines, "%E", ""]).encode()


def diary() -> bytes:
    """Write a calendar of appointments."""
    events = (
        ("Vacation", "DTSTART;VALUE=DATE:20260706", "DTEND;VALUE=DATE:20260718", ""),
        ("Day off", "DTSTART;VALUE=DATE:20260501", "DTEND;VALUE=DATE:20260502", "RRULE:FREQ=WEEKLY;COUNT=8;BYDAY=FR"),
        ("Urlaub", "DTSTART:20260803T080000Z", "DTEND:20260803T170000Z", "EXDATE:20260810T080000Z"),
    )
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//", "X-WR-CALNAME:Ana Silva"]
    for number, (what, start, end, more) in enumerate(events):
        lines += ["BEGIN:VEVENT", f"UID:{number}", f"SUMMARY:{what}", start, end, more, "END:VEVENT"]
    return "\r\n".join([*(line for line in lines if line), "END:VCALENDAR", ""]).encode()
