import { describe, expect, it } from "vitest";
import { ImportError, type ImportResult } from "../../server/src/interchange/import-result.ts";
import { importTenderText } from "../../server/src/interchange/import-tender.ts";
import type { Tender } from "../../server/src/schema/generated/types.ts";
import { readFileOfKind, textOf } from "./imported.ts";
import { sampleRelease } from "./ocds-samples.ts";

const importJson = (json: unknown): ImportResult => importTenderText(JSON.stringify(json));
const tenderOf = (json: unknown): Tender => readFileOfKind("tender", textOf(importJson(json), "tender.bid.yaml"));
const noteKeys = (json: unknown): readonly string[] => importJson(json).notes.map(({ key }) => key);

function refusal(text: string): ImportError {
  try {
    importTenderText(text);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
  throw new Error("it was imported");
}
const refusalOf = (json: unknown): ImportError => refusal(JSON.stringify(json));

describe("the shapes in which OCDS data are saved", () => {
  const release = sampleRelease();
  const { ocid, ...bare } = release;
  it.each([
    ["a release", release],
    ["a package of one release", { version: "1.1", releases: [release] }],
    ["a record with its releases", { ocid, releases: [bare] }],
    ["a record with a compiled release", { ocid, releases: [{ url: "https://x.example" }], compiledRelease: release }],
    ["a package of one record", { records: [{ ocid, compiledRelease: bare }] }],
    ["a service's envelope", { data: { releases: [release] } }],
  ])("%s is taken", (_name, json) => {
    expect(textOf(importJson(json), "tender.bid.yaml")).toBe(textOf(importJson(release), "tender.bid.yaml"));
  });

  it("takes the newest release that has a tender, whatever their order, and says so", () => {
    const at = (date: string, title: string): object => ({ ...sampleRelease({ title }), date });
    const award = { ocid, id: "award", date: "2027-01-01T00:00:00Z", tag: ["award"], awards: [{ id: "1" }] };
    const releases = [
      at("2026-10-09T00:00:00+02:00", "Newest"),
      award,
      at("2026-10-08T23:00:00Z", "Newer"),
      at("", "No date"),
    ];
    for (const json of [{ releases }, { records: [{ ocid, releases }] }]) {
      // The first of them is of 22:00 in UTC, so the third is newer.
      expect(tenderOf(json).title).toBe("Newer");
      expect(importJson(json).notes).toContainEqual({
        key: "note.ocds-newest",
        params: { count: 3, date: "2026-10-08T23:00:00Z" },
      });
    }
  });

  it("takes the later in the file of two releases of one date", () => {
    const releases = [sampleRelease({ title: "First" }), sampleRelease({ title: "Second" })];
    expect(tenderOf({ releases }).title).toBe("Second");
  });

  it("takes the releases where the compiled one has no tender", () => {
    expect(tenderOf({ ocid, releases: [release], compiledRelease: { ocid, tag: ["compiled"] } }).title).toBe(
      "Floor polishing machines",
    );
  });
});

describe("OCDS data that cannot be imported say what they are", () => {
  it("names the contracting processes where there are several", () => {
    const other = { ...sampleRelease(), ocid: "ocds-a1b2c3-8" };
    for (const json of [
      { releases: [sampleRelease(), other] },
      { records: [sampleRelease(), other].map((one) => ({ releases: [one] })) },
    ]) {
      const { key, message } = refusalOf(json);
      expect(key).toBe("error.ocds-several");
      expect(message).toContain("ocds-a1b2c3-7, ocds-a1b2c3-8");
    }
  });

  it("names no more of them than can be read", () => {
    const releases = Array.from({ length: 50 }, (_, index) => ({ ...sampleRelease(), ocid: `ocds-${index}` }));
    const { message } = refusalOf({ releases });
    expect(message).toContain("speak of 50");
    expect(message).toContain("ocds-9 …");
    expect(message).not.toContain("ocds-10");
  });

  it.each([
    ["an award", { ocid: "o-1", tag: ["award", "contract"], awards: [{}] }, "error.ocds-no-tender", "award, contract"],
    ["an empty package", { releases: [] }, "error.ocds-no-tender", "—"],
    ["releases that are no objects", { releases: [1, null, "x"] }, "error.ocds-no-tender", "—"],
    [
      "links alone",
      { records: [{ ocid: "o", releases: [{ url: "https://x.example", tag: ["tender"] }] }] },
      "error.ocds-links",
      "links",
    ],
    [
      "the history of values",
      { records: [{ ocid: "o", versionedRelease: { ocid: "o", tender: {} } }] },
      "error.ocds-versions",
      "history",
    ],
  ])("%s", (_name, json, key, part) => {
    const error = refusalOf(json);
    expect(error.key).toBe(key);
    expect(error.message).toContain(part);
  });

  it.each([
    [
      "a European notice",
      '<?xml version="1.0"?>\n<!-- <html> -->\n<ContractNotice xmlns="urn:x">',
      "error.xml",
      "eForms",
    ],
    ["an ESPD", '<espd:QualificationApplicationResponse xmlns:espd="u">', "error.xml", "ESPD"],
    ["other XML", "<rss/>", "error.xml", "rss"],
    ["a web page", "\ufeff <!DOCTYPE html><html lang='ar'>", "error.web-page", "page"],
    ["a file of ours", "# إجاباتكم\nversion: 1\nkind: specification\n", "error.own-file", "specification"],
    ["a PDF", "%PDF-1.7", "error.binary", "PDF"],
    ["prose with an example in it", "# Guide\n\nkind words\n\nkind: tender\n", "error.not-json", "line 1"],
    ["nothing", " \n", "error.empty", "empty"],
    ["OCDS that breaks off", JSON.stringify(sampleRelease()).slice(0, 300), "error.not-json", "line 1"],
  ])("%s", (_name, text, key, part) => {
    const error = refusal(text);
    expect(error.key).toBe(key);
    expect(error.message).toContain(part);
    expect(error.message).not.toMatch(/\{\w+\}/);
  });
});

describe("the tender of a release", () => {
  it("has the keys of the files, with what OCDS calls things beside them", () => {
    expect(tenderOf(sampleRelease())).toMatchObject({
      id: "ocds-a1b2c3-7",
      title: "Floor polishing machines",
      language: "en",
      pack: "generic",
      route: "contest",
      buyer: {
        name: { full: "Municipality of Lakeside", short: "City of Lakeside" },
        id: "77",
        address: { country: "Lakeland", postalCode: "0770", city: "Lakeside", street: "1 Quay" },
        contacts: { person: "Purchasing", phone: "+000 1", email: "buy@lakeside.example" },
      },
      source: { number: "LS-2026-7" },
      dates: {
        clarificationDeadline: "2026-10-20T12:00:00+02:00",
        submissionDeadline: "2026-11-02T12:00:00+01:00",
        opening: "2026-11-03T09:00:00+01:00",
        executionStart: "2026-12-01T00:00:00Z",
        executionEnd: "2027-11-30T00:00:00Z",
      },
      price: { ceiling: { amount: "9000.5", currency: "EUR" }, vat: "included" },
      items: [
        { id: "I1", title: "Polishing machine", quantity: "3", unit: "piece", "x-ocds-id": "m", "x-ocds-unit": "H87" },
      ],
      evaluation: { criteria: [{ id: "E1", title: "Price", type: "price", weight: "100" }] },
      "x-ocds-ocid": "ocds-a1b2c3-7",
      "x-ocds-id": "LS-2026-7",
      "x-ocds-procedure": "Open procedure",
      "x-ocds-description": "Machines for school halls",
    });
  });

  it("keeps the digits of amounts", () => {
    const json = JSON.stringify(sampleRelease()).replace('"amount":9000.5', '"amount":9000.50');
    const tender = readFileOfKind("tender", textOf(importTenderText(json), "tender.bid.yaml"));
    expect(tender.price.ceiling?.amount).toBe("9000.50");
  });

  it("reads the organisation where version 1.0 writes it, and where only its role tells", () => {
    const entity = { name: "Old Council", identifier: { legalName: "The Old Council", id: "5" } };
    const old = sampleRelease({ procuringEntity: entity }, { parties: undefined, buyer: entity });
    expect(tenderOf(old).buyer).toEqual({ name: { full: "The Old Council", short: "Old Council" }, id: "5" });
    const byRole = sampleRelease({ procuringEntity: undefined }, { buyer: undefined });
    expect(tenderOf(byRole).buyer.id).toBe("77");
    const country = { ...entity, address: { country: "GB" } };
    expect(tenderOf(sampleRelease({ procuringEntity: country })).buyer.address).toEqual({ country: "GB" });
    expect(tenderOf(sampleRelease({ procuringEntity: {} }, { parties: [], buyer: null })).buyer.name.full).toBe(
      "Untitled",
    );
  });

  it("says who buys where another organisation holds the tender", () => {
    const json = sampleRelease({}, { buyer: { id: "XX-REG-88" } });
    expect(tenderOf(json).buyer.id).toBe("77");
    expect(importJson(json).notes).toContainEqual({
      key: "note.ocds-buyer",
      params: { entity: "City of Lakeside", buyer: "Lakeside Libraries" },
    });
    expect(noteKeys(sampleRelease())).not.toContain("note.ocds-buyer");
  });

  it("leaves the place of the deadline empty where there is none", () => {
    const text = textOf(
      importJson(sampleRelease({ tenderPeriod: { startDate: "2026-10-01T09:00:00Z" } })),
      "tender.bid.yaml",
    );
    expect(text).toMatch(/^ {2}submissionDeadline: #/m);
  });

  it("takes a time without an offset for UTC and says so, and one without its colon as it is meant", () => {
    const json = sampleRelease({
      tenderPeriod: { endDate: "2026-11-02T12:00:00" },
      enquiryPeriod: { endDate: "2026-10-20T12:00:00+0300" },
    });
    expect(tenderOf(json).dates).toMatchObject({
      submissionDeadline: "2026-11-02T12:00:00+00:00",
      clarificationDeadline: "2026-10-20T12:00:00+03:00",
    });
    expect(noteKeys(json)).toContain("note.offset-utc");
  });

  it("passes over an opening that lies before the deadline", () => {
    const json = sampleRelease({ awardPeriod: { startDate: "2026-10-05T00:00:00Z" } });
    expect(tenderOf(json).dates.opening).toBeUndefined();
    const announced = sampleRelease({ bidOpening: { date: "2026-11-02T13:00:00+01:00" } });
    expect(tenderOf(announced).dates.opening).toBe("2026-11-02T13:00:00+01:00");
  });

  it("says how long the contract lasts where only that is known", () => {
    const text = textOf(importJson(sampleRelease({ contractPeriod: { durationInDays: 360 } })), "tender.bid.yaml");
    expect(text).toContain("# The contract lasts 360 days");
    expect(readFileOfKind("tender", text).dates.executionEnd).toBeUndefined();
  });

  it("knows no ceiling where there is no amount, or nothing", () => {
    for (const value of [
      undefined,
      null,
      {},
      { amount: 0, currency: "EUR" },
      { amount: 5 },
      { amount: -5, currency: "EUR" },
    ]) {
      expect(tenderOf(sampleRelease({ value })).price).toEqual({ vat: "included" });
      expect(noteKeys(sampleRelease({ value }))).toContain("note.no-ceiling");
    }
  });

  it("finds the currency wherever one is named, and leaves its place empty where none is", () => {
    const pricing = (tender: object): string => textOf(importJson(sampleRelease({ ...tender })), "pricing.bid.yaml");
    expect(pricing({ value: undefined })).toContain("currency: EUR");
    expect(pricing({ value: undefined, items: [] })).toMatch(/^currency: #/m);
  });

  it("reads lots, and leaves out those that are withdrawn with what belongs to them", () => {
    const item = { description: "x", quantity: 1, unit: { name: "piece" } };
    const tender = tenderOf(
      sampleRelease({
        lots: [
          { id: "a", title: "Machines", status: "withdrawn" },
          { id: "b", title: "Brushes", status: "active", value: { amount: 40.1, currency: "EUR" } },
        ],
        items: [
          { ...item, id: "1", relatedLot: "a" },
          { ...item, id: "2", relatedLot: "b" },
        ],
      }),
    );
    expect(tender.lots).toEqual([{ id: "L2", title: "Brushes", ceiling: "40.1", "x-ocds-id": "b" }]);
    expect(tender.items?.map(({ id, lot }) => [id, lot])).toEqual([["I2", "L2"]]);
  });

  it("reads amendments in the order of their dates, the first publication being revision 1", () => {
    const tender = tenderOf(
      sampleRelease({
        amendments: [
          { id: "z", date: "2026-10-12T10:00:00Z", rationale: "Deadline moved" },
          { id: "y", date: "2026-10-05T23:30:00-05:00", description: "Plan added", rationale: "Asked for" },
          { id: "x", description: "No date of its own" },
          { id: "w", date: "2026-10-13T10:00:00Z" },
        ],
      }),
    );
    expect(tender.amendments).toEqual([
      { revision: "2", date: "2026-10-01", summary: "No date of its own", "x-ocds-id": "x" },
      { revision: "3", date: "2026-10-05", summary: "Plan added\nAsked for", "x-ocds-id": "y" },
      { revision: "4", date: "2026-10-12", summary: "Deadline moved", "x-ocds-id": "z" },
    ]);
    expect(tender.revision).toBe("4");
    expect(tenderOf(sampleRelease({ amendment: { date: "2026-10-12", rationale: "of 1.0" } })).amendments).toHaveLength(
      1,
    );
    expect(tenderOf(sampleRelease()).amendments).toBeUndefined();
  });

  it.each([
    ["priceOnly", "price"],
    ["lowestCost", "price"],
    ["costOnly", "cost"],
    ["qualityOnly", "quality"],
  ])("lets %s decide by %s alone", (awardCriteria, type) => {
    expect(tenderOf(sampleRelease({ awardCriteria })).evaluation?.criteria).toMatchObject([{ type, weight: "100" }]);
  });

  it("invents no weights where several things count", () => {
    const json = sampleRelease({ awardCriteria: "ratedCriteria", awardCriteriaDetails: "Price 60, service 40." });
    expect(tenderOf(json).evaluation).toBeUndefined();
    expect(tenderOf(json)).toMatchObject({ "x-ocds-award-criteria": "ratedCriteria" });
    expect(importJson(json).notes).toContainEqual({
      key: "note.ocds-award",
      params: { criteria: "ratedCriteria: Price 60, service 40" },
    });
  });

  it.each([
    [{ procurementMethod: "open" }, "contest"],
    [{ procurementMethod: "selective" }, "contest"],
    [{ procurementMethod: "limited" }, "negotiation"],
    [{ procurementMethod: "direct" }, "negotiation"],
    [{ submissionMethod: ["electronicAuction"] }, "auction"],
    [{ procurementMethod: undefined }, "contest"],
  ])("takes %j as the route %s", (tender, route) => {
    expect(tenderOf(sampleRelease(tender)).route).toBe(route);
  });

  it("reads submission terms: how long a bid holds, and in which language it is written", () => {
    const days = (submissionTerms: object, lots?: readonly object[]): number | undefined =>
      tenderOf(sampleRelease({ submissionTerms, lots })).bidValidityDays;
    expect(days({ bidMinimumValidityPeriod: { durationInDays: 74 } })).toBe(74);
    expect(days({ bidMinimumValidityPeriod: { endDate: "2026-12-02T00:00:00Z" } })).toBe(30);
    expect(days({ bidValidityPeriod: { durationInDays: 20 } })).toBe(20);
    expect(
      days({}, [{ id: "a", title: "A", submissionTerms: { bidMinimumValidityPeriod: { durationInDays: 9 } } }]),
    ).toBe(9);
    expect(days({ bidMinimumValidityPeriod: { durationInDays: 99999 } })).toBeUndefined();
    const language = (languages: unknown, own: unknown): string =>
      tenderOf(sampleRelease({ submissionTerms: { languages } }, { language: own })).language;
    expect(language(["fr", "en"], "en")).toBe("en");
    expect(language(["fr", "es"], "en")).toBe("fr");
    expect(language("ar", undefined)).toBe("ar");
    expect(language(undefined, "pt_br")).toBe("pt-BR");
    expect(language(undefined, "string")).toBe("en");
    const kept = tenderOf(sampleRelease({ submissionTerms: { variantPolicy: "notAllowed", languages: ["en"] } }));
    expect(kept).toMatchObject({ "x-ocds-submission-terms": { variantPolicy: "notAllowed" } });
  });

  it.each([
    ["ru", "Поставка полотёров для школ"],
    ["uk", "Полотери для шкіл"],
    ["ar", "آلات تلميع الأرضيات للمدارس"],
    ["en", "Floor polishing machines"],
  ])("tells the language %s by the letters where the data name none", (language, title) => {
    const tender = { title, description: title, items: [], tenderPeriod: { endDate: "2026-11-02T12:00:00Z" } };
    expect(tenderOf({ ocid: "o-1", tender }).language).toBe(language);
  });

  it("lists the buyer's papers, and the notice as the source", () => {
    const documents = [
      { id: "n", documentType: "tenderNotice", title: "Notice", url: "https://x.example/n" },
      { id: "c", documentType: "clarifications", title: "Answers", url: "https://x.example/c" },
    ];
    expect(tenderOf(sampleRelease({ documents }))).toMatchObject({
      source: { url: "https://x.example/n" },
      "x-ocds-documents": [
        { title: "Notice", type: "tenderNotice", url: "https://x.example/n" },
        { title: "Answers", type: "clarifications", url: "https://x.example/c" },
      ],
    });
  });

  it("names what the files have no place for", () => {
    const json = sampleRelease(
      { milestones: [{ id: 1 }], techniques: {}, lotGroups: [{}], "odd key": 1 },
      { planning: { x: 1 } },
    );
    expect(importJson(json).notes).toContainEqual({
      key: "note.ocds-left-out",
      params: { parts: "milestones, lotGroups" },
    });
    expect(noteKeys(sampleRelease())).not.toContain("note.ocds-left-out");
  });
});
