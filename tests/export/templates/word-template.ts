import { strToU8, zipSync } from "fflate";
import { PNG } from "pngjs";
import { stylesPart } from "./styles-part.ts";
import { type TemplateWords, templateWords } from "./words.ts";

/** What a template of a test has or lacks. */
export interface TemplateOptions {
  readonly language?: TemplateWords["language"];
  /** A cover page behind a section break. */
  readonly cover?: boolean;
  /** Another head on the first page of the section. */
  readonly firstPage?: boolean;
  /** The numbers of headings: none, `1.`, `1.1`, or `Section I`. */
  readonly numbers?: "none" | "dotted" | "plain" | "section";
  /** XML in the place of the paragraph `{{body}}`. */
  readonly body?: string;
  /** XML behind it. */
  readonly after?: string;
  /** XML before it, behind the cover. */
  readonly before?: string;
  /** The part with footnotes. */
  readonly footnotes?: string;
  /** Letter instead of A4, with margins of its own. */
  readonly page?: { readonly width: number; readonly height: number; readonly left: number; readonly right: number };
}

const namespaces = [
  'xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:w10="urn:schemas-microsoft-com:office:word"',
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'mc:Ignorable="w14 w15 wp14"',
].join(" ");
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A logo: a block of the accent colour with a light stripe. */
function makeLogo(accent: string): Uint8Array {
  const png = new PNG({ width: 120, height: 40 });
  const colour = [0, 2, 4].map((at) => Number.parseInt(accent.slice(at, at + 2), 16));
  for (let at = 0; at < 120 * 40; at++) {
    const stripe = Math.floor(at / 120) % 20 > 14;
    png.data.set(stripe ? [235, 235, 235, 255] : [...colour, 255], at * 4);
  }
  return PNG.sync.write(png);
}

export function picture(relationship: string, id: number, name: string): string {
  return `<w:r><w:rPr><w:noProof/></w:rPr><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1143000" cy="381000"/><wp:docPr id="${id}" name="${name}" descr="${name}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1143000" cy="381000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** Runs as Word writes them: right-to-left where the letters are. */
export function run(text: string, properties = ""): string {
  const rtl = /\p{Script=Arabic}/u.test(text) ? "<w:rtl/>" : "";
  const look = properties + rtl;
  return `<w:r w:rsidRPr="00A77B3E">${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** `{{body}}` as Word cuts it up while somebody types and spells. */
export const splitBody =
  '<w:p w14:paraId="4B2C0A11" w14:textId="77777777" w:rsidR="00C84F20" w:rsidRDefault="00C84F20"><w:pPr><w:rPr><w:lang w:val="en-US"/></w:rPr></w:pPr><w:proofErr w:type="spellStart"/><w:r><w:t>{{</w:t></w:r><w:bookmarkStart w:id="7" w:name="_GoBack"/><w:r w:rsidR="00D12F11"><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t>bo</w:t></w:r><w:bookmarkEnd w:id="7"/><w:r><w:t>dy</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>}}</w:t></w:r></w:p>';

function field(instruction: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark("begin")}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark("separate")}<w:r><w:rPr><w:noProof/></w:rPr><w:t>${result}</w:t></w:r>${mark("end")}`;
}

function pageLine(words: TemplateWords): string {
  return `${run(words.page[0])}${field("PAGE", "1")}${run(words.page[1])}${field("NUMPAGES", "1")}`;
}

function headerPart(words: TemplateWords, first: boolean): string {
  // Word splits the placeholder where the keyboard changed.
  const [before = "", after = ""] = words.headerLine.split("{{tender_ref}}");
  const reference = `${run(before)}<w:proofErr w:type="spellStart"/>${run("{{tender")}${run("_ref}}")}<w:proofErr w:type="spellEnd"/>${run(after)}`;
  const style = `<w:pPr><w:pStyle w:val="${words.ids.header}"/></w:pPr>`;
  const line = first
    ? `${picture("rId1", 3, "Logo")}${run(" ")}${run(words.company, "<w:b/><w:bCs/>")}`
    : `${run(words.company)}<w:r><w:tab/></w:r><w:r><w:tab/></w:r>${reference}`;
  return `${head}<w:hdr ${namespaces}><w:p>${style}${line}</w:p></w:hdr>`;
}

function footerPart(words: TemplateWords): string {
  const link = `<w:hyperlink r:id="rId1">${run("example.org")}</w:hyperlink>`;
  return `${head}<w:ftr ${namespaces}><w:p><w:pPr><w:pStyle w:val="${words.ids.footer}"/></w:pPr>${link}<w:r><w:tab/></w:r><w:r><w:tab/></w:r>${pageLine(words)}</w:p></w:ftr>`;
}

/** A text box as Word writes it twice, for itself and for older programs. */
function textBox(words: TemplateWords): string {
  const white = '<w:color w:val="FFFFFF"/>';
  const content = `<w:txbxContent><w:p>${run(`${words.placeholderHelp} `, white)}${run("{{buyer.name.full}}", white)}</w:p></w:txbxContent>`;
  const shape = `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="4000000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></wps:spPr><wps:txbx>${content}</wps:txbx><wps:bodyPr rot="0" vert="horz" wrap="square"/></wps:wsp>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="4000000" cy="600000"/><wp:docPr id="1" name="Box" descr="${words.placeholderHelp}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="Box_1" style="width:315pt;height:47pt" fillcolor="#${words.accent}"><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

function sectionXml(words: TemplateWords, options: TemplateOptions, own: string): string {
  const { width, height, left, right } = options.page ?? { width: 11906, height: 16838, left: 1701, right: 850 };
  const bidi = words.language === "ar" ? "<w:bidi/><w:rtlGutter/>" : "";
  const [titlePage = ""] = /<w:titlePg\/>/.exec(own) ?? [];
  const rest = own.replace("<w:titlePg/>", "");
  const references = rest.includes("headerReference") ? rest.replace(/<w:(?:type|pgNumType)[^>]*>/g, "") : "";
  const type = /<w:type [^>]*>/.exec(rest)?.[0] ?? "";
  return `<w:sectPr w:rsidR="00C84F20">${references}${type}<w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="1560" w:right="${right}" w:bottom="1134" w:left="${left}" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:space="708"/>${titlePage}${bidi}<w:docGrid w:linePitch="360"/></w:sectPr>`;
}

function coverXml(words: TemplateWords, options: TemplateOptions): string {
  const [before = "", after = ""] = words.coverLine.split("{{client}}");
  const client = `${run(before)}${run("{{cli")}<w:proofErr w:type="gramStart"/>${run("ent}")}${run("}")}${run(after)}`;
  const section = sectionXml(words, options, "");
  return `<w:p>${picture("rId20", 1, "Logo")}</w:p><w:p><w:pPr><w:pStyle w:val="${words.ids.Title}"/></w:pPr>${run(words.coverTitle)}</w:p><w:p>${client}</w:p>${textBox(words)}<w:p><w:pPr>${section}</w:pPr></w:p>`;
}

function documentPart(words: TemplateWords, options: TemplateOptions): string {
  const references =
    (options.firstPage ? '<w:headerReference w:type="first" r:id="rId12"/>' : "") +
    '<w:headerReference w:type="default" r:id="rId10"/><w:footerReference w:type="default" r:id="rId11"/>' +
    (options.firstPage ? '<w:footerReference w:type="first" r:id="rId11"/><w:titlePg/>' : "");
  const section = sectionXml(words, options, references);
  return `${head}<w:document ${namespaces}><w:body>${options.cover ? coverXml(words, options) : ""}${options.before ?? ""}${options.body ?? splitBody}${options.after ?? ""}${section}</w:body></w:document>`;
}

const levelTexts = {
  dotted: ["%1.", "%1.%2.", "%1.%2.%3."],
  plain: ["%1", "%1.%2", "%1.%2.%3"],
  section: ["Section %1", "%1.%2", "%1.%2.%3"],
} as const;

function numberingPart(words: TemplateWords, numbers: "dotted" | "plain" | "section"): string {
  const levels = levelTexts[numbers].map((text, at) => {
    const format = numbers === "section" && at === 0 ? "upperRoman" : "decimal";
    return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${words.ids[`heading ${at + 1}`]}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${432 + 144 * at}" w:hanging="${432 + 144 * at}"/></w:pPr></w:lvl>`;
  });
  return `${head}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0" w15:restartNumberingAfterBreak="0"><w:nsid w:val="2F7A1B3C"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="04190025"/>${levels.join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}

function themePart({ fonts, accent }: TemplateWords): string {
  const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const family = (name: string, face: string) =>
    `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Arab" typeface="${fonts.arabic}"/></a:${name}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${fill}</a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="House"><a:themeElements><a:clrScheme name="House">${colour("dk1", "000000")}${colour("lt1", "FFFFFF")}${colour("dk2", "44546A")}${colour("lt2", "E7E6E6")}${colour("accent1", accent)}${colour("accent2", "C8963E")}${colour("accent3", "A5A5A5")}${colour("accent4", "FFC000")}${colour("accent5", "5B9BD5")}${colour("accent6", "70AD47")}${colour("hlink", "0563C1")}${colour("folHlink", "954F72")}</a:clrScheme><a:fontScheme name="House">${family("majorFont", fonts.major)}${family("minorFont", fonts.minor)}</a:fontScheme><a:fmtScheme name="House"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}

function settingsPart(words: TemplateWords): string {
  return `${head}<w:settings ${namespaces}><w:zoom w:percent="100"/><w:proofState w:spelling="clean" w:grammar="clean"/><w:attachedTemplate r:id="rId1"/><w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:rsids><w:rsidRoot w:val="00C84F20"/><w:rsid w:val="00A77B3E"/></w:rsids><m:mathPr><m:mathFont m:val="Cambria Math"/></m:mathPr><w:themeFontLang w:val="${words.tag}"/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;
}

function relationships(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = entries.map(([id, type, target]) => {
    const outside = /^(?:https?|file):/.test(target) ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${office}/${type}`}" Target="${target}"${outside}/>`;
  });
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
}

function contentTypes(parts: Readonly<Record<string, string>>): string {
  const overrides = Object.entries(parts).map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

/** The parts of a template that imitates what Word writes, by name. */
export function templateParts(options: TemplateOptions = {}): Record<string, Uint8Array> {
  const words = templateWords[options.language ?? "en"];
  const numbers = options.numbers ?? "none";
  const types: Record<string, string> = {
    "word/document.xml": `${word}.document.main+xml`,
    "word/styles.xml": `${word}.styles+xml`,
    "word/settings.xml": `${word}.settings+xml`,
    "word/header1.xml": `${word}.header+xml`,
    "word/footer1.xml": `${word}.footer+xml`,
    "word/header2.xml": `${word}.header+xml`,
    "word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
    "word/fontTable.xml": `${word}.fontTable+xml`,
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    ...(numbers === "none" ? {} : { "word/numbering.xml": `${word}.numbering+xml` }),
    ...(options.footnotes === undefined ? {} : { "word/footnotes.xml": `${word}.footnotes+xml` }),
  };
  const texts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(types),
    "_rels/.rels": relationships([
      ["rId1", "officeDocument", "word/document.xml"],
      [
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
    ]),
    "word/document.xml": documentPart(words, options),
    "word/_rels/document.xml.rels": relationships([
      ["rId1", "styles", "styles.xml"],
      ["rId2", "settings", "settings.xml"],
      ["rId3", "theme", "theme/theme1.xml"],
      ["rId4", "fontTable", "fontTable.xml"],
      ...(numbers === "none" ? [] : [["rId5", "numbering", "numbering.xml"] as const]),
      ...(options.footnotes === undefined ? [] : [["rId6", "footnotes", "footnotes.xml"] as const]),
      ["rId10", "header", "header1.xml"],
      ["rId11", "footer", "footer1.xml"],
      ["rId12", "header", "header2.xml"],
      ["rId20", "image", "media/image1.png"],
    ]),
    "word/styles.xml": stylesPart(words, namespaces, numbers !== "none"),
    "word/settings.xml": settingsPart(words),
    "word/_rels/settings.xml.rels": relationships([
      ["rId1", "attachedTemplate", "file:///C:/Users/ivanov/AppData/Roaming/Microsoft/Templates/House.dotx"],
    ]),
    "word/header1.xml": headerPart(words, false),
    "word/header2.xml": headerPart(words, true),
    "word/_rels/header2.xml.rels": relationships([["rId1", "image", "media/image1.png"]]),
    "word/footer1.xml": footerPart(words),
    "word/_rels/footer1.xml.rels": relationships([["rId1", "hyperlink", "https://example.org/"]]),
    "word/theme/theme1.xml": themePart(words),
    "word/fontTable.xml": `${head}<w:fonts ${namespaces}><w:font w:name="${words.fonts.minor}"><w:charset w:val="CC"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`,
    "docProps/core.xml": `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Иванов Иван</dc:creator><cp:lastModifiedBy>Иванов Иван</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2024-02-01T08:00:00Z</dcterms:created></cp:coreProperties>`,
    ...(numbers === "none" ? {} : { "word/numbering.xml": numberingPart(words, numbers) }),
    ...(options.footnotes === undefined ? {} : { "word/footnotes.xml": head + options.footnotes }),
  };
  const parts = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  return { ...parts, "word/media/image1.png": makeLogo(words.accent) };
}

/** A template that imitates what Word writes, as a file. */
export function makeTemplate(options: TemplateOptions = {}): Uint8Array {
  return zipSync(templateParts(options), { mtime: new Date(2024, 1, 1) });
}
