"""Design: form, interaction and packaging."""

from scenarios.programs.work import begun, book, done, effort, lasting, milestone, need, pay, support, task, three_point

DESIGN_LINES = (
    task(
        "DES-010", "Home visits and interviews, 24 households",
        effort(need("ux", 14, 2), costs=[pay(6_500, "recruiting and incentives")]),
        progress=done("2026-09-01", "2026-09-25", 13_800),
    ),
    task(
        "DES-020", "Form concepts, three directions",
        effort(need("industrial design", 16, 3), need("industrial design", 12, 2, called="second designer")),
        after="DES-010 SS+8, RD-020 SS+5", progress=done("2026-09-14", "2026-10-14", 15_100),
    ),
    task(
        "DES-030", "Concept workshop with the board",
        lasting(2, need("industrial design", level=3), need("project lead", level=3)),
        after="DES-020", progress=done("2026-10-20", "2026-10-21", 2_500),
        notes="Direction B, rounded, three colours",
    ),
    task(
        "DES-040", "Exterior surfaces to class A",
        effort(need("industrial design", 24, 3)),
        after="DES-030, RD-060 FF-5", progress=begun("2026-11-02", 45, spent=6_400), people="marchetti",
        estimate=three_point(20, 24, 32),
    ),
    task(
        "DES-050", "Colour, material and finish",
        effort(need("industrial design", 20, 2)),
        after="DES-030", due="2027-01-29",
    ),
    task(
        "DES-060", "Machine display: interaction concept",
        effort(need("ux", 18, 2)),
        after="DES-010", progress=begun("2026-11-09", 50, spent=2_900), people="conti",
    ),
    task(
        "DES-070", "App flows and clickable prototype",
        effort(need("ux", 30, 3)),
        effort(need("ux", 14, 3), called="with studio", costs=[pay(13_500, "Studio Nord, prototype")]),
        after="DES-060", due="2027-02-12",
    ),
    task(
        "DES-080", "Usability test, first round",
        lasting(5, need("ux", level=2, share=80), costs=[pay(4_800, "test studio")]),
        after="DES-070",
    ),
    task("DES-090", "Visual language for display and app", effort(need("ux", 18, 2)), after="DES-080"),
    task(
        "DES-100", "Usability test on P1 machines",
        lasting(5, need("ux", level=2, share=80), costs=[pay(4_800, "test studio")]),
        after="DES-090, RD-160, RD-140 SS+20",
    ),
    task("DES-110", "Design freeze", milestone(), after="DES-040, DES-050, DES-100 FS-5", due="2027-04-09"),
    task(
        "DES-120", "Colour masters approved",
        effort(need("industrial design", 8, 2), costs=[pay(7_200, "sample plates")]),
        after="DES-050, RD-210",
    ),
    task(
        "DES-130", "Packaging: structure and drop tests",
        effort(need("packaging", 28, 2), book("test lab", 4), costs=[pay(5_600, "sample sets")]),
        after="RD-160, DES-050", estimate=three_point(22, 28, 38),
    ),
    task(
        "DES-140", "Packaging and manual in six languages",
        effort(need("packaging", 24, 2), need("content", 18), costs=[pay(8_400, "translations")]),
        lasting(15, need("packaging", share=20), called="agency", costs=[pay(24_500, "Studio Nord, all artwork")]),
        after="DES-130 SS+10, MKT-030, MKT-020, GRD-010?", due="2027-06-11",
        notes="One box for both: if there is a grinder, its shape goes on the sleeve",
    ),
    task(
        "DES-150", "Design support to tooling",
        support(40, need("industrial design", level=2, share=20)),
        after="RD-190 SS",
    ),
    task(
        "DES-160", "Renderings for the announcement",
        effort(need("industrial design", 12, 2)),
        after="DES-040, DES-050",
    ),
)  # fmt: skip
