import { describe, expect, it } from "vitest";
import { importTenderText } from "../../server/src/interchange/import-tender.ts";
import { lineAt, recordsAt, textAt, valueAt } from "../../server/src/interchange/json/read-json.ts";
import { packById } from "../../server/src/model/pack.ts";
import { createLineIndex } from "../../server/src/text/line-index.ts";
import { corpusPresent, readCorpusFile, withCorpus } from "./corpus.ts";
import { checkFilesAsOf, readFileOfKind, textOf } from "./imported.ts";

const files = [
  "ocds-213czf-000-00001-02-tender.json",
  "ocds-213czf-000-00001-03-tenderAmendment.json",
  "release-package-1.2-dev.json",
];

/** The only release of a package, as it stands in the file. */
function rawRelease(name: string): unknown {
  return recordsAt(JSON.parse(readCorpusFile("ocds", name)), "releases")[0];
}

/** What the release itself demands in words or in criteria: the texts of the requirements to come. */
function demandsOf(tender: unknown): readonly string[] {
  const inWords = ["exclusionGrounds", "selectionCriteria", "eligibilityCriteria"].map((key) => textAt(tender, key));
  const structured = recordsAt(tender, "criteria")
    .flatMap((criterion) => recordsAt(criterion, "requirementGroups"))
    .flatMap((group) => recordsAt(group, "requirements").map((requirement) => textAt(requirement, "title")));
  return [...structured, ...inWords].filter((text) => text !== undefined);
}

function dayBefore(instant: string): string {
  return new Date(Date.parse(instant) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

describe.skipIf(!corpusPresent)(`real OCDS data, imported a day before their deadline${withCorpus}`, () => {
  it.each(files)("%s: the errors are exactly the demands that are not answered yet", async (name) => {
    const tender = valueAt(rawRelease(name), "tender");
    const result = importTenderText(readCorpusFile("ocds", name), { packs: [...packById.keys()] });
    const { findings } = await checkFilesAsOf(result.files, dayBefore(textAt(tender, "tenderPeriod", "endDate") ?? ""));
    const errors = findings.filter(({ severity }) => severity === "error");
    const specification = textOf(result, "specification.bid.yaml");
    const imported = readFileOfKind("tender", textOf(result, "tender.bid.yaml"));
    const named = errors.map(({ rule, file, range }) => {
      if (rule !== "requirement/no-response" || !file.endsWith("specification.bid.yaml")) return `${file} ${rule}`;
      const span = createLineIndex(specification).spanOf(range);
      const id = specification.slice(span.start, span.end);
      return imported.requirements?.find((requirement) => requirement.id === id)?.text;
    });
    expect(named).toEqual(demandsOf(tender));
    const faults = ["schema", "link", "internal", "suppression", "bid"];
    expect(findings.filter(({ rule }) => faults.includes(rule.split("/")[0] ?? ""))).toEqual([]);
  });

  it.each(files)("%s: keeps what the buyer has published", (name) => {
    const release = rawRelease(name);
    const tender = valueAt(release, "tender");
    const json = readCorpusFile("ocds", name);
    const imported = readFileOfKind("tender", textOf(importTenderText(json), "tender.bid.yaml"));
    const buyer = recordsAt(release, "parties").find(
      (party) => lineAt(party, "id") === lineAt(tender, "procuringEntity", "id"),
    );
    expect(imported).toMatchObject({
      id: lineAt(release, "ocid"),
      title: lineAt(tender, "title"),
      language: lineAt(release, "language"),
      buyer: { name: { full: lineAt(buyer, "identifier", "legalName") }, id: lineAt(buyer, "identifier", "id") },
      price: { ceiling: { amount: lineAt(tender, "value", "amount"), currency: lineAt(tender, "value", "currency") } },
    });
    expect(imported.dates.submissionDeadline).toBe(lineAt(tender, "tenderPeriod", "endDate"));
    expect(imported.dates.clarificationDeadline).toBe(lineAt(tender, "enquiryPeriod", "endDate"));
    expect(imported.dates.executionStart).toBe(lineAt(tender, "contractPeriod", "startDate"));
    expect(imported.dates.executionEnd).toBe(lineAt(tender, "contractPeriod", "endDate"));
    expect(imported.items?.map(({ title }) => title)).toEqual(
      recordsAt(tender, "items").map((item) => lineAt(item, "description")),
    );
    expect(imported.amendments?.map(({ date }) => date) ?? []).toEqual(
      recordsAt(tender, "amendments").map((amendment) => lineAt(amendment, "date")?.slice(0, 10)),
    );
    expect(valueAt(imported, "x-ocds-documents")).toEqual(
      recordsAt(tender, "documents").map((paper) => ({
        title: lineAt(paper, "title"),
        type: lineAt(paper, "documentType"),
        url: lineAt(paper, "url"),
      })),
    );
  });

  it("takes the amended deadline where a package holds the tender and its amendment", () => {
    const releases = files.slice(0, 2).map(rawRelease);
    for (const order of [releases, releases.toReversed()]) {
      const result = importTenderText(JSON.stringify({ releases: order }));
      const { dates } = readFileOfKind("tender", textOf(result, "tender.bid.yaml"));
      expect(dates.submissionDeadline).toBe(lineAt(releases[1], "tender", "tenderPeriod", "endDate"));
    }
  });
});
