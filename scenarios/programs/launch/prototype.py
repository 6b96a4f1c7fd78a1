"""R&D up to the second design review: from the first prototype to eight tested machines."""

from planner.domain.work import CostTiming
from scenarios.programs.work import begun, book, done, effort, invest, lasting, milestone, need, pay, task, three_point

PROTOTYPE_LINES = (
    task(
        "RD-010", "Product requirements and target cost",
        effort(need("project lead", 10), need("mechanics", 6, 2)),
        progress=done("2026-09-01", "2026-09-18", 14_800),
    ),
    task(
        "RD-020", "Architecture: brew group, heating, electronics",
        effort(need("mechanics", 14, 3), need("electronics", 10, 3), need("hydraulics", 12, 3)),
        after="RD-010 SS+8", progress=done("2026-09-14", "2026-10-09", 27_400),
    ),
    task(
        "RD-030", "Trade study: thermoblock or dual boiler",
        effort(need("hydraulics", 12, 3)),
        after="RD-020 SS+5", progress=done("2026-09-28", "2026-10-16", 7_300),
        notes="Thermoblock chosen: 40 s to first cup, 11 EUR cheaper",
    ),
    task(
        "RD-040", "Functional prototype P0",
        effort(need("mechanics", 12, 2), need("hydraulics", 10, 2), costs=[pay(18_000, "parts and machining")]),
        after="RD-020, RD-030", progress=done("2026-10-12", "2026-11-06", 28_900),
    ),
    task(
        "RD-050", "P0 brew and steam tests",
        effort(need("testing", 12, 2), book("test lab", 12)),
        after="RD-040", progress=begun("2026-11-09", 60, spent=4_500), people="galli, test lab",
    ),
    task(
        "RD-060", "Thermoblock and hydraulics, detailed design",
        effort(need("hydraulics", 30, 3)),
        after="RD-030, RD-050 FF", progress=begun("2026-11-16", 20, spent=3_050), people="rinaldi",
        estimate=three_point(26, 30, 42),
    ),
    task(
        "RD-070", "Chassis and housing, detailed design",
        effort(need("mechanics", 28, 3), need("mechanics", 24, 2, called="engineer")),
        after="RD-020, DES-040 FS-8, RD-060 FF", due="2027-02-05", estimate=three_point(24, 28, 40),
    ),
    task(
        "RD-075", "Brew group, drip tray and water tank",
        effort(need("mechanics", 26, 2), need("hydraulics", 12, 2)),
        after="RD-020, RD-050",
    ),
    task(
        "RD-080", "Power and control board, schematic",
        effort(need("electronics", 16, 3)),
        after="RD-020", progress=begun("2026-11-12", remaining=11, spent=3_200), people="vogel",
    ),
    task(
        "RD-090", "Control board, layout and prototype order",
        effort(need("electronics", 10, 2), costs=[pay(9_000, "prototype boards")]),
        after="RD-080",
    ),
    task("RD-095", "Control boards made and delivered", lasting(10), after="RD-090"),
    task("RD-100", "Board bring-up", effort(need("electronics", 12, 2), need("firmware", 12, 2)), after="RD-095"),
    task(
        "RD-110", "Firmware: brew and temperature control",
        effort(need("firmware", 38, 3)),
        after="RD-050 SS+5, RD-100 FF+5", estimate=three_point(30, 38, 60),
        notes="Level 3 only: pressure profiling is safety relevant",
    ),
    task(
        "RD-115", "Firmware: display and controls",
        effort(need("firmware", 26, 2)),
        after="DES-060, RD-100 SS+4, DES-090 FF",
    ),
    task(
        "RD-120", "Firmware: connectivity and remote update",
        effort(need("firmware", 34, 2)),
        effort(need("firmware", 16, 2), called="licensed stack", costs=[pay(26_000, "stack licence and integration")]),
        after="RD-100",
    ),
    task(
        "RD-125", "Firmware: self-test and service mode",
        effort(need("firmware", 24, 2)),
        after="RD-100, RD-120 SS+10",
    ),
    task(
        "RD-130", "Cloud back end and device registry",
        effort(need("cloud", 48, 3)),
        lasting(
            30, need("cloud", level=3, share=30), called="outsourced",
            costs=[pay(46_000, "Nimbus IoT GmbH", CostTiming.EVENLY)],
        ),
        after="RD-020", estimate=three_point(40, 48, 70),
    ),
    task(
        "RD-140", "Companion app: core screens",
        effort(need("app", 54, 2)),
        effort(need("app", 32, 2), need("app", 32, 1, called="second developer"), called="two developers"),
        after="DES-070 FS-10, RD-130 SS+10",
    ),
    task(
        "RD-150", "P1 prototype parts, order and delivery",
        lasting(12, need("procurement", share=20), costs=[invest(42_000, "P1 parts, 8 sets")]),
        after="RD-060, RD-070 FS-5, RD-075, RD-090",
    ),
    task(
        "RD-160", "P1 assembly, 8 machines",
        effort(need("mechanics", 12, 2), need("electronics", 8, 2), need("hydraulics", 8, 2)),
        after="RD-150, RD-100",
    ),
    task(
        "RD-170", "P1 brew, steam and endurance tests",
        lasting(20, need("testing", level=2, share=80), book("test lab", heads=2)),
        after="RD-160, RD-110 FF", due="2027-03-31", estimate=three_point(18, 20, 30),
    ),
    task("RD-180", "Design review 2 passed", milestone(), after="RD-170, RD-115, RD-120, DES-110", due="2027-04-02"),
)  # fmt: skip
