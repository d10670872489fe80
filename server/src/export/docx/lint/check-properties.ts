import { primaryLanguage } from "../../../text/language-tag.ts";
import { directionOf } from "../../language.ts";
import { findAll, findChild, type XmlElement } from "../xml-tree.ts";
import { isSet, localPath, readNumber } from "./look.ts";
import type { Report } from "./problem.ts";
import type { DocxPackage } from "./read-package.ts";
import type { StyleSheet } from "./style-sheet.ts";

/** What the properties say that other checks rest on. */
export interface PropertyFacts {
  readonly language: string;
  readonly pages: number | undefined;
}

function textIn(tree: XmlElement | undefined, name: string): string {
  return (tree && findChild(tree, name)?.text.trim()) ?? "";
}

/** Checks title, language and that no name or place of somebody's computer goes out with the document. */
export function checkProperties(
  trees: { readonly core: XmlElement | undefined; readonly app: XmlElement | undefined },
  { texts }: DocxPackage,
  report: Report,
): PropertyFacts {
  const { core, app } = trees;
  const part = "docProps/core.xml";
  const language = textIn(core, "dc:language");
  if (textIn(core, "dc:title") === "") report("no-title", { part });
  if (language === "") report("no-language", { part });
  const [author, last] = [textIn(core, "dc:creator"), textIn(core, "cp:lastModifiedBy")];
  if (last !== "" && last !== author) report("person-name", { part }, { text: last });
  for (const [name, text] of texts) {
    if (!/^docProps\/|^word\/settings\.xml$|^customXml\//.test(name)) continue;
    const found = localPath.exec(text.replaceAll("&quot;", '"'));
    if (found)
      report("local-path", { part: name }, { text: text.slice(found.index + 1, found.index + 80).split("<")[0] ?? "" });
  }
  return { language, pages: readNumber(textIn(app, "Pages")) };
}

/** Checks the settings. */
export function checkSettings(settings: XmlElement | undefined, report: Report): void {
  const part = "word/settings.xml";
  if (!settings) return;
  if (isSet(settings, "w:updateFields")) report("dirty-field", { part }, { part });
  const mode = findAll(settings, "w:compatSetting").find(
    ({ attributes }) => attributes["w:name"] === "compatibilityMode",
  );
  if ((readNumber(mode?.attributes["w:val"]) ?? 0) < 15) report("old-format", { part });
}

/** Which way a document reads. */
export interface BaseDirection {
  readonly isRtl: boolean;
  /** What all styles rest on says the same as the language; directions of paragraphs cannot be judged where it does not. */
  readonly isSound: boolean;
}

/** Tells which way the document reads, and checks that what all styles rest on says so. */
export function checkBaseDirection(language: string, styles: StyleSheet, report: Report): BaseDirection {
  const base = styles.paragraphSet(styles.normal, "w:bidi");
  const isRtl = language === "" ? base : directionOf(primaryLanguage(language)) === "rtl";
  const isSound = isRtl === base;
  if (!isSound) report("base-direction", { part: "word/styles.xml" });
  return { isRtl, isSound };
}
