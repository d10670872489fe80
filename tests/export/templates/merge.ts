import type { ExportDocument } from "../../../server/src/export/blocks/types.ts";
import { mergeIntoTemplate } from "../../../server/src/export/docx/template/merge-template.ts";
import type { TemplateProblem } from "../../../server/src/export/docx/template/problem.ts";
import { TemplateError } from "../../../server/src/export/docx/template/problem.ts";
import { fitDocument, readTemplate } from "../../../server/src/export/docx/template/read-template.ts";
import { writeDocx } from "../../../server/src/export/docx/write-docx.ts";

/** Writes a document into a template, as the worker does. */
export async function writeInto(
  template: Uint8Array,
  document: ExportDocument,
  values: Readonly<Record<string, string>> = {},
): Promise<{ readonly bytes: Uint8Array; readonly problems: readonly TemplateProblem[] }> {
  const written = await writeDocx(fitDocument(document, readTemplate(template)));
  return mergeIntoTemplate({
    written,
    template: readTemplate(template),
    language: document.language,
    values: new Map(Object.entries(values)),
  });
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
