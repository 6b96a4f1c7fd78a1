"""Marketing: the name, the campaign and the trade fair."""

from planner.domain.work import CostTiming
from scenarios.programs.work import begun, book, done, effort, lasting, milestone, need, pay, task, three_point

MARKETING_LINES = (
    task(
        "MKT-010", "Market and segment study",
        effort(need("campaign", 12, 2), costs=[pay(16_000, "panel data")]),
        progress=done("2026-09-01", "2026-10-02", 23_000),
    ),
    task(
        "MKT-020", "Positioning, name and claims",
        effort(need("campaign", 16, 3)),
        after="MKT-010, SAL-010", progress=begun("2026-10-19", 70, spent=6_600), people="hartl",
    ),
    task(
        "MKT-030", "Trademark search and filing, EU and CH",
        lasting(40, costs=[pay(14_000, "Kanzlei Brehm", CostTiming.EVENLY)]),
        after="MKT-020 SS+5", progress=begun("2026-11-02", 35, spent=4_900),
    ),
    task("MKT-040", "Brand guideline for the line", effort(need("content", 16, 2)), after="MKT-020, DES-030"),
    task(
        "MKT-050", "Launch campaign concept",
        effort(need("campaign", 18, 3, share=60), need("content", 24, 2)),
        effort(book("agency", 15, heads=2), need("campaign", 4, 3, share=40), called="agency"),
        after="MKT-040", due="2027-03-19", estimate=three_point(18, 24, 36),
    ),
    task(
        "MKT-060", "Media plan and booking",
        effort(need("campaign", 12, 2), costs=[pay(55_000, "media, booking instalment")]),
        after="MKT-050, SAL-070 FS-20", due="2027-06-11",
    ),
    task(
        "MKT-070", "Announcement page and waiting list",
        effort(need("web", 14), need("content", 8)),
        after="DES-160, MKT-040", due="2027-03-05",
    ),
    task(
        "MKT-080", "Product photography",
        effort(need("content", 12, 2), costs=[pay(7_500, "studio hire")]),
        after="RD-260, DES-120 SS+3, MKT-050",
    ),
    task(
        "MKT-090", "Launch film",
        effort(need("content", 30, 2), costs=[pay(12_000, "crew and location")]),
        lasting(
            15, need("campaign", share=20), called="production house",
            costs=[pay(52_000, "Filmwerk", CostTiming.EVENLY)],
        ),
        after="MKT-050, RD-260 SS+5", due="2027-07-30",
    ),
    task(
        "MKT-100", "Product pages and web shop",
        effort(need("web", 46, 2), need("content", 20)),
        effort(book("agency", 20, heads=2), need("web", 8, 2, share=40), called="agency"),
        after="MKT-050, DES-090", due="2027-07-30", estimate=three_point(38, 46, 65),
    ),
    task(
        "MKT-110", "Barista and creator programme",
        effort(need("events", 16, 2, share=40), costs=[pay(22_000, "machines on loan, fees")]),
        after="MKT-050, RD-180",
    ),
    task("MKT-120", "Press kit", effort(need("content", 10), need("events", 8)), after="MKT-080"),
    task(
        "MKT-130", "Press preview in Milan",
        lasting(
            2, need("events", level=2), need("campaign", level=2), need("industrial design", level=3),
            costs=[pay(16_500, "venue and catering")],
        ),
        after="MKT-120, RD-350", due="2027-08-31",
    ),
    task(
        "MKT-140", "Casa & Cucina fair: stand booked and designed",
        effort(need("events", 12, 2), costs=[pay(42_000, "floor space")]),
        after="MKT-010", progress=begun("2026-11-16", remaining=9, spent=1_400), people="greco",
        deadline="2027-01-29",
        notes="Floor space is paid; hall plan closes at the end of January",
    ),
    task(
        "MKT-150", "Fair stand, construction",
        lasting(20, need("events", share=30), costs=[pay(58_000, "Messebau Huber", CostTiming.END)]),
        after="MKT-140, MKT-050, DES-110", release="2027-06-01", deadline="2027-08-27",
    ),
    task(
        "MKT-160", "Fair stand, set-up in Milan",
        lasting(3, need("events", level=2), book("warehouse", heads=2)),
        after="MKT-150, RD-350", start="2027-09-08",
    ),
    task(
        "MKT-170", "Ready for Casa & Cucina, which opens on 13 September",
        milestone(),
        after="MKT-160, RD-240", deadline="2027-09-10",
        notes="The fair does not move",
    ),
    task(
        "MKT-175", "On the stand, 13 to 17 September",
        lasting(
            5, need("events", level=2), need("campaign", level=2), need("key account", level=2),
            costs=[pay(9_500, "travel")],
        ),
        after="MKT-170", start="2027-09-13", mode="main",
    ),
    task(
        "MKT-180", "Campaign assets: social, display, in-store",
        effort(need("content", 32, 2), need("web", 14)),
        effort(book("agency", 12, heads=2), need("content", 4, share=50), called="agency"),
        after="MKT-050, MKT-080 SS+4", due="2027-08-13",
    ),
    task(
        "MKT-190", "Campaign goes live",
        milestone(),
        after="MKT-180, MKT-090, MKT-100, MKT-060, SAL-120", due="2027-08-27",
    ),
)  # fmt: skip
