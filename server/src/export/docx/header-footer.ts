import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from "docx";
import { textParts } from "../texts/texts.ts";
import type { Context } from "./context.ts";
import { numberOptions, writeText } from "./runs.ts";
import { styleId } from "./styles/ids.ts";

/** The head of a page: tenderer and tender at the two ends of the line, a mark such as "Confidential" by the tenderer. */
export function writeHeader(context: Context): Header {
  const { start, end, mark } = context.writing.document.header;
  const marked =
    mark === undefined
      ? []
      : [...writeText(start === "" ? "" : "  ·  ", context, {}), ...writeText(mark, context, { bold: true })];
  const children = [
    ...writeText(start, context, {}),
    ...marked,
    new TextRun({ children: [new Tab()] }),
    ...writeText(end, context, {}),
  ];
  const tabStops = [{ type: "end", position: context.width }] as const;
  return new Header({ children: [new Paragraph({ style: styleId.header, tabStops, children })] });
}

/** The foot of a page: "Page 3 of 12". The numbers are fields that word processors work out as they lay out pages. */
export function writeFooter(context: Context): Footer {
  const children = textParts(context.language, "page").flatMap((part) => {
    if ("text" in part) return writeText(part.text, context, {});
    const field = part.name === "page" ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES;
    return [new TextRun({ children: [field], ...numberOptions({}, context) })];
  });
  return new Footer({ children: [new Paragraph({ style: styleId.footer, alignment: "end", children })] });
}
