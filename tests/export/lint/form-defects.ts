import { type PlantedDefect, run, swap, swapNth } from "./planted-defect.ts";

/** Faults of the XML, of styles, lists, notes, tables and pictures. */
export const formDefects: readonly PlantedDefect[] = [
  {
    name: "properties of a run in the wrong order",
    change: swap("<w:rPr><w:b/><w:bCs/>", "<w:rPr><w:bCs/><w:b/>"),
    finds: "element-order",
  },
  { name: "a property that stands twice", change: swap("<w:rtl/></w:rPr>", "<w:rtl/>$&"), finds: "element-order" },
  {
    name: "the width of a table before its style",
    change: swap(/(<w:tblStyle [^>]*\/>)(<w:bidiVisual\/>)(<w:tblW [^>]*\/>)/, "$3$1$2"),
    finds: "element-order",
  },
  {
    name: "the margins of a section before its paper",
    change: swap(/(<w:pgSz [^>]*\/>)(<w:pgMar [^>]*\/>)/, "$2$1"),
    finds: "element-order",
  },
  {
    name: "properties of a style in the wrong order",
    part: "word/styles.xml",
    change: swap("<w:keepNext/><w:keepLines/>", "<w:keepLines/><w:keepNext/>"),
    finds: "element-order",
  },
  {
    name: "an alignment that does not exist",
    change: swap('<w:jc w:val="center"/>', '<w:jc w:val="centre"/>'),
    finds: "bad-value",
  },
  {
    name: "a colour that is none",
    change: swap('<w:color w:val="5B6673"/>', '<w:color w:val="grey"/>'),
    finds: "bad-value",
  },
  {
    name: "a size of letters that is none",
    part: "word/styles.xml",
    change: swap('<w:sz w:val="34"/>', '<w:sz w:val="large"/>'),
    finds: "bad-value",
  },
  { name: "a paragraph in a paragraph", change: swap("<w:r><w:fldChar", "<w:p/>$&"), finds: "misplaced-element" },
  {
    name: "a text without a run",
    change: swap("</w:pPr><w:r>", "</w:pPr><w:t>Л</w:t><w:r>"),
    finds: "misplaced-element",
  },
  {
    name: "properties behind the text",
    change: swap(/(<w:rPr><w:rtl\/><\/w:rPr>)(<w:t xml:space="preserve">[^<]*<\/w:t>)/, "$2$1"),
    finds: "misplaced-element",
  },
  {
    name: "a last section without paper",
    change: swap(/<w:sectPr>(?:(?!<w:sectPr>).)*<\/w:sectPr><\/w:body>/, "</w:body>"),
    finds: "misplaced-element",
  },
  {
    name: "blanks that get lost between two words",
    change: swap(/<w:t xml:space="preserve">(?=[^<]+ <)/, "<w:t>"),
    finds: "lost-blank",
  },
  {
    name: "an unknown style",
    change: swap('<w:pStyle w:val="Subtitle"/>', '<w:pStyle w:val="Untertitel"/>'),
    finds: "unknown-style",
  },
  {
    name: "a style that rests on an unknown one",
    part: "word/styles.xml",
    change: swap('<w:basedOn w:val="TableText"/>', '<w:basedOn w:val="Text"/>'),
    finds: "unknown-base-style",
  },
  {
    name: "two styles of one name",
    part: "word/styles.xml",
    change: swap(/<w:style [^>]*w:styleId="TenderGap">.*?<\/w:style>/, "$&$&"),
    finds: "duplicate-style",
  },
  {
    name: "an unknown list",
    change: swap(/(<w:pStyle w:val="ListParagraph"\/>.*?<w:numId w:val=")\d+/, "$1777"),
    finds: "unknown-list",
  },
  {
    name: "a footnote that is not there",
    change: swap('<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="77"/>'),
    finds: "dangling-note",
  },
  {
    name: "a footnote used twice",
    change: swap('<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="1"/>'),
    finds: "shared-note",
  },
  {
    name: "two footnotes of one number",
    part: "word/footnotes.xml",
    change: swap("</w:footnotes>", '<w:footnote w:id="2"><w:p/></w:footnote>$&'),
    finds: "duplicate-note",
  },
  {
    name: "a footnote that nothing refers to",
    part: "word/footnotes.xml",
    change: swap("</w:footnotes>", `<w:footnote w:id="9"><w:p>${run("السعر")}</w:p></w:footnote>$&`),
    finds: "unused-note",
  },
  {
    name: "a footnote without text",
    part: "word/footnotes.xml",
    change: swap(/بحسب إحصاءات الجهة المشترية\./, ""),
    finds: "empty-note",
  },
  {
    name: "a cell without paragraph",
    change: swap(/(<w:tc>(?:(?!<w:tc>).)*?<\/w:tcPr>)<w:p>(?:(?!<\/w:tc>).)*<\/w:tc>/, "$1</w:tc>"),
    finds: "empty-cell",
  },
  {
    name: "a cell that ends in a table",
    change: swap(
      /(<w:tc><w:tcPr>(?:(?!<\/w:tc>).)*<\/w:p>)(<\/w:tc>)/,
      `$1${'<w:tbl><w:tblPr><w:bidiVisual/><w:tblW w:w="0" w:type="auto"/><w:tblCaption w:val="ج"/></w:tblPr><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'}$2`,
    ),
    finds: "empty-cell",
  },
  {
    name: "a table without rows",
    change: swap(/(<w:tblStyle w:val="TenderFacts"\/>.*?<\/w:tblGrid>)(?:<w:tr>.*?<\/w:tr>)+?(<\/w:tbl>)/, "$1$2"),
    finds: "empty-table",
  },
  {
    name: "a row without cells",
    change: swap(/(<w:tr><w:trPr>(?:(?!<\/w:trPr>).)*<\/w:trPr>)<w:tc>.*?(<\/w:tr>)/, "$1$2"),
    finds: "empty-row",
  },
  {
    name: "a row with a cell too few",
    change: swap(/(<w:tr>(?:(?!<\/w:tr>).)*?<\/w:tc>)<w:tc>(?:(?!<\/w:tr>).)*<\/w:tc>(<\/w:tr>)/, "$1$2"),
    finds: "uneven-row",
  },
  {
    name: "a cell that covers too many columns",
    change: swap('<w:gridSpan w:val="3"/>', '<w:gridSpan w:val="4"/>'),
    finds: "uneven-row",
  },
  { name: "a table without columns", change: swap(/<w:tblGrid>.*?<\/w:tblGrid>/, ""), finds: "uneven-row" },
  {
    name: "a cell merged with nothing above it",
    change: swap(/(<w:tr>(?:(?!<\/w:tr>).)*<w:tcW [^>]*\/>)/, "$1<w:vMerge/>"),
    finds: "broken-merge",
  },
  { name: "a header row that does not repeat", change: swap("<w:tblHeader/>", ""), finds: "no-header-row" },
  {
    name: "a second header row behind the first rows",
    change: swapNth(3, /<w:trPr><w:cantSplit\/><\/w:trPr>/g, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"),
    finds: "no-header-row",
  },
  {
    name: "rows that break across pages",
    change: swap(/(<w:tblHeader\/><\/w:trPr>.*?<\/w:tr><w:tr>)<w:trPr><w:cantSplit\/><\/w:trPr>/, "$1"),
    finds: "split-row",
  },
  {
    name: "a table wider than the text",
    change: swap('<w:gridCol w:w="6682"/>', '<w:gridCol w:w="8682"/>'),
    finds: "wide-table",
  },
  {
    name: "a table without description",
    change: swap(/<w:tblCaption [^>]*\/><w:tblDescription [^>]*\/>/, ""),
    finds: "no-table-description",
  },
  { name: "a picture without words", change: swap(/ descr="[^"]+"/, ""), finds: "no-alt-text" },
  {
    name: "a picture described by its place on a computer",
    change: swap(/ descr="[^"]+"/, ' descr="C:\\Users\\ivanova\\flow.png"'),
    finds: "local-path",
  },
  {
    name: "a picture wider than the text",
    change: swap(/<wp:extent cx="\d+"/, '<wp:extent cx="7900000"'),
    finds: "wide-picture",
  },
  {
    name: "a picture higher than the page",
    change: swap(/(<wp:extent cx="\d+") cy="\d+"/, '$1 cy="12000000"'),
    finds: "wide-picture",
  },
  {
    name: "two pictures of one number",
    change: swap(/<w:r><w:drawing>.*?<\/w:drawing><\/w:r>/, "$&$&"),
    finds: "duplicate-drawing",
  },
];
