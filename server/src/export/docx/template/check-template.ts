import { readInstructions, textTypes } from "./clean-parts.ts";
import { isEmbedded } from "./fonts.ts";
import { headingDepth, headingStyleOf, readHeadingNumbers } from "./heading-numbers.ts";
import { bodyPart } from "./open-package.ts";
import { ownText, styleOf } from "./paragraphs.ts";
import { listBroken } from "./placeholders.ts";
import { TemplateError, type TemplateProblem, templateProblem } from "./problem.ts";
import { readLayout, readTemplate, type Template } from "./read-template.ts";
import { idOf, isRightToLeft } from "./style-table.ts";
import { childOf, findNodes } from "./xml.ts";

/** A font of a template, and whether the file carries its letters. */
export interface TemplateFont {
  readonly name: string;
  readonly embedded: boolean;
}

/** What a template is like; lengths in twips, sizes in half points. */
export interface TemplateFacts {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly latin: TemplateFont;
  readonly arabic: TemplateFont;
  readonly size: number;
  readonly rightToLeft: boolean;
  readonly hasCover: boolean;
  readonly hasHeader: boolean;
  readonly hasFooter: boolean;
  /** `none`: we number; `same`: the template's numbers are kept; `other`: ours take their place. */
  readonly numbers: "none" | "same" | "other";
  readonly placeholders: readonly string[];
}

/** What `template check` tells; without facts where the template cannot be used. */
export interface TemplateReport {
  readonly facts?: TemplateFacts;
  readonly problems: readonly TemplateProblem[];
}

/** Styles of the word processor that a bid is set in, by name and type. */
const builtIn: Readonly<Record<string, readonly string[]>> = {
  paragraph: [
    "heading 1",
    "heading 2",
    "heading 3",
    "TOC Heading",
    "toc 1",
    "toc 2",
    "toc 3",
    "table of figures",
    "caption",
    "List Paragraph",
    "Quote",
    "footnote text",
  ],
  character: ["footnote reference", "Hyperlink"],
};

/** What a placeholder may begin with. */
const knownNames = /^(?:client|tender_ref|(?:buyer|tender|lot|bid|company|person|facts|price)\..+)$/u;

function textParts(template: Template) {
  return [...template.package.parts.values()].filter((part) => part.xml && textTypes.has(part.type));
}

function findLeftovers(template: Template): TemplateProblem[] {
  const parts = textParts(template).flatMap(({ xml }) => (xml ? [xml] : []));
  const controls = parts
    .flatMap((xml) => findNodes(xml, "w:sdt"))
    .filter((control) => childOf(control, "w:sdtPr", "w:showingPlcHdr"))
    .map((control) =>
      findNodes(control, "w:t")
        .flatMap((node) => node.children)
        .join("")
        .trim()
        .slice(0, 60),
    );
  const headings = new Set(
    Array.from({ length: headingDepth }, (_value, at) => headingStyleOf(template.styles, at + 1)).flatMap((style) =>
      style ? [idOf(style)] : [],
    ),
  );
  const body = template.package.parts.get(bodyPart)?.xml;
  const own = body ? findNodes(body, "w:p").filter((paragraph) => headings.has(styleOf(paragraph) ?? "")) : [];
  return [
    ...template.placeholders
      .filter((name) => !knownNames.test(name))
      .map((name) => templateProblem("unknown-placeholder", { name })),
    ...listBroken(template.package).map((text) => templateProblem("broken-placeholder", { text })),
    ...controls.map((text) => templateProblem("empty-control", { text })),
    ...own
      .slice(0, 1)
      .map((heading) => templateProblem("own-headings", { text: ownText(heading).trim().slice(0, 60) })),
  ];
}

/** Whether a head or foot of the bid's section shows the number of the page. */
function hasPageNumber(template: Template): boolean {
  const body = template.package.parts.get(bodyPart);
  const ids = new Set(template.section.references.map(({ attributes }) => attributes["r:id"]));
  return (body?.relationships ?? [])
    .filter(({ id }) => ids.has(id))
    .some(({ target }) => {
      const xml = template.package.parts.get(target)?.xml;
      return xml !== undefined && readInstructions(xml).some((instruction) => /^PAGE\b/i.test(instruction));
    });
}

function readFacts(template: Template): TemplateFacts {
  const rightToLeft = isRightToLeft(template.styles, template.styles.standard("paragraph"));
  const { page, fonts, hasCover } = readLayout(template, rightToLeft ? "rtl" : "ltr");
  const { start, end, ...edges } = page.margins;
  const font = (name: string): TemplateFont => ({ name, embedded: isEmbedded(template.package, name) });
  const has = (name: string) => template.section.references.some((reference) => reference.name === name);
  return {
    width: page.width,
    height: page.height,
    ...edges,
    left: rightToLeft ? end : start,
    right: rightToLeft ? start : end,
    latin: font(fonts.latin),
    arabic: font(fonts.arabic),
    size: fonts.size,
    rightToLeft,
    hasCover,
    hasHeader: has("w:headerReference"),
    hasFooter: has("w:footerReference"),
    numbers: readHeadingNumbers(template.package, template.styles, 3).kind,
    placeholders: template.placeholders,
  };
}

/**
 * Reads a template and tells what it is like, what it lacks, and what stands in its way.
 *
 * @param bytes A file that nobody vouches for.
 */
export function checkTemplate(bytes: Uint8Array): TemplateReport {
  try {
    const template = readTemplate(bytes);
    const facts = readFacts(template);
    const missing = Object.entries(builtIn).flatMap(([type, names]) =>
      names.filter((name) => !template.styles.byName(type, name)),
    );
    const { author } = template.package;
    const { example } = readHeadingNumbers(template.package, template.styles, 3);
    const problems = [
      ...template.package.problems,
      ...findLeftovers(template),
      ...(facts.numbers === "other" ? [templateProblem("numbering-ours", { text: example || "none" })] : []),
      ...(hasPageNumber(template) ? [] : [templateProblem("no-page-number")]),
      ...(missing.length > 0 ? [templateProblem("styles-missing", { names: missing.join(", ") })] : []),
      ...(author === undefined ? [] : [templateProblem("author-name", { name: author })]),
    ];
    return { facts, problems };
  } catch (error) {
    if (error instanceof TemplateError) return { problems: [error.problem] };
    throw error;
  }
}
