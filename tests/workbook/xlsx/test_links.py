"""Which part names which."""

from planner.workbook.package import open_package
from planner.workbook.xlsx.links import Link, links_of
from tests.workbook.xlsx.made import links, parts, zipped


def test_targets_are_relative_to_the_part_or_to_the_whole():
    outside = '<Relationship Id="r3" Type="x/externalLinkPath" Target="file:///C:/a.xlsx" TargetMode="External"/>'
    rels = links(("r1", "worksheet", "worksheets/s.xml"), ("r2", "styles", "/xl/st.xml"), ("r4", "theme", "../t.xml"))
    made = {**parts(), "xl/_rels/workbook.xml.rels": rels.replace("</Rel", outside + "</Rel")}
    assert links_of(open_package(zipped(made)), "xl/workbook.xml") == (
        Link("r1", "worksheet", "xl/worksheets/s.xml", False),
        Link("r2", "styles", "xl/st.xml", False),
        Link("r4", "theme", "t.xml", False),
        Link("r3", "externalLinkPath", "file:///C:/a.xlsx", True),
    )


def test_a_part_without_links_has_none():
    assert links_of(open_package(zipped(parts())), "xl/styles.xml") == ()
