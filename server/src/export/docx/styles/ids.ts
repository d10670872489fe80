/** Ids of the styles that the writer uses; `stylesXml` defines each of them. */
export const styleId = {
  normal: "Normal",
  contentsTitle: "TOCHeading",
  listOfCaptions: "TableofFigures",
  caption: "Caption",
  list: "ListParagraph",
  quote: "Quote",
  code: "TenderCode",
  footnote: "FootnoteText",
  header: "Header",
  footer: "Footer",
  tableText: "TableText",
  tableHead: "TableHead",
  figure: "TenderFigure",
  calloutText: "CalloutText",
  calloutMark: "CalloutMark",
  small: "TenderSmall",
  gap: "TenderGap",
  coverLabel: "CoverLabel",
  coverTitle: "Title",
  coverTitleLong: "CoverTitleLong",
  coverSubtitle: "Subtitle",
  coverTenderer: "CoverTenderer",
  coverFoot: "CoverFoot",
  link: "Hyperlink",
  noteMark: "FootnoteReference",
  codeText: "TenderCodeText",
  muted: "TenderMuted",
  grid: "TenderTable",
  facts: "TenderFacts",
  signature: "TenderSignature",
  callout: "TenderCallout",
} as const;

/** The id of the style of a heading, level from 1 to 6. */
export function headingStyle(level: number): string {
  return `Heading${level}`;
}

/** The id of the style of a line in the contents, level from 1 to 3. */
export function contentsStyle(level: number): string {
  return `TOC${level}`;
}
