import type { ExportDocument } from "../../../server/src/export/blocks/types.ts";
import { fitDocument, withoutCover } from "../../../server/src/export/docx/template/fit-document.ts";
import { type MergeResult, mergeIntoTemplate } from "../../../server/src/export/docx/template/merge-template.ts";
import { TemplateError } from "../../../server/src/export/docx/template/problem.ts";
import { readLayout, readTemplate } from "../../../server/src/export/docx/template/read-template.ts";
import { writeDocx } from "../../../server/src/export/docx/write-docx.ts";
import { directionOf } from "../../../server/src/export/language.ts";

/** Writes a document into a template, as the worker does. */
export async function writeInto(
  template: Uint8Array,
  document: ExportDocument,
  values: Readonly<Record<string, string>> = {},
): Promise<MergeResult> {
  const own = readTemplate(template);
  const fitted = fitDocument(document, readLayout(own, directionOf(document.language)));
  const written = await writeDocx(own.place.hasCover ? withoutCover(fitted) : fitted);
  const { language } = document;
  return mergeIntoTemplate({ written, template: own, language, values: new Map(Object.entries(values)) });
}

/** The key of the error that a template is refused with; "" where it is not. */
export function refusalOf(template: Uint8Array): string {
  try {
    readTemplate(template);
    return "";
  } catch (error) {
    if (error instanceof TemplateError) return error.problem.key;
    throw error;
  }
}
