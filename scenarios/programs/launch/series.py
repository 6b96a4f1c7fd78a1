"""R&D after the second design review: tools, certification, pilot run and release for production."""

from planner.domain.work import CostTiming
from scenarios.programs.work import book, effort, invest, lasting, milestone, need, pay, support, task, three_point

SERIES_LINES = (
    task(
        "RD-190", "Injection moulds, made and tried",
        lasting(
            50, called="Brescia",
            costs=[invest(126_000, "deposit 40 %"), invest(189_000, "balance on T1 parts", CostTiming.END)],
        ),
        lasting(
            65, called="Shenzhen",
            costs=[invest(88_000, "deposit 40 %"), invest(132_000, "balance on T1 parts", CostTiming.END)],
        ),
        after="RD-160, RD-170 SS+8, DES-040", estimate=three_point(45, 50, 65),
    ),
    task(
        "RD-195", "Toolmaker visits and approvals",
        support(40, need("procurement", level=2, share=20), need("mechanics", level=2, share=20)),
        after="RD-190 SS",
    ),
    task(
        "RD-200", "Press tools for metal parts",
        lasting(30, costs=[invest(84_000, "press tools", CostTiming.END)]),
        after="RD-160",
    ),
    task(
        "RD-210", "T1 parts measured, corrections agreed",
        effort(need("mechanics", 8, 2), need("testing", 8, 2)),
        after="RD-190, RD-200",
    ),
    task(
        "RD-220", "Mould corrections T2",
        lasting(12, costs=[invest(28_000, "tool changes", CostTiming.END)]),
        after="RD-210", estimate=three_point(8, 12, 25),
    ),
    task(
        "RD-230", "EMC and safety pre-tests",
        effort(need("testing", 14, 3), book("test lab", 12), costs=[pay(12_000, "EMC chamber")]),
        after="RD-160, RD-120 SS+10",
    ),
    task(
        "RD-240", "CE certification: safety, EMC, radio",
        lasting(35, need("testing", level=3, share=40), costs=[pay(38_000, "notified body", CostTiming.END)]),
        after="RD-230, RD-210, RD-180", deadline="2027-08-27", estimate=three_point(30, 35, 50),
        notes="No sale and no fair demonstration without it",
    ),
    task(
        "RD-250", "Food-contact compliance file",
        effort(need("testing", 16, 2), costs=[pay(9_500, "migration tests")]),
        effort(need("testing", 2, 2), called="outsourced", costs=[pay(17_500, "FoodSafe Labs, file and tests")]),
        after="RD-160", due="2027-06-30",
    ),
    task(
        "RD-260", "P2 machines from series tools, 30 pieces",
        effort(need("manufacturing", 10, 2), need("mechanics", 12), costs=[invest(54_000, "P2 parts")]),
        after="RD-210",
    ),
    task(
        "RD-270", "Field test in 25 households",
        lasting(
            20, need("testing", level=2, share=30), need("app", level=2, share=20),
            costs=[pay(11_000, "logistics and thank-yous")],
        ),
        after="RD-260, RD-280 SS+10",
    ),
    task(
        "RD-280", "Firmware and app hardening, beta",
        effort(need("firmware", 44, 2), need("app", 30, 2)),
        after="RD-110, RD-120, RD-125, RD-140, RD-180",
    ),
    task(
        "RD-290", "Security and penetration test",
        lasting(10, need("cloud", level=3, share=20), costs=[pay(18_000, "RedFox Security")]),
        after="RD-280 FF+3, RD-130",
    ),
    task(
        "RD-300", "End-of-line test station",
        effort(
            need("manufacturing", 24, 3), need("electronics", 14, 2), costs=[invest(65_000, "station and fixtures")],
        ),
        lasting(25, called="turnkey", costs=[invest(92_000, "Testronik, turnkey")]),
        after="RD-180",
    ),
    task("RD-310", "Assembly process and work instructions", effort(need("manufacturing", 32)), after="RD-180"),
    task(
        "RD-320", "Pilot run, 200 machines",
        lasting(
            8, need("manufacturing", level=3), need("testing", level=2, share=50),
            costs=[pay(21_000, "line hire, Augsburg")],
        ),
        after="RD-220, RD-280, RD-300, RD-310, RD-260, DIS-040",
    ),
    task(
        "RD-330", "Release for production",
        milestone(),
        after="RD-240, RD-250, RD-270, RD-290, RD-320", due="2027-07-30",
    ),
    task(
        "RD-340", "Line support during ramp-up",
        support(25, need("manufacturing", level=2, share=50)),
        after="RD-330",
    ),
    task(
        "RD-350", "Fair machines, 12 pieces in show finish",
        effort(need("mechanics", 14), need("firmware", 6, 2), costs=[pay(14_000, "show finish")]),
        after="RD-260, DES-120", deadline="2027-08-31",
    ),
)  # fmt: skip
