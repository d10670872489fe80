import { createLanguageService } from "../../server/src/features/create-language-service.ts";
import type { DocumentPreviewAnswer } from "../../server/src/features/document-preview.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import type { Files } from "../../tests/mutations/workspace-files.ts";
import { makeLargeBid } from "./large-bid.ts";
import { median } from "./measure.ts";

/** What is written where: the first letters of a word that stands once in a line. */
const places = [
  ["a sentence of prose", "sections/large-ru.md", "Каждый"],
  ["a note of an answer", "specification.bid.yaml", "готовит"],
] as const;

/** What the preview of a document costs while somebody writes. */
export interface PreviewCosts {
  readonly name: string;
  /** Milliseconds to the whole document, with everything read. */
  readonly first: number;
  /** Milliseconds after a key, and those of them that reading its file takes, which every other question shares. */
  readonly key: number;
  readonly reading: number;
  /** Bytes of the whole document, and of what is sent after a key. */
  readonly bytes: readonly [first: number, key: number];
}

/** Writes into the finished example, made so much larger, and looks at the preview after every key. */
export async function measurePreview(example: Files, size: number): Promise<readonly PreviewCosts[]> {
  const costs: PreviewCosts[] = [];
  const files = makeLargeBid(example, size);
  const asOf = "2026-11-20";
  for (const [name, path, word] of places) {
    const service = createLanguageService(createMemoryWorkspace(files));
    const file = `bids/state-portal/${path}`;
    const text = String(files.get(file));
    const [keys, readings, bytes]: [number[], number[], number[]] = [[], [], []];
    let known: string | undefined;
    for (let round = 0; round < 30; round += 1) {
      await service.updateDocument(
        file,
        text.replace(word, () => word + "я".repeat(round)),
      );
      const began = performance.now();
      await service.foldingRanges({ file });
      readings.push(performance.now() - began);
      const answer: DocumentPreviewAnswer = await service.documentPreview({ file, asOf, ...(known ? { known } : {}) });
      keys.push(performance.now() - began);
      bytes.push(Buffer.byteLength(JSON.stringify(answer)));
      if (answer.state === "document") known = answer.version;
    }
    const [first = 0, ...others] = keys;
    const [all = 0, ...changes] = bytes;
    costs.push({
      name,
      first,
      key: median(others.slice(5)),
      reading: median(readings.slice(6)),
      bytes: [all, median(changes)],
    });
  }
  return costs;
}
