import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ImportError, type ImportResult } from "../../server/src/interchange/import-result.ts";
import { importProzorro, importProzorroText } from "../../server/src/interchange/prozorro/import-prozorro.ts";
import { damage, junk, pathsOf } from "./damage.ts";
import { checkFilesAsOf } from "./imported.ts";
import { corpusPresent, readCorpus, sampleTender, withCorpus } from "./prozorro-samples.ts";

/** Errors of an import that are none of what a bidder has to do. */
async function faultsOf(result: ImportResult): Promise<readonly string[]> {
  const { findings } = await checkFilesAsOf(result.files, "2020-01-01");
  return (
    findings
      .filter(({ severity, rule }) => severity === "error" && rule !== "requirement/no-response")
      .map(({ rule, message, file, range }) => `${file}:${range.start.line + 1} ${rule} ${message}`)
      // A tender without a deadline needs one; everything else is the importer's fault.
      .filter((fault) => !fault.includes("submissionDeadline"))
  );
}

async function survives(tender: unknown): Promise<void> {
  let result: ImportResult;
  try {
    result = importProzorro(tender);
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    return;
  }
  expect(await faultsOf(result)).toEqual([]);
}

describe("a tender in which anything may be wrong", () => {
  it("gives files without faults, or says that it is no tender", async () => {
    const tender = sampleTender({
      milestones: [{ type: "financing", code: "prepayment", percentage: 30, duration: { days: 5, type: "banking" } }],
      features: [{ featureOf: "tenderer", title: "Гарантія", enum: [{ value: 0.1, title: "3 роки" }] }],
      documents: [{ id: "d", title: "ТЗ.docx", url: "https://docs.example.org/1" }],
      guarantee: { amount: 5, currency: "UAH" },
    });
    const paths = pathsOf(tender);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...paths), junk), { minLength: 1, maxLength: 4 }),
        async (damages) =>
          survives(damages.reduce<unknown>((value, [path, other]) => damage(value, path, other), tender)),
      ),
      { numRuns: 400 },
    );
  });

  it.skipIf(!corpusPresent)(`and so does a real one${withCorpus}`, async () => {
    const tender: unknown = JSON.parse(readCorpus("pricequotation-tender-active.json"));
    const paths = pathsOf(tender).filter((path) => !path.includes("contractChangeRationaleTypes"));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), junk, async (path, other) => survives(damage(tender, path, other))),
      { numRuns: 150 },
    );
  });

  it.skipIf(!corpusPresent)(`is refused wherever its text is cut off${withCorpus}`, () => {
    const text = readCorpus("pricequotation-tender-active.json");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.trimEnd().length - 1 }), (length) => {
        expect(() => importProzorroText(text.slice(0, length))).toThrow(ImportError);
      }),
      { numRuns: 60 },
    );
  });
});
