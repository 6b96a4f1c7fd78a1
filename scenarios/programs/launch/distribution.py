"""Distribution: suppliers, warehouse and the first deliveries."""

from planner.domain.work import CostTiming
from scenarios.programs.work import begun, book, done, effort, invest, lasting, milestone, need, pay, task, three_point

DISTRIBUTION_LINES = (
    task(
        "DIS-010", "Logistics concept",
        effort(need("logistics", 12, 3)),
        after="SAL-010", progress=begun("2026-11-02", 75, spent=4_700), people="mayr",
    ),
    task(
        "DIS-020", "Supplier short list for key parts",
        effort(need("procurement", 12, 3)),
        after="RD-020", progress=done("2026-10-12", "2026-11-06", 6_500),
    ),
    task(
        "DIS-030", "Warehouse partner, tender and contract",
        effort(need("procurement", 14, 2), need("logistics", 12, 2)),
        after="DIS-010", due="2027-03-12",
    ),
    task(
        "DIS-040", "Supply contracts for key parts",
        effort(need("procurement", 30, 3, share=80)),
        after="DIS-020, RD-090, RD-180 FF", due="2027-05-07",
    ),
    task(
        "DIS-050", "Long-lead parts: pumps, boards, displays",
        lasting(60, costs=[pay(118_000, "deposit for 3,000 sets")]),
        lasting(40, called="brokers", costs=[pay(149_000, "broker prices")]),
        after="DIS-040, SAL-090", estimate=three_point(50, 60, 80),
    ),
    task("DIS-060", "Spare parts concept", effort(need("logistics", 14, 2)), after="RD-180"),
    task(
        "DIS-070", "Item master and bills of material",
        effort(need("logistics", 22, 2)),
        after="RD-180, DES-120 FF",
    ),
    task(
        "DIS-080", "Interface from web shop to warehouse",
        effort(need("web", 20, 2), need("logistics", 8)),
        lasting(20, need("logistics", share=20), called="integrator", costs=[pay(21_000, "EDI Partner AG")]),
        after="DIS-030, MKT-100 SS+10",
    ),
    task(
        "DIS-090", "Racking and packing stations",
        lasting(20, costs=[invest(46_000, "racking", CostTiming.END)]),
        after="DIS-030",
    ),
    task(
        "DIS-100", "Returns and refurbishment process",
        effort(need("logistics", 12, 2), need("care", 8, 2)),
        after="DIS-060",
    ),
    task(
        "DIS-110", "Packaging, first 5,000 sets delivered",
        lasting(25, costs=[pay(31_000, "packaging", CostTiming.END)]),
        after="DES-140, DES-130",
    ),
    task(
        "DIS-120", "First production lot, 3,000 machines",
        lasting(15, need("manufacturing", level=2, share=40), need("procurement", share=20)),
        after="RD-330, DIS-050, DIS-110", estimate=three_point(14, 15, 22),
    ),
    task(
        "DIS-130", "Goods-in and fulfilment dry run",
        lasting(4, need("logistics", level=2, share=80), book("warehouse", heads=3)),
        after="DIS-120 SS+6, DIS-080, DIS-090, DIS-070",
    ),
    task(
        "DIS-140", "First shop and online orders shipped",
        lasting(7, need("logistics", level=2, share=60), book("warehouse", heads=4), costs=[pay(19_000, "freight")]),
        after="DIS-120, DIS-130, SAL-120, MKT-190 FF",
    ),
    task(
        "DIS-150", "Solea in the shops",
        milestone(),
        after="DIS-140, SAL-130", deadline="2027-10-15",
    ),
)  # fmt: skip
