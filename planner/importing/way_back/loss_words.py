"""Loss words: what openpyxl 3.1 drops of a workbook, by how the file holds it, in a project manager's words."""

import re

_SPARKLINES = "sparklines"
_CONTROLS = "buttons and other form controls"
_RULES = "data bars, icons and colour rules of Excel 2010 and later (they take an older look or go)"
_LISTS = "drop-downs of Excel 2010 and later, such as those whose list stands on another sheet"
_SLICERS = "slicers"
_TIMELINES = "timelines"

EXTENSIONS = {
    "{78C0D931-6437-407D-A8EE-F0AAD7539E65}": _RULES,
    "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}": _RULES,
    "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}": _LISTS,
    "{05C60535-1F16-4FD2-B633-F4F36F0B64E0}": _SPARKLINES,
    "{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}": _SLICERS,
    "{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}": _SLICERS,
    "{7E03D99C-DC04-49D9-9315-930204A7B6E9}": _TIMELINES,
    "{FC87AEE6-9EDD-4A0A-B7FB-166176984837}": "ranges that only some people may edit",
    "{BBE1A952-AA13-448E-AADC-164F8A28A991}": _SLICERS,
    "{46BE6895-7355-4A93-B00E-2C351335B9C9}": _SLICERS,
    "{D0CA8CA8-9F24-4464-BF8E-62219DCF47F9}": _TIMELINES,
    "{FCE2AD5D-F65C-4FA6-A056-5C36A1767C68}": "the data model",
    "{01252117-D84E-4E92-8308-4BE1C098FCBB}": "",  # warnings in cells that somebody has dismissed
    "{EB79DEF2-80B8-43E5-95BD-54CBDDF9020C}": "",  # styles of slicers, without which nobody sees them
    "{9260A510-F301-46A8-8635-F512D64BE5F5}": "",  # styles of timelines
    "{28A0092B-C50C-407E-A947-70E740481C1C}": "",  # of pictures: how sharp
    "{140A7094-0E35-4892-8432-C4D2E57EDEB5}": "",  # how the workbook is calculated
    "{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}": "",  # which features calculating it needs
    "{79F54976-1DA5-4618-B147-4CDE4B953A38}": "",  # versions of features
    "{504A1905-F514-4F6F-8877-14C23A59335A}": "",  # of tables: their description
    "{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}": "",  # ids of shapes
    "{63B3BB69-23CF-44E3-9099-C40C66FF867C}": "",  # compatibility of shapes
}
"""By the id under which newer programs add to a part; empty where nobody would miss it."""

LOST_MARKUP = {
    "sheet": {
        "the saved results of formulas: Excel works them out when it opens the copy, a preview may show blanks": (
            re.compile(rb"<(?:x:)?f[ >/]")
        ),
        "pictures in headers and footers": re.compile(rb"<(?:\w+:)?legacyDrawingHF\b"),
        "views of single people": re.compile(rb"<(?:\w+:)?customSheetView\b"),
        "scenarios of what-if analysis": re.compile(rb"<(?:\w+:)?scenario\b"),
    },
    "drawing": {
        "text boxes": re.compile(rb"<(?:\w+:)?cNvSpPr\b[^>]*txBox=\"(?:1|true)\""),
        "shapes": re.compile(rb"<(?:\w+:)?cNvSpPr\b(?![^>]*txBox=\"(?:1|true)\")"),
        "lines and arrows": re.compile(rb"<(?:\w+:)?cxnSp\b"),
        "groups of drawings, with what is in them": re.compile(rb"<(?:\w+:)?grpSp\b"),
        "newer drawings": re.compile(rb"<(?:\w+:)?AlternateContent\b"),
    },
    "vmlDrawing": {_CONTROLS: re.compile(rb"ObjectType=\"(?!Note\")")},
    "sharedStrings": {"reading aids over characters (furigana)": re.compile(rb"<(?:\w+:)?rPh\b")},
}
"""By the kind of the part."""

MACROS = {
    "vbaProject": "macros: they are kept in a copy that ends in .xlsm",
    "vbaProjectSignature": "the signature of its macros",
    "vbaProjectSignatureAgile": "the signature of its macros",
    "vbaProjectSignatureV3": "the signature of its macros",
    "extensibility": "buttons added to the ribbon",
    "xlMacrosheet": "sheets of old macros",
    "xlIntlMacrosheet": "sheets of old macros",
}

KEPT_WITH_MACROS = frozenset({"vbaProject", "extensibility"})

LOST_LINKS = {
    "ctrlProp": _CONTROLS,
    "control": "ActiveX controls",
    "activeXControlBinary": "ActiveX controls",
    "oleObject": "embedded documents",
    "package": "embedded documents",
    "slicer": _SLICERS,
    "slicerCache": _SLICERS,
    "timeline": _TIMELINES,
    "timelineCache": _TIMELINES,
    "threadedComment": "threads of comments with their answers (they become plain comments)",
    "queryTable": "links of tables to queries",
    "connections": "connections to data outside",
    "powerPivotData": "the data model",
    "customXml": "labels and forms of other programs (custom XML)",
    "classificationlabels": "the sensitivity label",
    "xmlMaps": "links to XML files",
    "sheetMetadata": "formulas that spill (they fill a fixed range)",
    "rdRichValue": "linked data types and images in cells",
    "rdRichValueStructure": "linked data types and images in cells",
    "rdRichValueTypes": "linked data types and images in cells",
    "richValueRel": "linked data types and images in cells",
    "featurePropertyBag": "checkboxes in cells (they show TRUE and FALSE)",
    "customProperty": "notes of other programs on sheets",
    "dialogsheet": "dialog sheets",
    "revisionHeaders": "the record of changes",
    "usernames": "the record of changes",
    "sharedLinks": "links of shared workbooks",
    "wsSortMap": "sort orders of shared workbooks",
    "chartEx": "charts of Excel 2016 and later, such as waterfalls and funnels",
    "diagramData": "SmartArt",
    "chart": "details in the looks of charts (their data and kinds are kept)",
    "comments": "size and colour of the boxes of comments",
    "pivotTable": "the up-to-dateness of pivot tables (refresh them)",
}
"""By the kind of the link; the last three name what changes rather than goes."""

KEPT = frozenset(
    {
        "officeDocument", "worksheet", "chartsheet", "styles", "sharedStrings", "theme", "calcChain", "externalLink",
        "externalLinkPath", "pivotCacheDefinition", "table", "hyperlink", "drawing", "vmlDrawing", "image", "person",
        "printerSettings", "core-properties", "extended-properties", "custom-properties", "thumbnail", "diagramLayout",
        "diagramQuickStyle", "diagramColors", "diagramDrawing", "supportingPropertyBag",
        "supportingPropertyBagStructure", "volatileDependencies", "externalLinkLongPath", "oleObjectLink", "origin",
    }
)  # fmt: skip
"""Kinds of links to what is kept, made anew, or missed by nobody."""

PICTURES_READ = frozenset({".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff"})
