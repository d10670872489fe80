import { createLanguageService } from "../../server/src/features/create-language-service.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { createLineIndex } from "../../server/src/text/line-index.ts";
import type { Files } from "../../tests/mutations/workspace-files.ts";
import { makeLargeBid } from "./large-bid.ts";
import { measure } from "./measure.ts";

/** Places late in long files where people ask: a name, a file, the last text of that kind, and letters into it. */
const places: readonly (readonly [name: string, file: string, text: string, into: number])[] = [
  ["the id of a requirement", "specification.bid.yaml", "requirement: X1200\n", 15],
  ["the value of an answer", "specification.bid.yaml", "value: ", 8],
  ["a key of an answer", "specification.bid.yaml", "owner: galiev", 2],
  ["an item of the price schedule", "pricing.bid.yaml", "item: Y1200\n", 8],
  ["an amount of money", "pricing.bid.yaml", "unitPrice: 1.50", 13],
  ["a requirement of the tender", "tender.bid.yaml", "id: X1200,", 5],
  ["a mention in prose", "sections/large-ar.md", ":req[X100]", 7],
];

/** What is measured at a place, in milliseconds on files that were read already. */
export interface WritingTimes {
  readonly name: string;
  /** Of the file. */
  readonly lines: number;
  readonly hover: number;
  readonly completion: number;
  readonly proposals: number;
}

/** Asks for hovers and proposals in the finished example, made so much larger. */
export async function measureWriting(example: Files, size: number): Promise<readonly WritingTimes[]> {
  const files = makeLargeBid(example, size);
  const service = createLanguageService(createMemoryWorkspace(files));
  const times: WritingTimes[] = [];
  for (const [name, file, found, into] of places) {
    const path = `bids/state-portal/${file}`;
    const text = String(files.get(path));
    const lines = createLineIndex(text);
    const position = lines.positionAt(text.lastIndexOf(found) + into);
    const at = { file: path, position, asOf: "2026-11-20", locale: "en" } as const;
    times.push({
      name,
      lines: lines.lineCount,
      hover: await measure(() => service.hover(at)),
      completion: await measure(() => service.completion(at)),
      proposals: (await service.completion(at)).proposals.length,
    });
  }
  return times;
}
