import { append, type PlantedDefect, run, swap, swapNth } from "./planted-defect.ts";

/** Moves the first match of a pattern behind what follows it. */
const turn = (first: RegExp): ((xml: string) => string) => swap(first, "$2$1");

/** Faults of links, numbers, directions, and what was left of the making. */
export const textDefects: readonly PlantedDefect[] = [
  { name: "two bookmarks of one name", change: renameSecond, finds: "duplicate-bookmark" },
  { name: "two bookmarks of one number", change: renumberSecond, finds: "duplicate-bookmark" },
  {
    name: "a bookmark with a name that is too long",
    change: swap(
      /<w:bookmarkStart w:name="/,
      `<w:bookmarkStart w:name="_${"b".repeat(41)}" w:id="9000"/><w:bookmarkEnd w:id="9000"/>$&`,
    ),
    finds: "bad-bookmark-name",
  },
  { name: "a bookmark without end", change: swap(/<w:bookmarkEnd [^>]*\/>/, ""), finds: "unbalanced-bookmark" },
  {
    name: "the end of no bookmark",
    change: swap(/<w:bookmarkEnd [^>]*\/>/, '$&<w:bookmarkEnd w:id="9000"/>'),
    finds: "unbalanced-bookmark",
  },
  {
    name: "a link to nowhere",
    change: append('<w:hyperlink w:anchor="_bnowhere"><w:r><w:t>1</w:t></w:r></w:hyperlink>'),
    finds: "dangling-link",
  },
  { name: "a reference to nowhere", change: swap(/REF _b\w+/, "REF _bnowhere"), finds: "dangling-reference" },
  {
    name: "a page reference to nowhere",
    change: append('<w:fldSimple w:instr="PAGEREF _bnowhere \\h"><w:r><w:t>7</w:t></w:r></w:fldSimple>'),
    finds: "dangling-reference",
  },
  {
    name: "a field without end",
    change: swap(/<w:fldChar w:fldCharType="end"\/>(?!.*<w:fldChar w:fldCharType="end"\/>)/, ""),
    finds: "unbalanced-field",
  },
  {
    name: "a field without beginning",
    change: append('<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
    finds: "unbalanced-field",
  },
  {
    name: "a field that is dirty",
    change: swap('w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="true"'),
    finds: "dirty-field",
  },
  {
    name: "contents without lines",
    change: swap(
      /(<w:instrText>TOC \\n.*?<w:fldChar w:fldCharType="separate"\/><\/w:r>)<w:hyperlink.*?<\/w:hyperlink>/,
      "$1",
    ),
    finds: "empty-field",
  },
  { name: "a caption without number", change: swap(/(SEQ Figure.*?<w:t [^>]*>)1</, "$1<"), finds: "empty-field" },
  {
    name: "a page reference that is empty",
    change: append('<w:fldSimple w:instr="PAGEREF _b1r33oemg4n4 \\h"/>'),
    finds: "empty-field",
  },
  {
    name: "what Word writes where a bookmark is gone",
    change: append(run("Error! Bookmark not defined.", '<w:lang w:val="en-GB"/>')),
    finds: "error-text",
  },
  {
    name: "the same in Russian",
    change: append(run("Ошибка! Источник ссылки не найден.", '<w:lang w:val="ru-RU"/>')),
    finds: "error-text",
  },
  { name: "the same in Arabic", change: append(run("خطأ! الإشارة المرجعية غير معرّفة.")), finds: "error-text" },
  {
    name: "a heading level left out",
    change: swapNth(
      1,
      /<w:pStyle w:val="Heading3"\/><w:numPr><w:ilvl w:val="2"\/>/g,
      '<w:pStyle w:val="Heading4"/><w:numPr><w:ilvl w:val="2"/>',
    ),
    finds: "heading-skipped",
  },
  {
    name: "a wrong number in the contents",
    change: swap(/(<w:pStyle w:val="TOC2"\/>.*?<w:t [^>]*>)2\.1</, "$12.7<"),
    finds: "heading-number",
  },
  {
    name: "a number in the contents for a heading that has none",
    change: swap(
      /(<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:pPr>).)*?)<w:numPr>.*?<\/w:numPr>/s,
      '$1<w:numPr><w:numId w:val="0"/></w:numPr>',
    ),
    finds: "heading-number",
  },
  {
    name: "another title in the contents",
    change: swap(/(<w:pStyle w:val="TOC2"\/>.*?)الإيقاع الأسبوعي/, "$1الإيقاع اليومي"),
    finds: "contents-text",
  },
  {
    name: "a heading that the contents leave out",
    change: swap(/<w:p><w:pPr><w:pStyle w:val="TOC3"\/>.*?<\/w:p>/, ""),
    finds: "contents-gap",
  },
  {
    name: "contents in another order",
    change: turn(
      /(<w:p><w:pPr><w:pStyle w:val="TOC2"\/>(?:(?!<\/w:p>).)*<\/w:p>)(<w:p><w:pPr><w:pStyle w:val="TOC2"\/>(?:(?!<\/w:p>).)*<\/w:p>)/,
    ),
    finds: "contents-order",
  },
  {
    name: "a table that its list names otherwise",
    change: swap(": زمن الاستجابة بحسب القناة", ": زمن الاستجابة"),
    finds: "contents-text",
  },
  { name: "a wrong number in a caption", change: swap(/(SEQ Table.*?<w:t [^>]*>)1</, "$12<"), finds: "caption-number" },
  {
    name: "a wrong number in a reference to a section",
    change: swap(/(\\r \\h<\/w:instrText>.*?<w:t [^>]*>)3</, "$14<"),
    finds: "reference-number",
  },
  {
    name: "a wrong number in a reference to a figure",
    change: swap(/(REF _bns6p4tzshh \\h<\/w:instrText>.*?<w:t [^>]*>)1</, "$15<"),
    finds: "reference-number",
  },
  {
    name: "Latin letters in a right-to-left run",
    change: swap(/(<w:rtl\/><\/w:rPr><w:t [^>]*>)(?=عرض فني)/, "$1ISO "),
    finds: "wrong-direction",
  },
  {
    name: "Russian letters in a right-to-left run",
    change: append(run("Смета", "<w:rtl/>")),
    finds: "wrong-direction",
  },
  {
    name: "Arabic letters in a left-to-right run",
    change: swap("<w:rPr><w:rtl/></w:rPr>", ""),
    finds: "wrong-direction",
  },
  {
    name: "a base style that reads from left to right",
    part: "word/styles.xml",
    change: swap("<w:bidi/>", ""),
    finds: "base-direction",
  },
  {
    name: "a section that reads from left to right",
    change: swap("<w:bidi/><w:rtlGutter/>", ""),
    finds: "section-direction",
  },
  { name: "a table that reads from left to right", change: swap("<w:bidiVisual/>", ""), finds: "table-direction" },
  { name: "bold text that is not bold in Arabic", change: swap("<w:b/><w:bCs/>", "<w:b/>"), finds: "complex-script" },
  {
    name: "large text that is small in Arabic",
    part: "word/styles.xml",
    change: swap('<w:szCs w:val="36"/>', '<w:szCs w:val="24"/>'),
    finds: "complex-script",
  },
  {
    name: "Russian text in the language of Arabic",
    change: swap('<w:rPr><w:lang w:val="ru-RU"/></w:rPr>', ""),
    finds: "run-language",
  },
  {
    name: "a font that nobody chose",
    change: append(run("ISO", '<w:rFonts w:ascii="Comic Sans MS" w:hAnsi="Comic Sans MS"/><w:lang w:val="en-GB"/>')),
    finds: "foreign-font",
  },
  {
    name: "an insertion that is tracked",
    change: append(`<w:ins w:id="900" w:author="i.ivanova">${run("عرض")}</w:ins>`),
    finds: "tracked-change",
  },
  {
    name: "a deletion that is tracked",
    change: append('<w:del w:id="900" w:author="i.ivanova"><w:r><w:delText>عرض</w:delText></w:r></w:del>'),
    finds: "tracked-change",
  },
  { name: "a comment", change: append('<w:r><w:commentReference w:id="0"/></w:r>'), finds: "comment" },
  { name: "hidden text", change: append(run("سعر التكلفة", "<w:vanish/>")), finds: "hidden-text" },
  { name: "a yellow marker", change: append(run("يُراجع", '<w:highlight w:val="yellow"/>')), finds: "highlight" },
  {
    name: "a yellow ground",
    change: append(run("يُراجع", '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>')),
    finds: "highlight",
  },
  {
    name: "a variable that was left",
    change: append(run("{{bid.date}}", '<w:lang w:val="en-GB"/>')),
    finds: "leftover-placeholder",
  },
  { name: "a note to oneself", change: append(run(" TODO", '<w:lang w:val="en-GB"/>')), finds: "leftover-note" },
  {
    name: "crosses in place of a number",
    change: append(run(" № XXX", '<w:lang w:val="en-GB"/>')),
    finds: "leftover-note",
  },
  { name: "sample text", change: append(run("Lorem ipsum dolor", '<w:lang w:val="en-GB"/>')), finds: "leftover-note" },
  {
    name: "a place to be filled in",
    change: append(run("[insert name]", '<w:lang w:val="en-GB"/>')),
    finds: "leftover-note",
  },
  {
    name: "the same in Russian, in another run than its bracket",
    change: append(run("[") + run("указать наименование", '<w:lang w:val="ru-RU"/>') + run("]")),
    finds: "leftover-note",
  },
  { name: "the same in Arabic", change: append(run("«أدخل الاسم»")), finds: "leftover-note" },
  {
    name: "empty paragraphs for distance",
    change: swap('<w:p><w:pPr><w:pStyle w:val="Heading1"/>', "<w:p/><w:p/>$&"),
    finds: "empty-paragraph",
  },
  {
    name: "a heading with nothing below it",
    change: swap(
      /<\/w:p>(?=<w:sectPr>(?:(?!<w:sectPr>).)*<\/w:body>)/,
      `$&<w:p><w:pPr><w:pStyle w:val="TenderSmall"/><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr>${run("ملاحق")}</w:p>`,
    ),
    finds: "lonely-heading",
  },
  {
    name: "a heading that may stand at the foot of a page",
    part: "word/styles.xml",
    change: swapNth(3, /<w:keepNext\/>/g, '<w:keepNext w:val="0"/>'),
    finds: "loose-heading",
  },
  {
    name: "a first section of text without header",
    change: swap(/<w:headerReference w:type="default" r:id="rId6"\/>/, ""),
    finds: "missing-header",
  },
  {
    name: "a first page without its own footer",
    change: swapNth(2, /<w:bidi\/><w:rtlGutter\/>/g, "<w:titlePg/>$&"),
    finds: "missing-header",
  },
];

function renameSecond(xml: string): string {
  // The second is the bookmark of a row that nothing leads to.
  const start = /<w:bookmarkStart w:name="([^"]*)"/;
  const name = start.exec(xml)?.[1] ?? "";
  return append(`<w:bookmarkStart w:name="${name}" w:id="9001"/><w:bookmarkEnd w:id="9001"/>`)(xml);
}

function renumberSecond(xml: string): string {
  const id = /<w:bookmarkStart [^>]*w:id="(\d+)"/.exec(xml)?.[1] ?? "";
  return append(`<w:bookmarkStart w:name="_bother" w:id="${id}"/><w:bookmarkEnd w:id="${id}"/>`)(xml);
}
