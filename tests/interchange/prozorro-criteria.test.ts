import { describe, expect, it } from "vitest";
import { importProzorro } from "../../server/src/interchange/prozorro/import-prozorro.ts";
import type { Requirement } from "../../server/src/schema/generated/types.ts";
import { importedTender, readFileOfKind, textOf } from "./imported.ts";
import { criterion, requirement, sampleTender } from "./prozorro-samples.ts";

const features = "CRITERION.OTHER.SUBJECT_OF_PROCUREMENT.TECHNICAL_FEATURES";

/** The requirement that comes of one with these fields. */
function imported(fields: Readonly<Record<string, unknown>>): Requirement {
  const groups = [[requirement("r", { expectedValue: undefined, ...fields })]];
  const [first] = importedTender(sampleTender({ criteria: [criterion(features, { groups })] })).requirements ?? [];
  if (!first) throw new Error("no requirement");
  return first;
}

describe("criteria and their groups", () => {
  it("become requirements with short ids, in the order of the tender", () => {
    const { requirements = [] } = importedTender(sampleTender());
    expect(
      requirements.map(({ id, kind, criterion: of, group, lot, item, mandatory }) => ({
        id,
        kind,
        of,
        group,
        lot,
        item,
        mandatory,
      })),
    ).toEqual([
      {
        id: "R1",
        kind: "exclusion",
        of: "fraud",
        group: undefined,
        lot: undefined,
        item: undefined,
        mandatory: undefined,
      },
      {
        id: "R2",
        kind: "qualification",
        of: "equipment",
        group: "G1",
        lot: undefined,
        item: undefined,
        mandatory: undefined,
      },
      {
        id: "R3",
        kind: "qualification",
        of: "equipment",
        group: "G1",
        lot: undefined,
        item: undefined,
        mandatory: undefined,
      },
      {
        id: "R4",
        kind: "qualification",
        of: "equipment",
        group: "G2",
        lot: undefined,
        item: undefined,
        mandatory: undefined,
      },
      {
        id: "R5",
        kind: "technical",
        of: "technical-features",
        group: undefined,
        lot: "L1",
        item: "I1",
        mandatory: undefined,
      },
      {
        id: "R6",
        kind: "content",
        of: "guarantee",
        group: undefined,
        lot: "L2",
        item: undefined,
        mandatory: undefined,
      },
      {
        id: "R7",
        kind: "exclusion",
        of: "market-distortion",
        group: undefined,
        lot: undefined,
        item: undefined,
        mandatory: false,
      },
    ]);
    expect(requirements[1]).toMatchObject({ "x-prozorro-id": "own-a", "x-prozorro-source": "winner" });
  });

  it("put what a group says before its requirements, where there is a choice", () => {
    const texts = importedTender(sampleTender()).requirements?.map(({ text }) => text);
    expect(texts?.[0]).toBe("Вимога not-convicted");
    expect(texts?.[1]).toBe("Підтверджується, що Вимога own-a");
    expect(texts?.[3]).toBe("Інакше підтверджується, що Вимога rented");
  });

  it("must be answered where the tenderer or the winner is the source, and by nobody else's", () => {
    const sources = ["tenderer", "winner", "procuringEntity", "buyer", "ssrBot", undefined];
    const criteria = sources.map((source) => ({ ...criterion(features, { groups: [[requirement("r")]] }), source }));
    const { requirements = [] } = importedTender(sampleTender({ criteria }));
    expect(requirements.map(({ mandatory }) => mandatory ?? true)).toEqual([true, true, false, false, false, true]);
  });

  it("keep their ids when a requirement is cancelled, and offer no choice where one group is left", () => {
    const off = { status: "cancelled" };
    const criteria = [
      criterion("CRITERION.EXCLUSION.NATIONAL.OTHER", { groups: [[requirement("a", off)], [requirement("b")]] }),
      criterion("CRITERION.EXCLUSION.NATIONAL.OTHER", { groups: [[requirement("c", off)]] }),
      criterion("CRITERION.EXCLUSION.NATIONAL.OTHER", { groups: [[requirement("d"), requirement("e", off)]] }),
    ];
    const result = importProzorro(sampleTender({ criteria }));
    const { requirements = [] } = readFileOfKind("tender", textOf(result, "tender.bid.yaml"));
    expect(requirements.map(({ id, criterion: of, group }) => [id, of, group])).toEqual([
      ["R2", "national-other", undefined],
      ["R4", "national-other-3", undefined],
    ]);
    expect(result.notes).toContainEqual({ key: "note.cancelled-requirements", params: { count: 3 } });
  });

  it("count the versions of one requirement once, and take the one in force", () => {
    const versions = [
      requirement("a", { title: "Стара", status: "cancelled" }),
      requirement("a", { title: "Нова" }),
      requirement("b"),
    ];
    const { requirements = [] } = importedTender(
      sampleTender({ criteria: [criterion(features, { groups: [versions] })] }),
    );
    expect(requirements.map(({ id, text }) => [id, text])).toEqual([
      ["R1", "Нова"],
      ["R2", "Вимога b"],
    ]);
  });

  it("are left out with a note where their lot or item is gone", () => {
    const groups = [[requirement("r")]];
    const criteria = [
      criterion(features, { relatesTo: "item", relatedItem: "no-such-item", groups }),
      criterion("CRITERION.OTHER.BID.GUARANTEE", { relatesTo: "lot", relatedItem: "no-such-lot", groups }),
      criterion("CRITERION.OTHER.BID.LANGUAGE", { relatesTo: "tender", relatedItem: "no-such-lot", groups }),
    ];
    const result = importProzorro(sampleTender({ criteria }));
    const { requirements = [] } = readFileOfKind("tender", textOf(result, "tender.bid.yaml"));
    expect(requirements.map(({ criterion: of }) => of)).toEqual(["language"]);
    expect(result.notes).toContainEqual({
      key: "note.lost-criteria",
      params: { criteria: "technical-features, guarantee", count: 2 },
    });
  });

  it.each([
    ["CRITERION.EXCLUSION.CONVICTIONS.FRAUD", "tender", "exclusion"],
    ["CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.GENERAL_YEARLY", "tenderer", "qualification"],
    ["CRITERION.OTHER.SUBJECT_OF_PROCUREMENT.LOCAL_ORIGIN_LEVEL", "tender", "technical"],
    ["CRITERION.OTHER.BID.VALIDITY_PERIOD", "tender", "content"],
    ["CRITERION.OTHER.CONTRACT.GUARANTEE", "tenderer", "content"],
    ["", "item", "technical"],
    ["", "tenderer", "qualification"],
    ["", "tender", "content"],
  ])("of the class «%s» that relate to the %s are of the kind %s", (classId, relatesTo, kind) => {
    const criteria = [criterion(classId, { relatesTo, relatedItem: "item-a", groups: [[requirement("r")]] })];
    expect(importedTender(sampleTender({ criteria })).requirements?.[0]?.kind).toBe(kind);
  });

  it("name the law they rest on, with its articles", () => {
    const law = (legalName: string, article?: string) => ({ identifier: { legalName }, article });
    const legislation = [
      law("Закон про закупівлі", "17.1.2"),
      law("Закон про закупівлі", "17.1.3"),
      law("Інший закон", "9"),
    ];
    const criteria = [{ ...criterion(features, { groups: [[requirement("r")]] }), legislation }];
    expect(importedTender(sampleTender({ criteria })).requirements?.[0]?.source).toEqual({
      document: "Закон про закупівлі",
      clause: "17.1.2, 17.1.3",
    });
  });
});

describe("expected answers", () => {
  it.each([
    ["boolean", { expectedValue: true }, { type: "boolean", equals: true }],
    ["boolean", { expectedValue: "true" }, { type: "boolean", equals: true }],
    ["boolean", { expectedValue: false }, { type: "boolean", equals: false }],
    ["boolean", {}, { type: "boolean" }],
    ["integer", { minValue: 0, maxValue: 250 }, { type: "integer", min: 0, max: 250 }],
    ["integer", { expectedValue: "7" }, { type: "integer", equals: 7 }],
    ["number", { minValue: 23.8 }, { type: "number", min: 23.8 }],
    ["number", { minValue: "0.10" }, { type: "number", min: 0.1 }],
    ["number", { maxValue: "багато" }, { type: "number" }],
    ["string", { expectedValue: "16:9" }, { type: "string", equals: "16:9" }],
    ["string", { expectedValue: 5 }, { type: "string", equals: "5" }],
    ["date-time", { minValue: "2026-12-01T00:00:00+02:00" }, { type: "date", min: "2026-12-01T00:00:00+02:00" }],
    ["something-new", { expectedValue: "так" }, { type: "string", equals: "так" }],
    [undefined, { expectedValue: true }, { type: "boolean", equals: true }],
  ])("of the type %s with %j", (dataType, limits, expect_) => {
    expect(imported({ dataType, ...limits }).expect).toEqual(expect_);
  });

  it("keep the digits that a binary number would change", () => {
    expect(imported({ dataType: "number", minValue: "12345678901234567890.12" }).expect).toEqual({
      type: "number",
      min: "12345678901234567890.12",
    });
  });

  it.each([
    [["1920x1080"], {}, undefined],
    [["ukr", "eng", "fra"], { expectedMinItems: 1 }, "one-or-several"],
    [["ukr", "eng", "fra"], { expectedMinItems: 1, expectedMaxItems: 1 }, "only-one"],
    [["ukr", "eng", "fra"], { expectedMinItems: 2, expectedMaxItems: 3 }, "one-or-several"],
    [["ukr", "eng"], { expectedMinItems: 2 }, "all"],
    [["ukr", "eng"], {}, "one-or-several"],
  ])("offer %j with %j", (expectedValues, items, filling) => {
    const result = imported({ dataType: "string", expectedValues, ...items });
    expect(result.expect).toEqual({ type: "string", oneOf: expectedValues });
    expect(result.filling).toBe(filling);
  });

  it("name the unit by its code, and by its name where there is no code", () => {
    expect(imported({ dataType: "integer", unit: { code: "MON", name: "місяців" } }).expect?.unit).toBe("MON");
    expect(imported({ dataType: "integer", unit: { name: "місяців" } }).expect?.unit).toBe("місяців");
  });

  it("say what may prove them", () => {
    const eligibleEvidences = [
      { title: "Документальне підтвердження", type: "document" },
      { title: "Довідка", type: "document" },
      { title: "Заява", type: "statement" },
    ];
    expect(imported({ eligibleEvidences }).eligibleEvidence).toEqual(["document", "statement"]);
  });
});

describe("the places for answers", () => {
  it("are there for every requirement that the bidder must answer, and empty", () => {
    const text = textOf(importProzorro(sampleTender()), "specification.bid.yaml");
    const { responses } = readFileOfKind("specification", text);
    expect(responses).toEqual(["R1", "R2", "R3", "R4", "R5", "R6"].map((id) => ({ requirement: id })));
  });

  it("say what is expected, and which groups are to choose from", () => {
    const text = textOf(importProzorro(sampleTender()), "specification.bid.yaml");
    expect(text).toContain("  - requirement: R5\n    value: # a whole number; at least 16\n");
    expect(text).toContain("Answer exactly one of these groups, wholly, and delete the others: G1, G2");
    expect(text).toContain("  # -- G2: Інакше підтверджується, що\n");
  });

  it("do not let the text of a tender switch findings off", () => {
    const title = "x\ntenderdraft-disable-next-line requirement/no-response -- прихована";
    const criteria = [criterion(features, { groups: [[requirement("r", { title })]] })];
    for (const { text } of importProzorro(sampleTender({ criteria, title, description: title })).files) {
      expect(text).not.toMatch(/#\s*tenderdraft-disable/);
    }
  });
});
