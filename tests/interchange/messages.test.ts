import { describe, expect, it } from "vitest";
import { importTenderText } from "../../server/src/interchange/import-tender.ts";
import ar from "../../server/src/interchange/messages.ar.json" with { type: "json" };
import en from "../../server/src/interchange/messages.en.json" with { type: "json" };
import ru from "../../server/src/interchange/messages.ru.json" with { type: "json" };
import { sampleBid } from "./bid-samples.ts";
import { checkFilesAsOf, readFileOfKind, textOf } from "./imported.ts";
import { polisherCriteria, releaseWithBids, sampleOcdsBid } from "./ocds-samples.ts";
import { sampleTender } from "./prozorro-samples.ts";

const placesOf = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** The comments of a file in one line. */
const commentsOf = (text: string): string =>
  text
    .split("\n")
    .flatMap((line) => /(?:^|\s)#\s?(.*)$/.exec(line)?.[1] ?? [])
    .join(" ");

describe.each([
  ["ru", ru],
  ["ar", ar],
] as const)("what is written into files, in %s", (language, catalogue) => {
  const translated = new Map(Object.entries(catalogue));

  it("has every text that English has, with the same places for values", () => {
    const written = Object.entries(en).filter(([key]) => /^(?:comment|new)\./.test(key));
    expect(written.length).toBeGreaterThan(100);
    for (const [key, text] of written) {
      expect(translated.get(key), key).toBeDefined();
      expect(placesOf(translated.get(key) ?? ""), key).toEqual(placesOf(text));
    }
    expect([...translated.keys()].filter((key) => !(key in en))).toEqual([]);
  });

  it("leaves nothing in English in the files of an import", async () => {
    const release = JSON.stringify({ ...releaseWithBids(sampleOcdsBid()), tender: tenderOfEverything() });
    const imports = [
      importTenderText(release, { locale: language, bid: { text: release } }),
      importTenderText(JSON.stringify(sampleTender()), {
        locale: language,
        bid: { text: JSON.stringify(sampleBid()) },
      }),
    ];
    for (const result of imports) {
      for (const { path, text } of result.files) {
        for (const sentence of Object.entries(en).filter(([key]) => key.startsWith("comment."))) {
          const start = sentence[1].split("{")[0]?.trim() ?? "";
          // One word may be a word of the data; a sentence is ours.
          if (/ .+ /.test(start)) expect(commentsOf(text), `${path}: ${sentence[0]}`).not.toContain(start);
        }
      }
      expect(readFileOfKind("workspace", textOf(result, "tenderdraft.yaml")).locale).toBe(language);
      const { findings } = await checkFilesAsOf(result.files, "2026-10-31");
      expect(findings.filter(({ rule }) => /^(?:schema|suppression|link)\//.test(rule))).toEqual([]);
    }
  });
});

/** A tender with what comments are written about. */
function tenderOfEverything(): object {
  const { tender } = releaseWithBids();
  return { ...Object(tender), contractPeriod: { durationInDays: 5 }, criteria: polisherCriteria };
}

describe("errors and notes", () => {
  it("are sentences with what to do, without places that nobody fills", () => {
    for (const [key, text] of Object.entries(en)) {
      if (!/^(?:error|note)\./.test(key)) continue;
      expect(text, key).toMatch(/^[A-Z“{].*[.}]$/);
      for (const place of placesOf(text)) expect(place, key).toMatch(/^\{[a-z]+\}$/);
    }
  });
});
