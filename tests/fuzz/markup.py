"""Markup: XML spoilt tag by tag, most of it still well-formed."""

import re
from collections.abc import Callable
from random import Random
from xml.dom import minidom
from xml.parsers.expat import ExpatError

NUMBERS = (
    *("0", "1", "-1", "2", "7", "99", "255", "256", "16384", "16385", "65536", "1048576", "1048577", "2147483647"),
    *(
        "4294967296",
        "9" * 18,
        "9" * 400,
        "-2147483649",
        "1e308",
        "1e999",
        "-1e-320",
        "NaN",
        "INF",
        "0.1",
        "3.5",
        "",
        " ",
    ),
    *(
        "1_0",
        "٣",
        "0x10",
        "+5",
        "1,5",
        "12.",
        "60",
        "2958465",
        "2958466",
        "44620.99999",
        "-0",
        "TRUE",
        "abc",
        "\u00a07",
    ),
)
_NUMBER = re.compile(r"(?<=[\">A-Z])-?\d+(?:\.\d+)?(?=[\"<])")
_ATTRIBUTE = re.compile(r'\b([\w:]+)="([^"]*)"')
_TEXT = re.compile(r">([^<>]+)<")
_LONGEST_NUMBER = 300
"""Digits that a floating-point number can still be."""
_LARGEST_TREE = 150_000
_INSIDE = (
    '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B2:A1"/><mergeCell ref="C3:D4"/></mergeCells>',
    '<mergeCells><mergeCell ref="A2:A1048577"/><mergeCell ref="A:B"/><mergeCell ref="1:2"/></mergeCells>',
    '<cols><col min="1" max="16384" hidden="1"/><col min="5" max="2"/><col min="x"/></cols>',
    '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
    '<row r="1048576"><c r="XFD1048576" t="s"><v>0</v></c></row>',
    '<row><c><v>1</v></c><c r="A1"><v>2</v></c><c r="ZZZ1"><v>3</v></c></row>',
    '<row r="2"><c r="B2"><f t="shared" si="0">A1+B2</f></c><c r="B3"><f t="shared" si="9"/></c></row>',
    '<c r="C2" t="inlineStr"><is><t>_x0000__x005F_x0041_\ud83d</t></is></c>',
    '<c r="C2" t="d"><v>2026-02-30T25:61:00Z</v></c>',
    '<c r="C2" t="e"><v>#BUSY!</v></c>',
    '<numFmt numFmtId="14" formatCode="[h]:mm;@[$-409]&quot;"/>',
    '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>',
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string"/>'
    "</table:table-row>",
    '<table:covered-table-cell table:number-columns-spanned="99999" table:number-rows-spanned="99999"/>',
    "<x>" * 90 + "</x>" * 90,
    "<x>" * 3_000 + "</x>" * 3_000,
    "<a " + " ".join(f'b{n}="1"' for n in range(1_200)) + "/>",
    "<![CDATA[ ]] > ]]>",
    "<!-- a -->",
    "<?pi x?>",
    "&#0;",
    "&#x10FFFF;",
    "&lol;",
)


def _change_number(random: Random, text: str) -> str:
    return _with_match(random, text, _NUMBER, lambda _: random.choice(NUMBERS))


def _shift_number(random: Random, text: str) -> str:
    return _with_match(random, text, _NUMBER, lambda old: _shifted(old, random.choice((-1, 1, 2, 10, 1000))))


def _shifted(number: str, by: int) -> str:
    return f"{number}{by}" if len(number) > _LONGEST_NUMBER else str(int(float(number)) + by)


def _change_attribute(random: Random, text: str) -> str:
    found = _ATTRIBUTE.findall(text)
    if not found:
        return text
    value = random.choice(found)[1]
    return _with_match(random, text, _ATTRIBUTE, lambda old: f'{old.partition("=")[0]}="{value}"')


def _drop_attribute(random: Random, text: str) -> str:
    return _with_match(random, text, _ATTRIBUTE, lambda _: "")


def _swap_texts(random: Random, text: str) -> str:
    found = _TEXT.findall(text)
    return _with_match(random, text, _TEXT, lambda _: f">{random.choice(found)}<") if found else text


def _insert(random: Random, text: str) -> str:
    ends = [match.end() for match in re.finditer(">", text)]
    at = random.choice(ends) if ends else 0
    return text[:at] + random.choice(_INSIDE) + text[at:]


def _with_match(random: Random, text: str, pattern: re.Pattern[str], change: Callable[[str], str]) -> str:
    found = list(pattern.finditer(text))
    if not found:
        return text
    match = random.choice(found)
    return text[: match.start()] + change(match[0]) + text[match.end() :]


def _change_tree(random: Random, text: str) -> str:
    """Drop, repeat or move elements, or put their attributes in another order."""
    if len(text) > _LARGEST_TREE:
        return text
    try:
        return _changed_tree(random, minidom.parseString(text.encode("utf-8", errors="replace"))) or text
    except (ExpatError, ValueError, LookupError, RecursionError):  # what was spoilt before need not be a tree
        return text


def _changed_tree(random: Random, document: minidom.Document) -> str:
    root, elements = document.documentElement, document.getElementsByTagName("*")[1:]
    if root is None or not elements:
        return ""
    for _ in range(random.choice((1, 1, 2, 5))):
        _change_element(random, random.choice(elements), random.choice(elements))
    return str(root.toxml())


def _change_element(random: Random, one: minidom.Element, other: minidom.Element) -> None:
    parent, elsewhere = one.parentNode, other.parentNode
    if not isinstance(parent, minidom.Element) or not isinstance(elsewhere, minidom.Element):
        return
    match random.randrange(4):
        case 0:
            parent.removeChild(one)
        case 1:
            for _ in range(random.choice((1, 1, 2, 300)) if len(one.toxml()) < 300 else 1):
                parent.insertBefore(_copy(one), one)
        case 2:
            elsewhere.insertBefore(_copy(one), other)
        case _:
            items = one.attributes.items()
            random.shuffle(items)
            for name, _ in items:
                one.removeAttribute(name)
            for name, value in items:
                one.setAttribute(name, value)


def _copy(element: minidom.Element) -> minidom.Element:
    copied = element.cloneNode(True)
    assert copied is not None
    return copied


_CHANGES = (
    _change_number,
    _change_number,
    _shift_number,
    _change_attribute,
    _drop_attribute,
    _swap_texts,
    _insert,
    _change_tree,
)


def spoil_markup(random: Random, content: bytes) -> bytes:
    """Change XML in one or a few places."""
    text = content.decode("utf-8", errors="replace")
    for _ in range(random.choice((1, 1, 2, 4, 12))):
        text = random.choice(_CHANGES)(random, text)
    return text.encode("utf-8", errors="surrogatepass" if random.random() < 0.1 else "replace")
