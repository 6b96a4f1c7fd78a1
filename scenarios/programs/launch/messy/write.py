"""Write: the folder of files that the project managers, personnel and finance sent, and what was added to them."""

from datetime import date
from pathlib import Path

from scenarios.programs.launch.messy.completing import write_completing
from scenarios.programs.launch.messy.english import Plan, write_plan
from scenarios.programs.launch.messy.french import write_resources
from scenarios.programs.launch.messy.german import Liste, write_list
from scenarios.programs.launch.messy.headcount import write_headcount
from scenarios.programs.launch.messy.project_xml import write_project
from scenarios.programs.launch.messy.sales_board import write_board
from scenarios.programs.launch.messy.tracker import write_export

_RESEARCH = Plan(
    project="RD",
    title="Solea - R&D work plan",
    author="Katrin Vogel",
    block=(
        ("Project:", "Research and development"),
        ("Project manager:", "Katrin Vogel"),
        ("Status:", "amber: P0 steam tests ran late"),
    ),
    phases={
        "RD-010": "Concept and P0",
        "RD-060": "Detailed design",
        "RD-150": "P1 and design review 2",
        "RD-190": "Tools and certification",
        "RD-300": "Pilot run and release",
    },
    weeks=(date(2026, 9, 7), date(2027, 8, 16)),
    old_copy="Plan OLD (KW 40)",
)
_GRINDER = Plan(
    project="GRD",
    title="Grinder idea - first plan",
    author="Jonas Brandl",
    block=(("Project:", "Matching grinder"), ("Project manager:", "Jonas Brandl"), ("Status:", "idea")),
    phases={"GRD-010": "Concept and design", "GRD-030": "Tools, tests and first lot"},
)
_OFFICE = Plan(
    project="PMO",
    title="Program office",
    author="Birgit Sommer",
    block=(("Project:", "Program office"), ("Project manager:", "Birgit Sommer"), ("Status:", "green")),
    phases={"PMO-010": "All along"},
)
_MARKETING = Liste(
    project="MKT",
    name="Marketing",
    author="Sabine Hartl",
    groups={
        "MKT-010": "Marke und Positionierung", "MKT-050": "Kampagne", "MKT-110": "Presse und Partner",
        "MKT-140": "Messe Casa & Cucina", "MKT-180": "Start der Kampagne",
    },
    hidden_note="intern: Etat noch nicht mit Frau Brandner besprochen",
    old_copy="Kopie von Vorgangsliste (alt)",
)  # fmt: skip
_DISTRIBUTION = Liste(
    project="DIS",
    name="Distribution",
    author="Claudia Mayr",
    groups={
        "DIS-010": "Konzept und Lieferanten", "DIS-060": "Lager und Systeme", "DIS-110": "Erste Lieferungen",
    },
    hidden_note="Frachtpreise 2027 nachtragen",
)  # fmt: skip
_STREAMS = {"SAL-010": "Basics", "SAL-030": "Retailers", "SAL-100": "Training", "SAL-120": "Launch"}


def write_messy(folder: Path) -> None:
    """Write all files; the same program gives the same bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    write_plan(folder / "Solea R&D plan v7.xlsx", _RESEARCH)
    write_plan(folder / "grinder_plan_draft.xlsx", _GRINDER)
    write_plan(folder / "Program office.xlsx", _OFFICE)
    write_list(folder / "Vorgangsliste Marketing KW47.xlsx", _MARKETING)
    write_list(folder / "Distribution_Vorgaenge.xlsx", _DISTRIBUTION)
    write_export(folder / "design-tickets-export.csv", "DES")
    status = "amber: no Italian listing yet"
    write_board(folder / "sales board.ods", "SAL", name="Sales", author="Andreas Kolb", status=status, streams=_STREAMS)
    write_headcount(folder / "Customer care headcount.xlsx", "CARE", name="Customer care", author="Heike Baumann")
    write_project(folder / "Pop-up coffee bars.xml", "CAF", name="Pop-up coffee bars", author="Francesca Greco")
    write_project(folder / "Roadshow.xml", "TOU", name="Roadshow", author="Francesca Greco")
    write_resources(folder / "Ressources et budget Solea.xlsx")
    write_completing(folder / "program.xlsx")
