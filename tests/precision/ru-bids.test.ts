import { describe, expect, it } from "vitest";
import {
  families,
  festival,
  findingsOf,
  findingsSideBySide,
  goods,
  readSentences,
  readText,
  repair,
  type WholeBid,
  wholeBids,
} from "./ru-bids.ts";

/** Prices and facts are those of one bid; what the other families say is right in any. */
const ofOneBid = new Map<string, WholeBid>([
  ["prices", goods],
  ["contradictions", goods],
]);

describe("whole Russian bids", () => {
  it.each(wholeBids)("$name has no findings", async (whole) => expect(await findingsOf(whole)).toEqual([]));

  it("have none beside each other", async () => expect(await findingsSideBySide("2026-12-05")).toEqual(["3 bids"]));

  it("are checked and not skipped: a slip in each is found", async () => {
    for (const [whole, path, right, wrong] of [
      [goods, "sections/01-pismo.md", "№ 44-ФЗ", "№ 44-Ф3"],
      [repair, "sections/08-tsena.md", "4 531 884 (", "4 531 848 ("],
      [festival, "sections/08-tsena.md", "6 164 400 рублей", "6 164 000 рублей"],
    ] as const) {
      const file = `${whole.bid}/${path}`;
      const text = readText(whole, file).replace(right, wrong);
      expect(await findingsOf(whole, new Map([[file, text]])), `${whole.name}: ${wrong}`).not.toEqual([]);
    }
  });
});

describe("sentences of Russian bids", () => {
  const cases = families().flatMap((family) =>
    wholeBids
      .filter((whole) => (ofOneBid.get(family) ?? whole) === whole)
      .map((whole) => ({ family, whole, name: whole.name })),
  );

  it.each(cases)("$family: no false alarm in $name", async ({ family, whole }) => {
    const sentences = readSentences(family);
    expect(sentences.length).toBeGreaterThanOrEqual(40);
    const path = `${whole.bid}/sections/99-other.md`;
    const section = `---\nid: other\ntitle: Прочие сведения\n---\n\n${sentences.join("\n\n")}\n`;
    const manifest = `${whole.bid}/bid.yaml`;
    const withSection = readText(whole, manifest).replace(/^sections:\n/mu, "$&  - sections/99-other.md\n");
    // The order of sections is not what is tried here.
    const found = await findingsOf(
      whole,
      new Map([
        [path, section],
        [manifest, withSection],
      ]),
    );
    const named = found.map((one) => {
      const line = Number(/:(\d+) /.exec(one)?.[1] ?? 0);
      return one.startsWith(path) ? `${one}\n  ${section.split("\n")[line - 1] ?? ""}` : one;
    });
    expect(named).toEqual([]);
  });
});
