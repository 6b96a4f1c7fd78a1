"""Sales: prices, listings and trained shops."""

from planner.domain.work import CostTiming
from scenarios.programs.work import begun, done, effort, lasting, milestone, need, pay, support, task

SALES_LINES = (
    task(
        "SAL-010", "Channel strategy",
        effort(need("key account", 10, 3)),
        progress=done("2026-09-07", "2026-10-09", 6_200),
    ),
    task(
        "SAL-020", "Price corridor and business case",
        effort(need("pricing", 20, 2)),
        after="MKT-010, RD-010", progress=begun("2026-11-09", 25, spent=2_550), people="petersen",
    ),
    task(
        "SAL-030", "Retailer pitch and sample plan",
        effort(need("key account", 12, 2), need("content", 6)),
        after="SAL-020, MKT-040, DES-160",
    ),
    task(
        "SAL-040", "Listing talks, Germany, Austria, Switzerland",
        effort(need("key account", 28, 3, least=40)),
        after="SAL-030", due="2027-05-14",
    ),
    task(
        "SAL-050", "Listing talks, Italy",
        effort(need("key account", 26, 2, least=40)),
        after="SAL-030", due="2027-05-14",
    ),
    task("SAL-060", "Price list and terms", effort(need("pricing", 14, 2)), after="SAL-020, RD-190 SS+5"),
    task("SAL-070", "Annual agreements signed", milestone(), after="SAL-040, SAL-050, SAL-060", due="2027-05-28"),
    task("SAL-080", "Marketplace and online dealer contracts", effort(need("key account", 16, 2)), after="SAL-060"),
    task(
        "SAL-090", "First forecast and allocation",
        effort(need("pricing", 12, 2), need("key account", 5, 2)),
        after="SAL-070", due="2027-06-18",
    ),
    task(
        "SAL-100", "Training concept and material",
        effort(need("training", 16, 2), need("content", 8)),
        after="RD-180, SAL-030",
    ),
    task(
        "SAL-110", "Train the trainers",
        lasting(
            4, need("training", level=2, share=50), need("training", share=50, called="co-trainer"),
            costs=[pay(7_800, "rooms and travel")],
        ),
        lasting(6, need("training", level=2, share=50), called="online", costs=[pay(2_200, "platform")]),
        after="SAL-100, RD-260",
    ),
    task("SAL-120", "Order book opens", milestone(), after="SAL-070, SAL-090, MKT-070", due="2027-07-09"),
    task(
        "SAL-130", "Shop displays and demo machines",
        lasting(25, costs=[pay(64_000, "350 displays", CostTiming.END)]),
        after="SAL-070, MKT-050, DES-120", due="2027-08-27",
    ),
    task(
        "SAL-140", "Shop visits at launch",
        support(15, need("key account", level=2, share=40), need("training", share=30)),
        after="SAL-110, DIS-150",
    ),
)  # fmt: skip
