import { describe, expect, it } from "vitest";
import type { Finding } from "../../server/src/analysis/finding.ts";
import type { ImportResult } from "../../server/src/interchange/import-result.ts";
import { importTenderText } from "../../server/src/interchange/import-tender.ts";
import type { Requirement } from "../../server/src/schema/generated/types.ts";
import { checkFilesAsOf, readFileOfKind, textOf } from "./imported.ts";
import { polisherCriteria, sampleRelease } from "./ocds-samples.ts";

const importWith = (tender: object): ImportResult => importTenderText(JSON.stringify(sampleRelease({ ...tender })));
const requirementsOf = (tender: object): readonly Requirement[] =>
  readFileOfKind("tender", textOf(importWith(tender), "tender.bid.yaml")).requirements ?? [];

async function errorsOf(files: ImportResult["files"]): Promise<readonly Finding[]> {
  const { findings } = await checkFilesAsOf(files, "2026-11-01");
  return findings.filter(({ severity }) => severity === "error");
}

/** The files of an import with answers written into their places. */
function answered(result: ImportResult, answers: Readonly<Record<string, string>>): ImportResult["files"] {
  return result.files.map((file) => {
    if (!file.path.endsWith("specification.bid.yaml")) return file;
    const text = Object.entries(answers).reduce((before, [id, value]) => {
      const after = before.replace(new RegExp(`(requirement: ${id}\\n +value:).*`), `$1 ${value}`);
      if (after === before) throw new Error(`no place for ${id}`);
      return after;
    }, file.text);
    return { ...file, text };
  });
}

describe("the requirements extension", () => {
  it("gives requirements with their criteria, groups, items and limits", () => {
    expect(requirementsOf({ criteria: polisherCriteria })).toEqual([
      {
        id: "R1",
        kind: "technical",
        text: "Turns a minute",
        criterion: "brush-speed",
        item: "I1",
        expect: { type: "integer", min: 180 },
        "x-ocds-id": "r-speed",
        "x-ocds-pattern": "[0-9]+",
      },
      {
        id: "R2",
        kind: "technical",
        text: "Long service: Months of service",
        criterion: "service",
        group: "G1",
        item: "I1",
        expect: { type: "integer", min: 48 },
        "x-ocds-id": "r-long",
        "x-ocds-pattern": "[0-9]+",
      },
      {
        id: "R3",
        kind: "technical",
        text: "Short service that can be prolonged: Months of service",
        criterion: "service",
        group: "G2",
        item: "I1",
        expect: { type: "integer", min: 18 },
        "x-ocds-id": "r-short",
        "x-ocds-pattern": "[0-9]+",
      },
      {
        id: "R4",
        kind: "technical",
        text: "Short service that can be prolonged: Can be prolonged to 48 months",
        criterion: "service",
        group: "G2",
        item: "I1",
        expect: { type: "boolean", equals: true },
        "x-ocds-id": "r-option",
      },
      {
        id: "R5",
        kind: "qualification",
        text: "Turnover of the year",
        criterion: "experience",
        expect: { type: "number", min: 20000.1 },
        "x-ocds-id": "r-turnover",
        "x-ocds-period": "2025-01-01 – 2025-12-31",
      },
      {
        id: "R6",
        kind: "qualification",
        text: "Not on the list",
        criterion: "not-debarred",
        mandatory: false,
        expect: { type: "boolean" },
        "x-ocds-id": "r-debarred",
        "x-ocds-source": "procuringEntity",
      },
    ]);
  });

  it("asks for every group's requirements together, and for one of two groups", async () => {
    const result = importWith({ criteria: polisherCriteria });
    const open = await errorsOf(result.files);
    expect(open.map(({ rule }) => rule)).toEqual(Array(3).fill("requirement/no-response"));
    const common = { R1: "200", R5: "20000.1" };
    expect(await errorsOf(answered(result, { ...common, R2: "60" }))).toEqual([]);
    expect(await errorsOf(answered(result, { ...common, R3: "20", R4: "true" }))).toEqual([]);
    const half = await errorsOf(answered(result, { ...common, R3: "20" }));
    expect(half.map(({ message }) => message).join()).toContain("R4");
    const wrong = await errorsOf(answered(result, { R1: "100", R5: "20000.0", R2: "60" }));
    expect(wrong.map(({ rule }) => rule)).toEqual(["response/out-of-range", "response/out-of-range"]);
  });

  it("says beside the place of an answer what it must be, and of which time it must speak", () => {
    const text = textOf(importWith({ criteria: polisherCriteria }), "specification.bid.yaml");
    expect(text).toContain("value: # a whole number; at least 180");
    expect(text).toContain("at least 20000.1; for the time 2025-01-01 – 2025-12-31");
    expect(text).toContain("Answer exactly one of these groups, wholly, and delete the others: G1, G2");
    expect(text).not.toContain("R6");
  });

  const one = (requirement: object, criterion: object = {}): Requirement | undefined =>
    requirementsOf({
      criteria: [
        {
          id: "c",
          title: "Criterion",
          ...criterion,
          requirementGroups: [{ requirements: [{ id: "r", ...requirement }] }],
        },
      ],
    })[0];

  it.each([
    ["the value of yes", { expectedValue: false }, { type: "boolean", equals: false }],
    ["a least number", { minValue: 3 }, { type: "number", min: 3 }],
    ["a number in text", { dataType: "integer", maxValue: "7" }, { type: "integer", max: 7 }],
    ["a text", { expectedValue: "ISO 9001" }, { type: "string", equals: "ISO 9001" }],
    ["a list", { expectedValues: ["A", "B"] }, { type: "string", oneOf: ["A", "B"] }],
    [
      "a date",
      { dataType: "date-time", minValue: "2026-01-01T00:00:00Z" },
      { type: "date", min: "2026-01-01T00:00:00Z" },
    ],
    ["nothing at all", {}, undefined],
  ])("expects an answer by its type, and without one by %s", (_name, requirement, expected) => {
    expect(one({ title: "q", ...requirement })?.expect).toEqual(expected);
  });

  it.each([
    [{ relatesTo: "item", relatedItem: "m" }, "technical", "I1"],
    [{ relatedItem: "m" }, "technical", "I1"],
    [{ relatesTo: "tenderer" }, "qualification", undefined],
    [{ classification: { id: "CRITERION.EXCLUSION.CONVICTIONS.FRAUD" } }, "exclusion", undefined],
    [{}, "content", undefined],
  ])("takes %j for the kind %s", (criterion, kind, item) => {
    const read = one({ title: "q" }, criterion);
    expect([read?.kind, read?.item]).toEqual([kind, item]);
  });

  it("asks the whole where what a criterion concerns is unknown, and nothing where it was withdrawn", () => {
    const criteria = [
      {
        id: "c",
        title: "Lost",
        relatesTo: "item",
        relatedItem: "nowhere",
        requirementGroups: [{ requirements: [{ id: "r", title: "q" }] }],
      },
    ];
    expect(requirementsOf({ criteria })[0]).toMatchObject({ text: "q" });
    expect(importWith({ criteria }).notes).toContainEqual({
      key: "note.ocds-related",
      params: { criterion: "Lost", related: "nowhere" },
    });
    const gone = [
      { id: "nowhere", title: "Gone", status: "cancelled" },
      { id: "b", title: "Stays" },
    ];
    expect(requirementsOf({ criteria, lots: gone })).toEqual([]);
    const lots = [{ id: "nowhere", title: "There" }];
    const ofLot = [{ ...criteria[0], relatesTo: "lot" }];
    expect(requirementsOf({ criteria: ofLot, lots })[0]?.lot).toBe("L1");
  });

  it("gives criteria with the same title ids of their own", () => {
    const group = { requirementGroups: [{ requirements: [{ title: "q" }] }] };
    const ids = requirementsOf({
      criteria: [
        { title: "Опыт", ...group },
        { title: "Air flow", ...group },
        { title: "Air flow", ...group },
      ],
    });
    expect(ids.map(({ criterion }) => criterion)).toEqual(["criterion", "air-flow", "air-flow-2"]);
  });
});

describe("conditions in words", () => {
  it("become mandatory requirements that any words may answer, numbered behind the others", async () => {
    const criteria = polisherCriteria.slice(0, 1);
    const tender = {
      criteria,
      exclusionGrounds: "Unpaid taxes",
      selectionCriteria: "Three references",
      eligibilityCriteria: "  ",
    };
    expect(requirementsOf(tender).slice(1)).toEqual([
      { id: "R2", kind: "exclusion", text: "Unpaid taxes", criterion: "exclusion-grounds" },
      { id: "R3", kind: "qualification", text: "Three references", criterion: "selection-criteria" },
    ]);
    const result = importWith(tender);
    expect(await errorsOf(result.files)).toHaveLength(3);
    const files = answered(result, { R1: "180", R2: "لا ديون ضريبية علينا", R3: "См. раздел 3" });
    expect(await errorsOf(files)).toEqual([]);
  });

  it("are read from objects with criteria and from lots too", () => {
    const selectionCriteria = {
      description: "General",
      criteria: [{ type: "technical", description: "Years of work", minimum: "10" }, { minimum: 3 }, null],
    };
    const lots = [{ id: "a", title: "A", selectionCriteria: { criteria: [{ description: "Turnover" }] } }];
    expect(
      requirementsOf({ selectionCriteria, lots }).map(({ text, lot, criterion }) => [text, lot, criterion]),
    ).toEqual([
      ["General", undefined, "selection-criteria"],
      ["Years of work (minimum: 10)", undefined, "selection-criteria"],
      ["3", undefined, "selection-criteria"],
      ["Turnover", "L1", "selection-criteria-2"],
    ]);
  });
});
