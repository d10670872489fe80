import type { Direction, FontChoice, PageFormat } from "../../blocks/types.ts";
import { cleanParts } from "./clean-parts.ts";
import { type BodyPlace, findBody } from "./find-body.ts";
import { readFonts } from "./fonts.ts";
import { openPackage, type TemplatePackage } from "./open-package.ts";
import { listPlaceholders } from "./placeholders.ts";
import { TemplateError } from "./problem.ts";
import { readStyles, type StyleTable } from "./style-table.ts";
import { type BodySection, findSection, readPage } from "./template-sections.ts";

/** A template that was read and found usable. */
export interface Template {
  readonly package: TemplatePackage;
  readonly styles: StyleTable;
  readonly place: BodyPlace;
  readonly section: BodySection;
  /** Names of the placeholders besides `{{body}}`. */
  readonly placeholders: readonly string[];
}

/** What a document has to know of its template before it is written, so that tables and pictures fit. */
export interface TemplateLayout {
  readonly page: PageFormat;
  readonly fonts: FontChoice;
  readonly hasCover: boolean;
}

/**
 * Reads a template: checks that it is safe and whole, and finds the place of the bid in it.
 *
 * @param bytes A .docx or .dotx file that nobody vouches for.
 * @throws TemplateError, which says what is wrong with it.
 */
export function readTemplate(bytes: Uint8Array): Template {
  const opened = openPackage(bytes);
  cleanParts(opened);
  const styles = readStyles(opened);
  if (!styles) throw new TemplateError("damaged", { detail: "styles.xml" });
  const place = findBody(opened);
  return { package: opened, styles, place, section: findSection(place), placeholders: listPlaceholders(opened) };
}

/** The paper, margins, fonts and cover of a template, as a document of a direction stands on it. */
export function readLayout(template: Template, direction: Direction): TemplateLayout {
  return {
    page: readPage(template.section.properties, direction),
    fonts: readFonts(template.package, template.styles, template.place.paragraph, direction),
    hasCover: template.place.hasCover,
  };
}
