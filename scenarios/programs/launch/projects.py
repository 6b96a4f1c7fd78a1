"""The projects: who answers for them, what a week of delay costs and which may be left out."""

from planner.domain.ids import ProjectId
from planner.domain.project import Objective, Project, SelectionRule
from planner.domain.units import Money
from scenarios.programs.work import day

EITHER_CAFES_OR_TOUR = "brand experience"

PROJECTS = (
    Project(
        id=ProjectId("RD"), name="Research and development", manager="Katrin Vogel", sponsor="Marco Bellini (CTO)",
        status="amber: P0 steam tests ran late", scores=(("growth", 5), ("service", 2)), cost_of_delay=Money(12_000),
    ),
    Project(
        id=ProjectId("DES"), name="Design", manager="Elena Marchetti", sponsor="Marco Bellini (CTO)", status="green",
        scores=(("growth", 3), ("brand", 5)), cost_of_delay=Money(3_000),
    ),
    Project(
        id=ProjectId("MKT"), name="Marketing", manager="Sabine Hartl", sponsor="Ilse Brandner (CMO)",
        status="green: fair contract signed", scores=(("growth", 4), ("brand", 5)), cost_of_delay=Money(5_000),
        budget_cap=Money(480_000),
    ),
    Project(
        id=ProjectId("SAL"), name="Sales", manager="Andreas Kolb", sponsor="Ilse Brandner (CMO)",
        status="amber: no Italian listing yet", scores=(("growth", 5),), cost_of_delay=Money(8_000),
    ),
    Project(
        id=ProjectId("DIS"), name="Distribution", manager="Claudia Mayr", sponsor="Peter Haas (COO)", status="green",
        scores=(("growth", 4), ("service", 4)), due=day("2027-09-10"), cost_of_delay=Money(30_000),
    ),
    Project(
        id=ProjectId("PMO"), name="Program office", manager="Birgit Sommer", sponsor="Peter Haas (COO)",
        status="green", cost_of_delay=Money(2_000),
    ),
    Project(
        id=ProjectId("CARE"), name="Customer care", manager="Heike Baumann", sponsor="Peter Haas (COO)",
        status="planned: headcount only", scores=(("service", 5),), may_shift_months=1,
    ),
    Project(
        id=ProjectId("GRD"), name="Matching grinder", manager="Jonas Brandl", sponsor="Marco Bellini (CTO)",
        status="idea", scores=(("growth", 3),), benefit=Money(340_000), cost_of_delay=Money(9_000),
        selection=SelectionRule.MAY, only_with=(ProjectId("RD"),),
    ),
    Project(
        id=ProjectId("CAF"), name="Pop-up coffee bars", manager="Francesca Greco", sponsor="Ilse Brandner (CMO)",
        status="idea", scores=(("brand", 4),), benefit=Money(190_000), cost_of_delay=Money(6_000),
        selection=SelectionRule.MAY, exclusive_groups=(EITHER_CAFES_OR_TOUR,),
    ),
    Project(
        id=ProjectId("TOU"), name="Roadshow", manager="Francesca Greco", sponsor="Ilse Brandner (CMO)", status="idea",
        scores=(("brand", 5),), benefit=Money(320_000), cost_of_delay=Money(6_000), selection=SelectionRule.MAY,
        exclusive_groups=(EITHER_CAFES_OR_TOUR,), budget_cap=Money(260_000),
    ),
)  # fmt: skip

OBJECTIVES = (
    Objective(id="growth", name="EUR 12 m sales in the first year", weight=5),
    Objective(id="brand", name="Top three in brand recall", weight=3),
    Objective(id="service", name="Repair rate below 3 %", weight=2),
)
