"""Besides the launch: a grinder, coffee bars or a roadshow that may be done; the program office that goes along."""

from planner.domain.work import CostTiming
from scenarios.programs.work import begun, book, effort, invest, lasting, milestone, need, pay, support, task

OFFICE_LINES = (
    task(
        "PMO-010", "Program management",
        support(262, need("project lead", level=3, share=20)),
        progress=begun("2026-09-01", 21, spent=7_600), people="sommer",
    ),
    task("PMO-020", "Steering committee: money for tooling", milestone(), after="RD-160", due="2027-03-19"),
    task("PMO-030", "Steering committee: go to market", milestone(), after="RD-330, SAL-120", due="2027-08-06"),
)  # fmt: skip

GRINDER_LINES = (
    task(
        "GRD-010", "Grinder concept and burr choice",
        effort(need("mechanics", 18, 2), need("industrial design", 14, 2)),
    ),
    task(
        "GRD-020", "Grinder detailed design",
        effort(need("mechanics", 32, 2), need("electronics", 14, 2)),
        after="GRD-010",
    ),
    task("GRD-030", "Grinder tooling", lasting(35, costs=[invest(74_000, "moulds")]), after="GRD-020, RD-180"),
    task(
        "GRD-040", "Grinder tests and certification",
        effort(need("testing", 16, 2), book("test lab", 12), costs=[pay(11_000, "test house")]),
        after="GRD-030",
    ),
    task(
        "GRD-050", "Grinder first lot, 1,500 pieces",
        lasting(15, need("manufacturing", share=30), costs=[pay(26_000, "parts deposit")]),
        after="GRD-040",
    ),
    task("GRD-060", "Grinder on sale with the machine", milestone(), after="GRD-050, DIS-150 FF", due="2027-09-17"),
)  # fmt: skip

CAFE_LINES = (
    task(
        "CAF-010", "Pop-up bars: concept and places",
        effort(need("events", 10, 2, share=60), need("campaign", 5, 2, share=40)),
        after="MKT-050",
    ),
    task(
        "CAF-020", "Pop-up bars: permits and leases",
        lasting(30, costs=[pay(38_000, "three leases", CostTiming.EVENLY)]),
        after="CAF-010",
    ),
    task(
        "CAF-030", "Pop-up bars: fit-out",
        lasting(12, book("warehouse", heads=1), costs=[pay(29_000, "fit-out")]),
        after="CAF-020, DES-110",
    ),
    task(
        "CAF-040", "Pop-up bars open, Munich, Milan, Vienna",
        support(20, need("training", share=30), need("content", share=20)),
        after="CAF-030, RD-350", due="2027-10-08",
    ),
)  # fmt: skip

TOUR_LINES = (
    task(
        "TOU-010", "Roadshow: route and partners",
        effort(need("events", 14, 2), need("key account", 6, 2)),
        after="MKT-050",
    ),
    task(
        "TOU-020", "Roadshow: truck conversion",
        lasting(35, costs=[invest(50_000, "truck, deposit"), invest(80_000, "truck, balance", CostTiming.END)]),
        after="TOU-010, DES-110", notes="An asset; the tooling fund is not for it, only the reserve could pay",
    ),
    task(
        "TOU-030", "Roadshow: content and demonstrations",
        effort(need("content", 14, 2), need("training", 6)),
        after="TOU-010, MKT-080",
    ),
    task(
        "TOU-040", "Roadshow through twelve cities",
        lasting(
            18, need("training", share=50), book("warehouse"),
            costs=[pay(70_000, "crew and travel", CostTiming.EVENLY)],
        ),
        after="TOU-020, TOU-030, RD-350", due="2027-10-15",
    ),
)  # fmt: skip
