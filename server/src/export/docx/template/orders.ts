/** Children of elements in the order that the file format demands. */
const names = (text: string): readonly string[] => text.split(" ").map((name) => `w:${name}`);

/** Of `w:pPr`. */
export const paragraphOrder = names(
  "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
);

/** Of `w:rPr`. */
export const runOrder = names(
  "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
);

/** Of `w:sectPr`. */
export const sectionOrder = names(
  "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
);

/** Of `w:style`. */
export const styleOrder = names(
  "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
);

/** Of `w:settings`: what of a template's settings goes into the document, in this order. */
export const keptSettings = [
  ...names(
    "zoom displayBackgroundShape printPostScriptOverText embedTrueTypeFonts embedSystemFonts saveSubsetFonts mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting characterSpacingControl noLineBreaksAfter noLineBreaksBefore hdrShapeDefaults footnotePr endnotePr compat",
  ),
  "m:mathPr",
  ...names("themeFontLang clrSchemeMapping shapeDefaults decimalSymbol listSeparator"),
];
