import { findAll, findChild, type XmlElement } from "../xml-tree.ts";
import type { Check } from "./check.ts";
import { isSet, localPath, readNumber } from "./look.ts";
import type { LintPlace, Report } from "./problem.ts";
import type { StyleSheet } from "./style-sheet.ts";

/** A section and which headers and footers it names. */
export interface Section {
  readonly place: LintPlace;
  readonly named: ReadonlySet<string>;
  readonly titlePage: boolean;
}

/** Something whose size only the end of its section can judge; twips. */
interface Measured {
  readonly key: "wide-table" | "wide-picture";
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly place: LintPlace;
}

const emuPerTwip = 635;
/** Tables stick out of the text by the space inside their cells; pictures are rounded. */
const tolerance = { "wide-table": 240, "wide-picture": 20 } as const;

function attributeNumber(element: XmlElement | undefined, name: string): number | undefined {
  return readNumber(element?.attributes[name]);
}

/** The width and height of the text of a section in twips; undefined where it does not say. */
function textSize(section: XmlElement): { readonly width: number; readonly height: number } | undefined {
  const [size, margin, columns] = ["w:pgSz", "w:pgMar", "w:cols"].map((name) => findChild(section, name));
  if ((attributeNumber(columns, "w:num") ?? 1) > 1) return undefined;
  const [width, height] = [attributeNumber(size, "w:w"), attributeNumber(size, "w:h")];
  const [left, right] = [attributeNumber(margin, "w:left"), attributeNumber(margin, "w:right")];
  const [top, bottom] = [attributeNumber(margin, "w:top"), attributeNumber(margin, "w:bottom")];
  if (width === undefined || height === undefined || left === undefined || right === undefined) return undefined;
  const gutter = attributeNumber(margin, "w:gutter") ?? 0;
  return {
    width: width - left - right - gutter,
    height: height - Math.abs(top ?? 0) - Math.abs(bottom ?? 0),
  };
}

/** Checks that tables and pictures fit between the margins and that sections go right-to-left; collects the sections. */
export function checkPages(styles: StyleSheet, isRtl: boolean, sections: Section[]): Check {
  let measured: Measured[] = [];
  /** The section has text that reads from right to left; the cover of a template may have none. */
  let hasRtl = false;
  return {
    paragraph({ text, properties, style }) {
      if (isRtl && !hasRtl && text.trim() !== "") {
        hasRtl = isSet(properties, "w:bidi") ?? styles.paragraphSet(style, "w:bidi");
      }
    },
    openNamed: {
      "wp:extent"({ attributes }, parent, { place, table }) {
        if (parent.name !== "wp:inline") return;
        const [width, height] = [Number(attributes.cx) / emuPerTwip, Number(attributes.cy) / emuPerTwip];
        if (table === undefined) measured.push({ key: "wide-picture", width, height, name: "", place });
      },
    },
    table(table, { place }) {
      if (table.outer) return;
      const indent = Math.max(0, attributeNumber(findChild(table.properties, "w:tblInd"), "w:w") ?? 0);
      const isFixed = findChild(table.properties, "w:tblLayout")?.attributes["w:type"] === "fixed";
      const width = isFixed ? table.grid.reduce((sum, column) => sum + column, indent) : 0;
      measured.push({ key: "wide-table", width, height: 0, name: "", place });
    },
    section(section, state) {
      const size = textSize(section);
      for (const { key, width, height, place } of measured) {
        const slack = tolerance[key];
        if (size && (width > size.width + slack || height > size.height + slack)) state.report(key, {}, place);
      }
      measured = [];
      if (hasRtl && !isSet(section, "w:bidi")) state.report("section-direction");
      hasRtl = false;
      const named = ["header", "footer"].flatMap((kind) =>
        findAll(section, `w:${kind}Reference`).map(({ attributes }) => `${kind} ${attributes["w:type"] ?? "default"}`),
      );
      sections.push({ place: state.place, named: new Set(named), titlePage: isSet(section, "w:titlePg") ?? false });
    },
  };
}

/**
 * Checks that no page lacks the header or footer that the others have. The first section may go without, as covers do;
 * later ones have what those before them have, unless they name their own.
 */
export function checkHeaders(sections: readonly Section[], evenAndOdd: boolean, report: Report): void {
  for (const kind of ["header", "footer"] as const) {
    const has = (section: Section, type: string): boolean => section.named.has(`${kind} ${type}`);
    if (!sections.some((section) => has(section, "default"))) continue;
    const inherited = new Set<string>();
    sections.forEach((section, at) => {
      for (const type of ["default", "first", "even"]) if (has(section, type)) inherited.add(type);
      if (at === 0 && sections.length > 1) return;
      const wanted = ["default", ...(section.titlePage ? ["first"] : []), ...(evenAndOdd ? ["even"] : [])];
      const lacks = wanted.some((type) => !inherited.has(type));
      // A single section that begins with a page of its own, such as a letter, may mean it.
      if (lacks && sections.length > 1) report("missing-header", section.place, { name: String(at + 1) });
    });
  }
}

/** Checks pictures and shapes: their numbers, and what screen readers say about them. */
export function checkDrawings(): Check {
  const seen = new Set<string>();
  return {
    properties(element, _parent, state) {
      if (element.name !== "wp:docPr") return;
      const { id = "", descr = "", name = "", title = "" } = element.attributes;
      if (seen.has(id)) state.report("duplicate-drawing", { name: id });
      seen.add(id);
      const decorative = findAll(element, "adec:decorative").some(({ attributes }) => attributes.val !== "0");
      if (descr.trim() === "" && title.trim() === "" && !decorative) state.report("no-alt-text", { name: name || id });
      if (localPath.test(descr) || localPath.test(title)) state.report("local-path", { text: descr || title });
    },
  };
}
