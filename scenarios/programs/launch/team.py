"""The team: thirty people in Munich and Milan, and the pools they share."""

from planner.domain.calendar import Calendar
from planner.domain.ids import CalendarId
from scenarios.programs.people import country_calendar, person, pool
from scenarios.programs.work import day

_YEARS = range(2026, 2028)
_CLOSED = (
    "2026-12-24", "2026-12-25", "2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31",
    "2027-01-01", "2027-01-06", "2027-03-29",
)  # fmt: skip
MUNICH, MILAN = "Munich", "Milan"

COMPANY = Calendar(
    id=CalendarId("company"),
    name="Valmora: closed over Christmas, on Epiphany and Easter Monday",
    days_off=frozenset(closed for text in _CLOSED if (closed := day(text)) is not None),
)
CALENDARS = (
    COMPANY,
    country_calendar(MUNICH, "Munich office", "DE", "BY", _YEARS),
    country_calendar(MILAN, "Milan office", "IT", None, _YEARS),
)

RESEARCH = (
    person(
        "ferrante", "Giulia Ferrante", "Lead mechanical engineer", "mechanics 3, hydraulics 1", 620, team="R&D",
        calendar=MILAN, by_date="2027-02-15.. 40",
        away="2027-01-04..2027-01-08 holiday; 2027-08-09..2027-08-20 summer",
        notes="From mid-February mostly on the next bean-to-cup line",
    ),
    person(
        "colombo", "Matteo Colombo", "Mechanical engineer", "mechanics 2", 480, team="R&D", calendar=MILAN,
        capacity=80, away="2027-02-15..2027-02-19 skiing; 2027-08-09..2027-08-20 summer",
        notes="One day a week for the current line",
    ),
    person(
        "brandl", "Jonas Brandl", "Mechanical engineer", "mechanics 2, manufacturing 1", 500, team="R&D",
        calendar=MUNICH, capacity=80, away="2027-05-18..2027-05-28 holiday",
    ),
    person(
        "rinaldi", "Chiara Rinaldi", "Lead hydraulics engineer", "hydraulics 3", 610, team="R&D", calendar=MILAN,
        by_date="2027-02-01.. 50", away="2027-03-08..2027-03-12 holiday; 2027-08-09..2027-08-20 summer",
        notes="Half on descaling complaints from February",
    ),
    person(
        "moretti", "Davide Moretti", "Hydraulics engineer", "hydraulics 2, mechanics 1", 470, team="R&D",
        calendar=MILAN, capacity=80, away="2027-08-09..2027-08-20 summer", notes="Fridays off",
    ),
    person(
        "vogel", "Katrin Vogel", "Head of R&D, electronics", "electronics 3, project lead 2", 640, team="R&D",
        calendar=MUNICH, by_date="2027-01-04.. 40", capacity=90, away="2027-04-05..2027-04-09 holiday", max_tasks=3,
        email="katrin.vogel@valmora.example", notes="Takes over the platform team in January",
    ),
    person(
        "yildiz", "Emre Yildiz", "Electronics engineer", "electronics 2, firmware 1", 500, team="R&D",
        calendar=MUNICH, capacity=80, away="2027-03-08..2027-03-19 parental leave; 2027-08-02..2027-08-13 summer",
    ),
    person(
        "steiner", "Lukas Steiner", "Lead firmware engineer", "firmware 3, cloud 1", 600, team="R&D", calendar=MUNICH,
        away="2027-02-08..2027-02-12 skiing; 2027-06-14..2027-06-25 holiday",
    ),
    person(
        "petrovic", "Ana Petrović", "Firmware engineer", "firmware 2, cloud 1", 520, team="R&D", calendar=MUNICH,
        by_date="..2027-01-10 0", notes="Joins on 11 January",
    ),
    person(
        "aigner", "Felix Aigner", "Software architect", "cloud 3, app 3", 580, team="R&D", calendar=MUNICH,
        capacity=70, away="2027-04-12..2027-04-16 holiday; 2027-08-16..2027-08-27 summer",
    ),
    person(
        "ricci", "Sofia Ricci", "App developer", "app 2", 450, team="R&D", calendar=MILAN,
        by_date="..2027-03-31 60; 2027-04-01.. 80", away="2027-08-09..2027-08-20 summer",
        notes="Back from maternity leave, 60 % until March",
    ),
    person(
        "okafor", "Miriam Okafor", "Lead test and certification engineer", "testing 3", 560, team="R&D",
        calendar=MUNICH, capacity=70, away="2027-01-11..2027-01-15 holiday; 2027-05-31..2027-06-04 holiday",
    ),
    person(
        "galli", "Stefano Galli", "Test engineer", "testing 2", 460, team="R&D", calendar=MILAN, capacity=80,
        away="2027-08-09..2027-08-20 summer", notes="One day a week for incoming inspection",
    ),
    person(
        "werner", "Tobias Werner", "Manufacturing engineer", "manufacturing 3, mechanics 1", 570, team="R&D",
        calendar=MUNICH, capacity=60, away="2027-04-19..2027-04-23 holiday", max_tasks=3,
    ),
)  # fmt: skip

CREATIVE = (
    person(
        "marchetti", "Elena Marchetti", "Head of design", "industrial design 3", 590, team="Design", calendar=MILAN,
        capacity=60, max_projects=2, away="2027-08-09..2027-08-20 summer", email="elena.marchetti@valmora.example",
    ),
    person(
        "lindner", "Paul Lindner", "Industrial designer", "industrial design 2, packaging 2", 470, team="Design",
        calendar=MUNICH, capacity=60, away="2027-03-30..2027-04-09 holiday",
    ),
    person(
        "conti", "Noemi Conti", "Interaction designer", "ux 3", 520, team="Design", calendar=MILAN, capacity=80,
        away="2027-02-22..2027-02-26 holiday",
    ),
    person(
        "devries", "Jasper de Vries", "Packaging designer", "packaging 2, content 1", 450, team="Design",
        calendar=MUNICH, by_date="2027-06-01.. 0", notes="Leaves at the end of May",
    ),
    person(
        "hartl", "Sabine Hartl", "Head of marketing", "campaign 3", 600, team="Marketing", calendar=MUNICH,
        capacity=60, max_tasks=4, away="2027-05-18..2027-05-28 holiday", email="sabine.hartl@valmora.example",
    ),
    person(
        "bianchi", "Luca Bianchi", "Content producer", "content 2", 400, team="Marketing", calendar=MILAN,
        away="2027-06-28..2027-07-09 holiday",
    ),
    person(
        "schuster", "Mia Schuster", "Web manager", "web 2, content 1", 420, team="Marketing", calendar=MUNICH,
        capacity=80, away="2027-02-08..2027-02-12 skiing; 2027-08-02..2027-08-06 summer",
    ),
    person(
        "greco", "Francesca Greco", "Press and events", "events 2, content 1", 460, team="Marketing", calendar=MILAN,
        capacity=70, away="2027-04-19..2027-04-23 holiday; 2027-08-09..2027-08-13 summer",
    ),
)  # fmt: skip

COMMERCIAL = (
    person(
        "kolb", "Andreas Kolb", "Head of sales", "key account 3", 620, team="Sales", calendar=MUNICH, capacity=60,
        max_projects=3, away="2027-06-07..2027-06-18 holiday", email="andreas.kolb@valmora.example",
    ),
    person(
        "serra", "Valentina Serra", "Key account manager Italy", "key account 2, training 1", 500, team="Sales",
        calendar=MILAN, capacity=70, away="2027-08-09..2027-08-20 summer",
    ),
    person(
        "baumann", "Heike Baumann", "Sales trainer", "training 2, care 2", 430, team="Sales", calendar=MUNICH,
        capacity=50, notes="Monday to Wednesday noon",
    ),
    person(
        "petersen", "Nils Petersen", "Pricing and forecast", "pricing 2", 510, team="Sales", calendar=MUNICH,
        capacity=50, away="2027-02-01..2027-02-05 holiday",
    ),
    person(
        "villa", "Roberto Villa", "Head of procurement", "procurement 3", 540, team="Distribution", calendar=MILAN,
        capacity=60, away="2027-08-09..2027-08-20 summer",
    ),
    person(
        "mayr", "Claudia Mayr", "Head of logistics", "logistics 3", 520, team="Distribution", calendar=MUNICH,
        capacity=50, away="2027-06-28..2027-07-02 holiday", email="claudia.mayr@valmora.example",
        notes="Half for the current range",
    ),
    person(
        "demir", "Yusuf Demir", "Logistics planner", "logistics 2, care 1, procurement 1", 400, team="Distribution",
        calendar=MUNICH, capacity=80, away="2027-05-18..2027-05-21 holiday",
    ),
    person(
        "sommer", "Birgit Sommer", "Program manager", "project lead 3", 680, team="Program office", calendar=MUNICH,
        capacity=40, away="2027-05-10..2027-05-14 holiday", email="birgit.sommer@valmora.example",
        notes="Also runs the plant move",
    ),
)  # fmt: skip

PEOPLE = (*RESEARCH, *CREATIVE, *COMMERCIAL)

POOLS = (
    pool("test lab", "Test benches, Milan", 2, 150, by_date="2027-02-01.. 3", notes="Third bench from February"),
    pool(
        "agency", "Creative agency Studio Nord", 2, 780, knows="content 2, web 2", notes="Framework contract to 2028",
    ),
    pool("warehouse", "Warehouse crew, Augsburg", 4, 240, by_date="2027-07-01.. 6", notes="Six from July"),
    pool(
        "care partner", "Customer care partner, Leipzig", 0, 260, knows="care 1", by_date="2027-06-01.. 3",
        notes="Three seats from June",
    ),
)  # fmt: skip
