import { type PlantedDefect, swap } from "./planted-defect.ts";

const types = "[Content_Types].xml";
const links = "word/_rels/document.xml.rels";
const settings = "word/settings.xml";
const core = "docProps/core.xml";
const external = (type: string, target: string): string =>
  `<Relationship Id="rIdOut" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

/** Faults of the package, its properties and its settings. */
export const packageDefects: readonly PlantedDefect[] = [
  { name: "an element that is not closed", change: swap("</w:p>", ""), finds: "malformed-xml" },
  {
    name: "an attribute without quotation marks",
    change: swap('w:val="Title"', "w:val=Title"),
    finds: "malformed-xml",
  },
  { name: "a document type", change: swap("?>", "?><!DOCTYPE w>"), finds: "malformed-xml" },
  {
    name: "styles that are cut off",
    part: "word/styles.xml",
    change: swap("</w:styles>", ""),
    finds: "malformed-xml",
  },
  { name: "a control character", change: swap('<w:t xml:space="preserve">', "$&\u0002"), finds: "forbidden-character" },
  { name: "an override of direction", change: swap('xml:space="preserve">', "$&\u202E"), finds: "steering-character" },
  {
    name: "a relationship to a part that is not there",
    part: links,
    change: swap('Target="theme/theme1.xml"', 'Target="theme/theme7.xml"'),
    finds: "missing-part",
  },
  {
    name: "a content type for a part that is not there",
    part: types,
    change: swap("</Types>", '<Override PartName="/word/people.xml" ContentType="application/xml"/>$&'),
    finds: "missing-part",
  },
  {
    name: "pictures without content type",
    part: types,
    change: swap(/<Default [^>]*Extension="png"[^>]*\/>/, ""),
    finds: "missing-content-type",
  },
  {
    name: "footnotes that are said to be styles",
    part: types,
    change: swap("wordprocessingml.footnotes+xml", "wordprocessingml.styles+xml"),
    finds: "wrong-content-type",
  },
  {
    name: "a document with macros",
    part: types,
    change: swap(
      "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      "vnd.ms-word.document.macroEnabled.main+xml",
    ),
    finds: "macros",
  },
  {
    name: "a picture whose relationship is not declared",
    change: swap(/r:embed="[^"]*"/, 'r:embed="rIdNone"'),
    finds: "dangling-relationship",
  },
  {
    name: "a header whose relationship is gone",
    part: links,
    change: swap(/<Relationship [^>]*Target="header1.xml"[^>]*\/>/, ""),
    finds: "dangling-relationship",
  },
  {
    name: "two relationships of one name",
    part: links,
    change: swap('Id="rId1"', 'Id="rId2"'),
    finds: "duplicate-relationship",
  },
  {
    name: "a relationship that leads out of the file",
    part: links,
    change: swap('Target="fontTable.xml"', 'Target="../../../fontTable.xml"'),
    finds: "outside-target",
  },
  {
    name: "a picture that lies on a server",
    part: links,
    change: swap("</Relationships>", external("image", "https://example.org/logo.png")),
    finds: "external-content",
  },
  {
    name: "a template that lies on a server",
    part: links,
    change: swap("</Relationships>", external("attachedTemplate", "https://example.org/bid.dotx")),
    finds: "external-content",
  },
  {
    name: "a link to a file of the writer's computer",
    part: links,
    change: swap("https://example.org/plan", "file:///C:/Users/Ivanova/plan.xlsx?"),
    finds: "local-path",
  },
  {
    name: "a path of the writer's computer in the properties",
    part: "docProps/app.xml",
    change: swap("</Properties>", "<Template>C:\\Users\\ivanova\\bid.dotx</Template>$&"),
    finds: "local-path",
  },
  {
    name: "the name of a person in the properties",
    part: core,
    change: swap(/(<cp:lastModifiedBy>)[^<]*/, "$1i.ivanova"),
    finds: "person-name",
  },
  { name: "no title", part: core, change: swap(/<dc:title>[^<]*<\/dc:title>/, ""), finds: "no-title" },
  { name: "no language", part: core, change: swap(/<dc:language>[^<]*<\/dc:language>/, ""), finds: "no-language" },
  {
    name: "a document that asks to update fields",
    part: settings,
    change: swap("<w:compat>", '<w:updateFields w:val="true"/>$&'),
    finds: "dirty-field",
  },
  {
    name: "the mode of an older Word",
    part: settings,
    change: swap(/<w:compat>.*<\/w:compat>/, ""),
    finds: "old-format",
  },
];
