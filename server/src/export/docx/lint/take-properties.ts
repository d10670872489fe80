import { readValue } from "../xml-tree.ts";
import { columnWidth, type WalkState } from "./check.ts";
import type { ScannedElement } from "./scan-xml.ts";

/** Gives properties to the paragraph, run, table, row or cell that is being read. */
export function takeProperties(
  element: ScannedElement,
  parent: ScannedElement,
  { paragraph, run, table }: Pick<WalkState, "paragraph" | "run" | "table">,
): void {
  const { name } = element;
  if (name === "w:pPr" && parent.name === "w:p" && paragraph) {
    paragraph.properties = element;
    paragraph.style = readValue(element, "w:pStyle") ?? paragraph.style;
  } else if (name === "w:rPr" && parent.name === "w:r" && run) run.properties = element;
  else if (name === "w:tblPr" && table) table.properties = element;
  else if (name === "w:tblGrid" && parent.name === "w:tbl" && table) {
    table.grid = element.children.filter((child) => child.name === "w:gridCol").map(columnWidth);
  } else if (name === "w:trPr" && parent.name === "w:tr" && table) table.row.properties = element;
  else if (name === "w:tcPr" && parent.name === "w:tc") {
    const cell = table?.row.cells.at(-1);
    if (cell) cell.properties = element;
  }
}
