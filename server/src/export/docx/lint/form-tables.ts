/** The order in which properties have to stand, by the element that holds them. Word refuses some that are mixed up. */
const orders: Readonly<Record<string, string>> = {
  "w:rPr":
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange",
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  "w:tblPr":
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
  "w:tcPr":
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange",
  "w:sectPr":
    "headerReference+footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange",
  "w:numPr": "ilvl numId numberingChange ins",
  "w:style":
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr+",
  "w:lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
};

/** By element, the place of each child; those that may come again have a place that is negative. */
export const childOrder: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(orders).map(([parent, names]) => [
    parent,
    new Map(
      names.split(" ").flatMap((name, at) =>
        name
          .split("+")
          .filter((one) => one !== "")
          .map((one) => [`w:${one}`, name.includes("+") ? -(at + 1) : at + 1] as const),
      ),
    ),
  ]),
);

const onOff = /^(?:0|1|true|false|on|off)$/;
const whole = /^-?\d{1,9}$/;
const length = /^-?\d{1,9}(?:\.\d+)?(?:pt|in|mm|cm|pi|pc)?$/;
const colour = /^(?:auto|[\dA-Fa-f]{6})$/;
const side = /^(?:left|right|center|both|start|end|distribute|(?:low|medium|high)Kashida|thaiDistribute|numTab)$/;
const width = /^(?:auto|dxa|nil|pct)$/;

const switches =
  "b bCs i iCs caps smallCaps strike dstrike vanish webHidden rtl cs noProof keepNext keepLines pageBreakBefore widowControl bidi contextualSpacing bidiVisual cantSplit tblHeader titlePg rtlGutter qFormat";

/** What attributes may hold, by element and attribute. */
const values: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ...Object.fromEntries(switches.split(" ").map((name) => [name, { val: onOff }])),
  jc: { val: side },
  lvlJc: { val: side },
  sz: { val: /^\d{1,4}(?:\.\d+)?(?:pt)?$/ },
  szCs: { val: /^\d{1,4}(?:\.\d+)?(?:pt)?$/ },
  color: { val: colour },
  shd: { val: /^(?:clear|nil|solid|pct\d+|\w+(?:Stripe|Cross))$/, fill: colour, color: colour },
  highlight: {
    val: /^(?:none|black|blue|cyan|green|magenta|red|yellow|white|lightGray|dark(?:Blue|Cyan|Green|Magenta|Red|Yellow|Gray))$/,
  },
  u: { val: /^(?:none|single|words|double|thick|dotted|dottedHeavy|dash\w*|dot\w+|wav\w+)$/ },
  vertAlign: { val: /^(?:baseline|superscript|subscript)$/ },
  vAlign: { val: /^(?:top|center|bottom|both)$/ },
  vMerge: { val: /^(?:restart|continue)$/ },
  fldChar: { fldCharType: /^(?:begin|separate|end)$/ },
  br: { type: /^(?:page|column|textWrapping)$/ },
  type: { val: /^(?:nextPage|continuous|evenPage|oddPage|nextColumn)$/ },
  pgSz: { orient: /^(?:portrait|landscape)$/, w: length, h: length },
  tblW: { type: width, w: /^-?\d{1,9}(?:\.\d+)?%?$/ },
  tcW: { type: width, w: /^-?\d{1,9}(?:\.\d+)?%?$/ },
  tblLayout: { type: /^(?:fixed|autofit)$/ },
  spacing: { lineRule: /^(?:auto|exact|atLeast)$/, before: length, after: length, line: length },
  ind: { left: length, right: length, start: length, end: length, hanging: length, firstLine: length },
  ilvl: { val: /^[0-8]$/ },
  numId: { val: whole },
  gridSpan: { val: /^[1-9]\d{0,2}$/ },
  gridCol: { w: length },
  outlineLvl: { val: /^[0-9]$/ },
  headerReference: { type: /^(?:default|first|even)$/ },
  footerReference: { type: /^(?:default|first|even)$/ },
  footnoteReference: { id: whole },
  bookmarkStart: { id: whole },
  bookmarkEnd: { id: whole },
};

/** By element, its attributes and what they may hold. */
export const attributeValues: ReadonlyMap<string, readonly (readonly [string, RegExp])[]> = new Map(
  Object.entries(values).map(([element, attributes]) => [
    `w:${element}`,
    Object.entries(attributes).map(([name, pattern]) => [`w:${name}`, pattern] as const),
  ]),
);

const flow =
  "w:body w:tc w:hdr w:ftr w:footnote w:endnote w:comment w:sdtContent w:txbxContent w:docPartBody w:customXml";
const inline =
  "w:p w:hyperlink w:fldSimple w:sdtContent w:ins w:del w:moveFrom w:moveTo w:smartTag w:customXml w:bdo w:dir w:rt w:rubyBase";

/** What elements may stand in; those that are not named may stand anywhere. */
export const parents: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    "w:p": flow,
    "w:tbl": flow,
    "w:tr": "w:tbl w:sdtContent w:customXml w:ins w:del",
    "w:tc": "w:tr w:sdtContent w:customXml",
    "w:r": inline,
    "w:hyperlink": inline,
    "w:t": "w:r",
    "w:instrText": "w:r",
    "w:fldChar": "w:r",
    "w:drawing": "w:r",
    "w:footnoteReference": "w:r",
    "w:sectPr": "w:body w:pPr w:sectPrChange",
    "w:tblGrid": "w:tbl w:tblGridChange",
  }).map(([name, allowed]) => [name, new Set(allowed.split(" "))]),
);

/** Properties come before everything else. */
export const firstChildren: ReadonlySet<string> = new Set(["w:pPr", "w:rPr", "w:tcPr"]);
