import { describe, expect, it } from "vitest";
import { ImportError, type ImportResult } from "../../server/src/interchange/import-result.ts";
import { importTenderText } from "../../server/src/interchange/import-tender.ts";
import { sampleBid, tenderWithBids } from "./bid-samples.ts";
import { checkFilesAsOf, readFileOfKind, textOf } from "./imported.ts";
import { polisherCriteria, releaseWithBids, sampleOcdsBid, sampleRelease } from "./ocds-samples.ts";
import { sampleTender } from "./prozorro-samples.ts";

/** Imports a bid with its tender, both as JSON values. */
function importBid(bid: unknown, options: { readonly tender?: unknown; readonly id?: string } = {}): ImportResult {
  const { tender = sampleTender(), id } = options;
  return importTenderText(JSON.stringify(tender), {
    bid: { text: JSON.stringify(bid), ...(id === undefined ? {} : { id }) },
  });
}

const manifestOf = (result: ImportResult) => readFileOfKind("bid", textOf(result, "bid.yaml"));
const pricingOf = (result: ImportResult) => readFileOfKind("pricing", textOf(result, "pricing.bid.yaml"));
const answersOf = (result: ImportResult) => readFileOfKind("specification", textOf(result, "specification.bid.yaml"));
const libraryOf = (result: ImportResult) => readFileOfKind("documents", textOf(result, "documents.bid.yaml")).documents;
const noteKeys = ({ notes }: ImportResult): readonly string[] => notes.map(({ key }) => key);

function refusal(bid: unknown, options: Parameters<typeof importBid>[1] = {}): ImportError {
  try {
    importBid(bid, options);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
  throw new Error("it was imported");
}

async function errorsOf(result: ImportResult, asOf = "2026-11-16"): Promise<readonly string[]> {
  const { findings } = await checkFilesAsOf(result.files, asOf);
  return findings.filter(({ severity }) => severity === "error").map(({ rule, message }) => `${rule} ${message}`);
}

describe("the shapes in which a bid is saved", () => {
  const bid = sampleBid();
  it.each([
    ["the bid alone", bid],
    ["as the programming interface gives it", { data: bid, access: { token: "s3cret" } }],
    ["a list of one", [bid]],
    ["a page of one", { data: [bid] }],
    ["a tender with its bid", tenderWithBids(bid)],
  ])("%s is taken", (_name, json) => {
    const result = importBid(json);
    expect(result.files).toEqual(importBid(bid).files);
    expect(JSON.stringify(result)).not.toContain("s3cret");
  });

  it("may stand in the very file of the tender", () => {
    const text = JSON.stringify(tenderWithBids(bid));
    expect(importTenderText(text, { bid: { text } }).files).toEqual(
      importBid(bid, { tender: tenderWithBids(bid) }).files,
    );
  });

  it("is chosen by its id where there are several; without one they are listed with their bidders", () => {
    const other = sampleBid({ id: "second", tenderers: [{ name: "ФОП Крук" }], status: "draft" });
    const both = tenderWithBids(bid, other);
    expect(manifestOf(importBid(both, { id: "second" })).status).toBe("draft");
    const several = refusal(both);
    expect(several.key).toBe("error.several-bids");
    expect(several.message).toContain(`${bid.id} (ТОВ «Сова»); second (ФОП Крук)`);
    expect(refusal(both, { id: "third" }).message).toMatch(/no bid with the id third.*second \(ФОП Крук\)/);
    expect(refusal(bid, { id: "third" }).key).toBe("error.unknown-bid");
    expect(refusal(both, { id: "" }).key).toBe("error.unknown-bid");
  });

  it("is told of where a tender comes along with bids and none is asked for", () => {
    const { notes } = importTenderText(JSON.stringify(tenderWithBids(bid, bid)));
    expect(notes).toContainEqual({ key: "note.has-bids", params: { count: 2 } });
    expect(noteKeys(importTenderText(JSON.stringify(sampleTender())))).not.toContain("note.has-bids");
  });

  it.each([
    [
      "a recorded request with its answer",
      { request: { data: bid }, status: 201, response: { data: bid } },
      "error.recording",
      "status 201",
    ],
    [
      "a refused one",
      { request: { data: bid }, status: 422, response: { status: "error", errors: [] } },
      "error.recording",
      "422",
    ],
    ["a tender without bids", sampleTender(), "error.no-bids", "without bids"],
    ["a tender with an empty list", tenderWithBids(), "error.no-bids", "without bids"],
    [
      "an answer by which it was refused",
      { status: "error", errors: [{ description: "Forbidden" }] },
      "error.refusal",
      "Forbidden",
    ],
    ["a contract", { contractID: "UA-1" }, "error.not-bid", "no bid"],
    ["a value", 5, "error.not-object", "single value"],
    [
      "a bid on another tender",
      { data: { ...sampleTender({ bids: [bid] }), id: "cccc" } },
      "error.bid-of-other",
      "cccc",
    ],
    ["OCDS data of another process", releaseWithBids(sampleOcdsBid()), "error.bid-of-other", "ocds-a1b2c3-7"],
  ])("%s is refused and says what it is", (_name, json, key, part) => {
    const error = refusal(json);
    expect(error.key).toBe(key);
    expect(error.message).toContain(part);
    expect(error.message).not.toMatch(/\{\w+\}/);
  });

  it.each([
    ["", "The file is empty"],
    ['{"data": {', "line 1"],
    ["<html></html>", "web page"],
    ["kind: bid\n", "kind: bid"],
  ])("a file that is no JSON is told of as the file of the bid: %j", (text, part) => {
    const run = (): unknown => importTenderText(JSON.stringify(sampleTender()), { bid: { text } });
    expect(run).toThrow(part);
    expect(run).toThrow("The file of the bid cannot be read");
  });

  it("is no tender, and says how it is imported", () => {
    expect(() => importTenderText(JSON.stringify(bid))).toThrow("--bid");
  });
});

describe("a bid that answers all that is asked", () => {
  const result = importBid(sampleBid());

  it("raises no error, and no rejection", async () => {
    const { findings } = await checkFilesAsOf(result.files, "2026-11-16");
    expect(findings.filter(({ severity, verdict }) => severity === "error" || verdict === "rejection")).toEqual([]);
  });

  it("is handed in, for its lots", () => {
    expect(manifestOf(result)).toEqual({
      kind: "bid",
      version: 1,
      tender: "tender.bid.yaml",
      status: "submitted",
      submittedAt: "2026-11-15T12:00:00+02:00",
      lots: ["L1", "L2"],
      specification: ["specification.bid.yaml"],
      pricing: "pricing.bid.yaml",
      "x-prozorro-id": "bbbb0000000000000000000000000000",
      "x-prozorro-status": "active",
    });
  });

  it("has its answers in the places of the requirements, and one group where there was a choice", () => {
    expect(answersOf(result)).toEqual({
      kind: "specification",
      version: 1,
      responses: [
        { requirement: "R1", value: true },
        { requirement: "R2", value: true, evidence: ["qualification-documents"] },
        { requirement: "R3", value: true, "x-prozorro-evidence": ["Запевнення"] },
        { requirement: "R5", value: 32 },
        { requirement: "R6", value: true },
      ],
    });
    expect(textOf(result, "specification.bid.yaml")).toContain("-- G1: Підтверджується, що");
  });

  it("has its lines, and the totals of its lots as stated", () => {
    expect(pricingOf(result)).toEqual({
      kind: "pricing",
      version: 1,
      currency: "UAH",
      vat: { rate: "20", included: true },
      lots: [
        { id: "L2", total: "100" },
        { id: "L1", total: "360", "x-prozorro-subcontracting": "ФОП Дятел" },
      ],
      items: [
        { item: "I1", lot: "L1", title: "Ноутбук Сова-1", quantity: "12", unit: "штук", unitPrice: "30" },
        {
          item: "I2",
          lot: "L2",
          title: "Сумка",
          quantity: "12.5",
          unit: "H87",
          unitPrice: "8",
          // No answer is about the bag, so its number in the catalogue stays with its price.
          "x-prozorro-product": "cat-7",
        },
      ],
    });
  });

  it("has its documents in the library, each in its last version, without files", () => {
    expect(libraryOf(result)).toEqual([
      {
        id: "proposal",
        type: "proposal",
        title: "sign.p7s",
        "x-prozorro-id": "doc-1",
        "x-prozorro-format": "application/pkcs7-signature",
      },
      {
        id: "technical-specifications",
        type: "technicalSpecifications",
        title: "Характеристики 2.pdf",
        "x-prozorro-id": "doc-2",
        "x-prozorro-confidentiality": "buyerOnly",
      },
      { id: "commercial-proposal", type: "commercialProposal", title: "Ціни.xlsx", "x-prozorro-id": "doc-3" },
      { id: "qualification-documents", type: "qualificationDocuments", title: "Досвід.pdf", "x-prozorro-id": "doc-4" },
    ]);
  });

  it("tells what was taken over", () => {
    expect(result.notes).toContainEqual({ key: "note.bid-taken", params: { answers: 5, lines: 2 } });
    expect(noteKeys(result)).not.toContain("note.bid-open");
    expect(noteKeys(result)).not.toContain("note.to-price");
  });

  it("keeps its own files apart from those that bids share", () => {
    expect(result.files.map(({ path, shared, otherwise }) => [path, shared ?? false, otherwise])).toEqual([
      ["bids/ua-2026-11-02-004242-a/bid.yaml", false, undefined],
      ["bids/ua-2026-11-02-004242-a/tender.bid.yaml", false, undefined],
      ["bids/ua-2026-11-02-004242-a/specification.bid.yaml", false, undefined],
      ["bids/ua-2026-11-02-004242-a/pricing.bid.yaml", false, undefined],
      ["company/company.bid.yaml", true, undefined],
      ["company/documents.bid.yaml", false, "company/documents-ua-2026-11-02-004242-a.bid.yaml"],
      ["tenderdraft.yaml", true, undefined],
    ]);
  });
});

describe("the company of a bid", () => {
  it("holds what the bid tells, and empty places for the rest that raise nothing", async () => {
    const text = textOf(importBid(sampleBid()), "company.bid.yaml");
    expect(text).toContain("full: Товариство з обмеженою відповідальністю «Сова»");
    expect(text).toContain('registration: "00000042"');
    expect(text).toContain("- person: Ірина Сич # Директорка\n    basis: Статут");
    expect(text).toContain("x-prozorro-iban: UA00");
    for (const key of ["legalForm", "registeredAt", "accreditations", "checkedAt", "listed", "litigation"]) {
      expect(text).toMatch(new RegExp(`# tenderdraft-disable-next-line schema/invalid -- .+\\n *${key}: #`));
    }
    expect(await errorsOf(importBid(sampleBid()))).toEqual([]);
  });

  it("is a valid file as soon as the places are filled in", async () => {
    const result = importBid(sampleBid());
    const values: Readonly<Record<string, string>> = {
      legalForm: "ТОВ",
      registeredAt: "2016-04-12",
      accreditations: "[]",
      signatures: "[]",
      checkedAt: "2026-11-01",
      listed: "false",
      litigation: "[]",
    };
    const files = result.files.map((file) => {
      if (!file.path.endsWith("company.bid.yaml")) return file;
      const filled = file.text.replace(/^( *)(\w+): #.*$/gm, (_line, pad, key) => `${pad}${key}: ${values[key]}`);
      return { ...file, text: filled.replace(/^ *# tenderdraft-.*\n/gm, "") };
    });
    const company = readFileOfKind("company", textOf({ files }, "company.bid.yaml"));
    expect(company.legalForm).toBe("ТОВ");
    const { findings } = await checkFilesAsOf(files, "2026-11-16");
    expect(findings.filter(({ rule }) => rule.startsWith("suppression/"))).toEqual([]);
  });

  it("names partners, and numbers of other registers", () => {
    const tenderers = [
      {
        name: "А",
        identifier: { scheme: "UA-IPN", id: "1" },
        additionalIdentifiers: [
          { scheme: "UA-IPN", id: "2" },
          { scheme: "__proto__", id: "3" },
        ],
      },
      { name: "Б" },
      { identifier: { legalName: "В" } },
    ];
    const result = importBid(sampleBid({ tenderers }));
    const text = textOf(result, "company.bid.yaml");
    expect(text).toContain('identifiers:\n  tax: "1"\n  UA-IPN: "2"\n  registration: "3"\n');
    expect(text).toContain("x-prozorro-partners: [Б, В]");
    expect(result.notes).toContainEqual({ key: "note.bid-partners", params: { partners: "Б; В" } });
  });

  it("is there for the sake of the library where the bid names nobody", async () => {
    const result = importBid(sampleBid({ tenderers: [] }));
    expect(textOf(result, "company.bid.yaml")).toMatch(/disable-next-line .*\n {2}full:\n/);
    expect(await errorsOf(result)).toEqual([]);
    const bare = importBid({ requirementResponses: [] });
    expect(bare.files.map(({ path }) => path).join()).not.toContain("company");
  });
});

describe("the state of a bid", () => {
  it.each([
    ["draft", "draft", undefined],
    [undefined, "draft", undefined],
    ["pending", "submitted", undefined],
    ["active", "submitted", undefined],
    ["invalid", "submitted", "note.bid-status"],
    ["unsuccessful", "submitted", "note.bid-status"],
  ])("%s is %s", (status, expected, note) => {
    const result = importBid(sampleBid({ status }));
    expect(manifestOf(result).status).toBe(expected);
    expect(manifestOf(result).submittedAt === undefined).toBe(expected === "draft");
    expect(noteKeys(result).includes("note.bid-status")).toBe(note !== undefined);
  });

  it("is dated by its submission, else by its date, else not at all", () => {
    const submitted = (changes: object): string | undefined =>
      manifestOf(importBid(sampleBid({ ...changes }))).submittedAt;
    expect(submitted({ submissionDate: undefined })).toBe("2026-11-16T12:00:00+02:00");
    expect(submitted({ submissionDate: "soon" })).toBe("2026-11-16T12:00:00+02:00");
    const undated = importBid(sampleBid({ submissionDate: undefined, date: undefined }));
    expect(manifestOf(undated)).not.toHaveProperty("submittedAt");
    expect(noteKeys(undated)).toContain("note.bid-no-date");
  });

  it("late as it is, is told by the check", async () => {
    const late = importBid(sampleBid({ submissionDate: "2026-11-18T12:00:00+02:00" }));
    expect((await errorsOf(late)).join()).toContain("date/deadline-passed");
  });
});

describe("the answers of a bid", () => {
  const answers = (...requirementResponses: readonly object[]) =>
    answersOf(importBid(sampleBid({ requirementResponses, documents: [] })));
  const memory = (response: object) => {
    const { responses } = answers({ requirement: { id: "memory" }, ...response });
    return responses.find(({ requirement }) => requirement === "R5");
  };

  it.each([
    ["a number", { value: 32 }, { value: 32 }],
    ["a number in text", { value: "32" }, { value: 32 }],
    ["a machine's zero", { value: "32.0" }, { value: 32 }],
    ["a text where a number is asked", { value: "багато" }, { value: "багато" }],
    ["yes where a number is asked", { value: true }, { value: true }],
    ["several values", { values: [16, "32"] }, { value: [16, 32] }],
    ["one in a list", { values: [16] }, { value: 16 }],
    ["another unit", { value: 32, unit: { code: "GB" } }, { value: 32, unit: "GB" }],
    ["words beside the value", { value: 32, description: "Два модулі" }, { value: 32, note: "Два модулі" }],
    ["words alone", { description: "Див. пропозицію" }, { note: "Див. пропозицію" }],
    ["a time", { value: 1, period: { startDate: "2025-01-01" } }, { value: 1, "x-prozorro-period": "2025-01-01 – …" }],
    ["something nested", { value: { a: [1.5, { b: null }] } }, { value: '{"a":[1.5,{"b":null}]}' }],
  ])("keep %s", (_name, response, expected) => {
    expect(memory(response)).toEqual({ requirement: "R5", ...expected });
  });

  it("keep the digits of numbers, whatever a machine would make of them", () => {
    const bid = JSON.stringify(sampleBid()).replace('"value":32', '"value":32.50');
    const result = importTenderText(JSON.stringify(sampleTender()), { bid: { text: bid } });
    expect(textOf(result, "specification.bid.yaml")).toContain('value: "32.50"');
  });

  it("that say nothing leave their place empty", async () => {
    const result = importBid(sampleBid({ requirementResponses: [{ requirement: { id: "memory" }, value: null }] }));
    const errors = await errorsOf(result);
    expect(errors.filter((error) => error.includes("R5"))).toHaveLength(1);
    expect(result.notes).toContainEqual({ key: "note.bid-open", params: { count: 4 } });
  });

  it("that are false are found out by the check", async () => {
    const responses = [
      { requirement: { id: "not-convicted" }, value: false },
      { requirement: { id: "memory" }, value: 8 },
    ];
    const errors = await errorsOf(importBid(sampleBid({ requirementResponses: responses, lotValues: [] })));
    expect(errors.filter((error) => error.startsWith("response/out-of-range"))).toHaveLength(2);
  });

  it("to what is not asked are kept: of the buyer's criteria as answers, of unknown ones in their own words", async () => {
    const result = importBid(
      sampleBid({
        documents: [{ id: "d", title: "Довідка.pdf" }],
        requirementResponses: [
          { requirement: { id: "checked-by-buyer" }, value: true },
          {
            requirement: { id: "gone", title: "Давня вимога" },
            values: ["а", 2],
            evidences: [{ relatedDocument: { id: "d" } }],
          },
          { value: 1.5, unit: { name: "м" } },
        ],
      }),
    );
    const { responses, ...rest } = answersOf(result);
    expect(responses).toContainEqual({ requirement: "R7", value: true });
    expect(rest).toMatchObject({
      "x-prozorro-responses": [
        { requirement: "gone", title: "Давня вимога", value: ["а", 2], evidence: ["document"] },
        { requirement: "—", value: 1.5, unit: "м" },
      ],
    });
    expect(result.notes).toContainEqual({ key: "note.bid-strays", params: { count: 2 } });
  });

  it("given twice are kept once if they are the same, and twice if not, so that the check can tell", async () => {
    const yes = { requirement: { id: "not-convicted" }, value: true };
    expect(answers(yes, yes).responses.filter(({ requirement }) => requirement === "R1")).toHaveLength(1);
    const result = importBid(sampleBid({ requirementResponses: [yes, { ...yes, value: false }] }));
    const { findings } = await checkFilesAsOf(result.files, "2026-11-16");
    expect(findings.map(({ rule }) => rule)).toContain("requirement/duplicate-response");
  });

  it("of two groups where one was to choose are both there", () => {
    const both = answers({ requirement: { id: "own-a" }, value: true }, { requirement: { id: "rented" }, value: true });
    expect(both.responses.map(({ requirement }) => requirement)).toEqual(["R1", "R2", "R3", "R4", "R5", "R6"]);
  });
});

describe("the lots of a bid", () => {
  it("are those it names; what the others ask is passed over", async () => {
    const result = importBid(
      sampleBid({
        lotValues: [
          { relatedLot: "lot-b", value: { amount: 100, currency: "UAH", valueAddedTaxIncluded: true } },
          { relatedLot: "gone" },
        ],
        items: [{ id: "item-b", unit: { value: { amount: 8 } } }],
        requirementResponses: [
          { requirement: { id: "not-convicted" }, value: true },
          { requirement: { id: "rented" }, value: true },
          { requirement: { id: "guarantee" }, value: true },
        ],
      }),
    );
    expect(manifestOf(result).lots).toEqual(["L2"]);
    expect(result.notes).toContainEqual({ key: "note.bid-unknown-lots", params: { lots: "gone", count: 1 } });
    expect(pricingOf(result).items).toEqual([
      { item: "I2", lot: "L2", title: "Сумка", quantity: "12.5", unit: "штук", unitPrice: "8" },
    ]);
    expect(await errorsOf(result)).toEqual([]);
  });

  it("are all where it names none", () => {
    expect(manifestOf(importBid(sampleBid({ lotValues: [] })))).not.toHaveProperty("lots");
  });
});

describe("the prices of a bid", () => {
  const line = (amount: number, vat?: boolean, quantity = 1): object => ({
    id: "item-a",
    description: "Ноутбук",
    quantity,
    unit: {
      name: "шт",
      value: { amount, currency: "UAH", ...(vat === undefined ? {} : { valueAddedTaxIncluded: vat }) },
    },
  });
  const priced = (value: unknown, ...items: readonly object[]): ImportResult =>
    importBid(sampleBid({ value, items, lotValues: undefined }));
  const value = (amount: number, valueAddedTaxIncluded: boolean | undefined): object => ({
    amount,
    currency: "UAH",
    ...(valueAddedTaxIncluded === undefined ? {} : { valueAddedTaxIncluded }),
  });

  it.each([
    ["without VAT", false, 100, { rate: "0", included: false }, "100"],
    ["with VAT", true, 100, { rate: "20", included: true }, "100"],
    ["with VAT above unit prices without", true, 120, { rate: "20", included: false }, undefined],
    ["with VAT of medicines above them", true, 107, { rate: "7", included: false }, undefined],
    ["with VAT of the countryside", true, 114, { rate: "14", included: false }, undefined],
    ["with VAT that only some lines hold", true, 111, { rate: "20", included: true }, undefined],
    ["less than the lines", true, 99, { rate: "20", included: true }, "99"],
    ["more than the lines with VAT", true, 130, { rate: "20", included: true }, "130"],
    ["that says nothing of VAT", undefined, 100, { rate: "20", included: true }, "100"],
  ])("%s", (_name, holds, amount, vat, total) => {
    const pricing = pricingOf(priced(value(amount, holds), line(50, undefined, 2)));
    expect(pricing.vat).toEqual(vat);
    expect(pricing.total).toBe(total);
    if (total === undefined) expect(pricing).toMatchObject({ "x-prozorro-value": String(amount) });
  });

  it("are compared with their lines by the check, only where they are on one basis", async () => {
    const mismatch = async (amount: number, holds: boolean): Promise<boolean> =>
      (await errorsOf(priced(value(amount, holds), line(50, holds, 2)))).some((error) =>
        error.startsWith("price/total-mismatch"),
      );
    expect(await mismatch(100, false)).toBe(false);
    expect(await mismatch(101, false)).toBe(true);
    expect(await mismatch(120, true)).toBe(false);
    expect(await mismatch(111, true)).toBe(false);
    expect(await mismatch(130, true)).toBe(true);
    expect(await mismatch(99, true)).toBe(true);
  });

  it("say that lines with and without VAT are mixed", () => {
    const { notes } = priced(value(111, true), line(100));
    expect(notes).toContainEqual({ key: "note.bid-net-lines", params: { lines: "100", value: "111" } });
  });

  it("are those before the auction, as the lines are, and tell what came of it", () => {
    const lotValues = [{ relatedLot: "lot-a", initialValue: value(360, true), value: value(333, true) }];
    const result = importBid(sampleBid({ lotValues, items: [line(360, true)] }));
    expect(pricingOf(result).lots).toEqual([{ id: "L1", total: "360" }]);
    expect(textOf(result, "pricing.bid.yaml")).toContain('total: "360" # after the auction: 333');
  });

  it("stand in comments where a price is missing, and no total is compared with what is not there", async () => {
    const result = priced(value(400, true), line(100, true), { id: "item-b", quantity: 3 });
    const text = textOf(result, "pricing.bid.yaml");
    expect(text).toMatch(
      /#\s+- item: I2\n#\s+lot: L2\n#\s+title: Сумка\n#\s+quantity: "3"\n#\s+unit: штук\n#\s+unitPrice:\n/,
    );
    expect(result.notes).toContainEqual({ key: "note.bid-unpriced", params: { count: 1 } });
    expect(pricingOf(result)).toMatchObject({ "x-prozorro-value": "400" });
    // The sample prices one notebook, where the tender asks for twelve.
    const sums = (await errorsOf(result)).filter((error) => error.startsWith("price/") && !/asks for 12/.test(error));
    expect(sums).toEqual([]);
    expect(pricingOf(priced(value(100, true), line(100, true))).total).toBe("100");
    const none = priced(value(400, true));
    expect(pricingOf(none)).toMatchObject({ total: "400", items: [] });
    expect(textOf(none, "pricing.bid.yaml")).toContain("#   - item: I1");
    expect((await errorsOf(none)).filter((error) => error.startsWith("price/"))).toEqual([]);
  });

  it("in several currencies are not added up", () => {
    const dollars = { id: "item-b", quantity: 1, unit: { value: { amount: 5, currency: "USD" } } };
    const result = priced(value(400, true), line(100, true), dollars);
    expect(pricingOf(result).total).toBeUndefined();
    expect(result.notes).toContainEqual({ key: "note.bid-currencies", params: { currencies: "USD" } });
  });

  it("of what the tender does not ask for stand in the schedule without a link", () => {
    const extra = {
      id: "nowhere",
      description: "Доставка",
      quantity: 1,
      unit: { name: "раз", value: { amount: 5, currency: "UAH" } },
    };
    const result = priced(value(105, true), line(100, true), extra);
    expect(pricingOf(result).items.at(-1)).toEqual({
      title: "Доставка",
      quantity: "1",
      unit: "раз",
      unitPrice: "5",
      "x-prozorro-id": "nowhere",
    });
    expect(noteKeys(result)).toContain("note.bid-unknown-items");
  });

  it("keep their digits", () => {
    const bid = JSON.stringify(sampleBid({ value: value(1, false), lotValues: [], items: [line(1, false)] }));
    const text = bid.replaceAll('"amount":1,', '"amount":93.80,');
    const pricing = pricingOf(importTenderText(JSON.stringify(sampleTender()), { bid: { text } }));
    expect([pricing.total, pricing.items[0]?.unitPrice]).toEqual(["93.80", "93.80"]);
  });
});

describe("what a bid says beyond the files", () => {
  it("is named, or kept in keys of its own", () => {
    const parameters = [{ code: "warranty", value: 0.1 }];
    const result = importBid(
      sampleBid({ parameters, eligibleOffers: [1], "odd key": 1, subcontractingDetails: "ФОП Дятел" }),
    );
    expect(result.notes).toContainEqual({ key: "note.bid-left-out", params: { keys: "eligibleOffers" } });
    expect(manifestOf(result)).toMatchObject({
      "x-prozorro-parameters": [{ code: "warranty", value: "0.1" }],
      "x-prozorro-subcontracting": "ФОП Дятел",
    });
  });
});

describe("a bid of OCDS", () => {
  const release = releaseWithBids(sampleOcdsBid());

  it("is read from the release of its tender, and raises no error", async () => {
    const result = importBid(release, { tender: release });
    expect(manifestOf(result)).toMatchObject({
      status: "submitted",
      submittedAt: "2026-10-30T10:00:00Z",
      "x-ocds-id": "bid-1",
    });
    expect(answersOf(result).responses).toEqual([
      { requirement: "R1", value: 200, evidence: ["technical-specifications"] },
      { requirement: "R3", value: 24 },
      { requirement: "R4", value: true },
      { requirement: "R5", value: 31000.5, "x-ocds-period": "2025-01-01 – 2025-12-31" },
    ]);
    expect(pricingOf(result)).toMatchObject({
      currency: "EUR",
      vat: { rate: "0", included: true },
      total: "7200.3",
      items: [{ item: "I1", title: "Shine 500", quantity: "3", unit: "piece", unitPrice: "2400.1" }],
    });
    expect(await errorsOf(result, "2026-11-01")).toEqual([]);
  });

  it("names its bidder from the parties of the release", () => {
    const text = textOf(importBid(release, { tender: release }), "company.bid.yaml");
    expect(text).toContain("full: Shine Ltd");
    expect(text).toContain("tax: XX0500");
    expect(text).toContain('street: "5 Brush Lane"');
  });

  it("may come alone, or in the newest of several releases", () => {
    const tender = sampleRelease({ criteria: polisherCriteria });
    expect(manifestOf(importBid(sampleOcdsBid(), { tender })).status).toBe("submitted");
    const withdrawn = { ...releaseWithBids(sampleOcdsBid({ status: "withdrawn" })), date: "2026-12-01T00:00:00Z" };
    const result = importBid({ releases: [withdrawn, release] }, { tender });
    expect(result.notes).toContainEqual({ key: "note.bid-status", params: { status: "withdrawn" } });
  });

  it("is for its related lots", () => {
    const lots = [
      { id: "x", title: "X" },
      { id: "y", title: "Y" },
    ];
    const bid = sampleOcdsBid({ relatedLots: ["y", "z"] });
    const result = importBid(bid, { tender: sampleRelease({ lots }) });
    expect(manifestOf(result).lots).toEqual(["L2"]);
    expect(noteKeys(result)).toContain("note.bid-unknown-lots");
  });

  it("has only a total where it gives no prices of items", () => {
    const bid = sampleOcdsBid({ items: [{ id: "m", quantity: 1 }] });
    expect(pricingOf(importBid(bid, { tender: sampleRelease() }))).toMatchObject({ total: "7200.3", items: [] });
  });
});
