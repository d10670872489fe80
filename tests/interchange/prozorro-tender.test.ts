import { describe, expect, it } from "vitest";
import { importProzorro, importProzorroText } from "../../server/src/interchange/prozorro/import-prozorro.ts";
import { importedTender, readFileOfKind, textOf } from "./imported.ts";
import { criterion, requirement, sampleTender } from "./prozorro-samples.ts";

const notesOf = (json: unknown): readonly string[] => importProzorro(json).notes.map(({ key }) => key);

describe("the shapes in which a tender is saved", () => {
  const tender = sampleTender();
  it.each([
    ["the tender alone", tender],
    ["a tender as the programming interface gives it", { data: tender }],
    ["with the settings of its procedure", { config: { hasAuction: true }, data: tender }],
    ["with secrets that are nobody's business", { data: tender, access: { token: "s3cret-t0ken" } }],
    ["a recorded request with its answer", { request: { data: {} }, status: 200, response: { data: tender } }],
  ])("%s is taken", (_name, json) => {
    const result = importProzorro(json);
    expect(textOf(result, "tender.bid.yaml")).toBe(textOf(importProzorro(tender), "tender.bid.yaml"));
    expect(JSON.stringify(result)).not.toContain("s3cret");
  });

  it("names the files after the number of the notice, unless told otherwise", () => {
    const paths = importProzorro(tender).files.map(({ path }) => path);
    expect(paths).toEqual([
      "bids/ua-2026-11-02-004242-a/bid.yaml",
      "bids/ua-2026-11-02-004242-a/tender.bid.yaml",
      "bids/ua-2026-11-02-004242-a/specification.bid.yaml",
      "bids/ua-2026-11-02-004242-a/pricing.bid.yaml",
      "tenderdraft.yaml",
    ]);
    expect(importProzorro(tender, { slug: "laptops" }).files[0]?.path).toBe("bids/laptops/bid.yaml");
    expect(importProzorro(sampleTender({ tenderID: "../../etc" })).files[0]?.path).toBe(
      "bids/tender-aaaa0000/bid.yaml",
    );
  });

  it("gives the same files for the same tender", () => {
    expect(importProzorro(tender)).toEqual(importProzorro(structuredClone(tender)));
  });
});

describe("buyer, price and dates", () => {
  it("takes the name of the register as the full one", () => {
    expect(importedTender(sampleTender()).buyer).toEqual({
      name: { full: 'Комунальний заклад "Бібліотека № 5"', short: "Бібліотека № 5" },
      id: "00000005",
      address: { country: "Україна", postalCode: "79000", city: "Львів", street: "вул. Тиха, 1" },
      contacts: { person: "Оксана Гай", phone: "+380000000000", email: "hai@example.org" },
    });
  });

  it("leaves out an e-mail that is none", () => {
    const entity = { name: "Школа", contactPoint: { email: "немає", telephone: "  " } };
    expect(importedTender(sampleTender({ procuringEntity: entity })).buyer).toEqual({ name: { full: "Школа" } });
  });

  it.each([
    ["500.10", "500.10"],
    ["500.0", "500.0"],
    ["123456789012345678.91", "123456789012345678.91"],
    ["1.2e3", "1200"],
    ["0.1", "0.1"],
    ["7", "7"],
  ])("keeps the amount %s to its last digit", (written, amount) => {
    const json = JSON.stringify(sampleTender()).replace('"amount":500.1,', `"amount":${written},`);
    const tender = readFileOfKind("tender", textOf(importProzorroText(json), "tender.bid.yaml"));
    expect(tender.price).toEqual({ ceiling: { amount, currency: "UAH" }, vat: "included" });
  });

  it("says whether prices hold VAT, and asks to look where the tender does not", () => {
    const without = sampleTender({ value: { amount: 1, currency: "EUR", valueAddedTaxIncluded: false } });
    expect(importedTender(without).price).toEqual({ ceiling: { amount: "1", currency: "EUR" }, vat: "excluded" });
    expect(notesOf(without)).not.toContain("note.vat");
    const silent = sampleTender({ value: { amount: 1 } });
    expect(importedTender(silent).price).toEqual({ ceiling: { amount: "1", currency: "UAH" }, vat: "included" });
    expect(notesOf(silent)).toContain("note.vat");
  });

  it("gives the lots their own ceilings, with a currency only where it is another", () => {
    const lots = [
      { id: "lot-a", title: "Ноутбуки", value: { amount: 400, currency: "UAH" } },
      { id: "lot-b", title: "Сумки", value: { amount: 9, currency: "USD" } },
      { id: "lot-c", title: "Без ціни" },
    ];
    expect(importedTender(sampleTender({ lots })).lots).toEqual([
      { id: "L1", title: "Ноутбуки", ceiling: "400", "x-prozorro-id": "lot-a" },
      { id: "L2", title: "Сумки", ceiling: { amount: "9", currency: "USD" }, "x-prozorro-id": "lot-b" },
      { id: "L3", title: "Без ціни", "x-prozorro-id": "lot-c" },
    ]);
  });

  it("says that the ceiling is none where the platform takes higher bids", () => {
    const data = sampleTender();
    const open = textOf(importProzorro({ data, config: { hasValueRestriction: false } }), "tender.bid.yaml");
    const closed = textOf(importProzorro({ data, config: { hasValueRestriction: true } }), "tender.bid.yaml");
    expect(open).toContain("takes bids above this value");
    expect(closed).not.toContain("takes bids above this value");
  });

  it("knows no ceiling in a tender for energy savings, where the highest saving wins", () => {
    expect(importedTender(sampleTender({ procurementMethodType: "esco" })).price).toEqual({ vat: "included" });
  });

  it("takes the end of the enquiries as the last day for questions, not the end of the answers", () => {
    const enquiryPeriod = { endDate: "2026-11-10T18:00:00+02:00", clarificationsUntil: "2026-11-13T18:00:00+02:00" };
    const text = textOf(importProzorro(sampleTender({ enquiryPeriod })), "tender.bid.yaml");
    expect(readFileOfKind("tender", text).dates).toEqual({
      clarificationDeadline: "2026-11-10T18:00:00+02:00",
      submissionDeadline: "2026-11-17T10:00:00+02:00",
    });
    expect(text).toContain("the buyer answers until 2026-11-13T18:00:00+02:00");
  });

  it("takes the first auction as the opening, and delivery from the first to the last day", () => {
    const item = { id: "item-a", description: "Ноутбук", quantity: 1, unit: { name: "шт" } };
    const { dates } = importedTender(
      sampleTender({
        awardPeriod: { startDate: "2026-12-01T10:00:00+02:00" },
        lots: [
          { id: "lot-a", title: "А", auctionPeriod: { startDate: "2026-11-19T12:00:00+02:00" } },
          { id: "lot-b", title: "Б", auctionPeriod: { startDate: "2026-11-18T23:00:00+00:00" } },
        ],
        items: [
          { ...item, deliveryDate: { startDate: "2027-01-10T00:00:00+02:00", endDate: "2027-02-20T00:00:00+02:00" } },
          { ...item, id: "item-b", deliveryDate: { endDate: "2027-03-01T00:00:00+02:00" } },
        ],
      }),
    );
    expect(dates).toEqual({
      clarificationDeadline: "2026-11-10T18:00:00+02:00",
      submissionDeadline: "2026-11-17T10:00:00+02:00",
      opening: "2026-11-18T23:00:00+00:00",
      executionStart: "2027-01-10T00:00:00+02:00",
      executionEnd: "2027-03-01T00:00:00+02:00",
    });
  });

  it("gives a time without offset the one of Kyiv on that day, in summer and in winter, and says so", () => {
    const summer = sampleTender({ tenderPeriod: { endDate: "2026-07-17T10:00:00.123456" }, enquiryPeriod: {} });
    expect(importedTender(summer).dates.submissionDeadline).toBe("2026-07-17T10:00:00.123456+03:00");
    const winter = sampleTender({ tenderPeriod: { endDate: "2026-12-17T10:00:00" } });
    expect(importedTender(winter).dates.submissionDeadline).toBe("2026-12-17T10:00:00+02:00");
    expect(notesOf(winter)).toContain("note.offset");
  });

  it("leaves the place of a deadline empty where there is none, and says so", () => {
    const negotiation = sampleTender({ procurementMethodType: "negotiation", tenderPeriod: undefined });
    const text = textOf(importProzorro(negotiation), "tender.bid.yaml");
    expect(text).toMatch(/^ {2}submissionDeadline: #/m);
    expect(notesOf(negotiation)).toContain("note.no-deadline");
  });

  it("leaves out a date that does not exist, and says which", () => {
    const broken = importProzorro(sampleTender({ enquiryPeriod: { endDate: "2026-02-31T10:00:00+02:00" } }));
    expect(textOf(broken, "tender.bid.yaml")).not.toContain("2026-02-31");
    expect(broken.notes).toContainEqual({
      key: "note.date",
      params: { key: "enquiryPeriod.endDate", written: "2026-02-31T10:00:00+02:00" },
    });
  });

  it("reads payment from the steps that are money", () => {
    const milestones = [
      { type: "delivery", code: "standard", percentage: 100, duration: { days: 2, type: "calendar" } },
      { type: "financing", code: "prepayment", percentage: 10.5, duration: { days: 2, type: "banking" } },
      { type: "financing", code: "prepayment", percentage: 20, duration: { days: 5, type: "banking" } },
      { type: "financing", code: "postpayment", percentage: 69.5, duration: { days: 30, type: "working" } },
    ];
    const text = textOf(importProzorro(sampleTender({ milestones })), "tender.bid.yaml");
    expect(readFileOfKind("tender", text).payment).toEqual({
      scheme: "stages",
      prepaymentPercent: "30.5",
      deferralDays: 30,
    });
    expect(text).toContain("# financing, postpayment: 69.5 %, 30 working days after —");
  });

  it("does not merge the payment of lots that are paid differently", () => {
    const step = { type: "financing", code: "postpayment", percentage: 100 };
    const milestones = [
      { ...step, relatedLot: "lot-a", duration: { days: 10 } },
      { ...step, relatedLot: "lot-b", duration: { days: 90 } },
    ];
    const result = importProzorro(sampleTender({ milestones }));
    expect(readFileOfKind("tender", textOf(result, "tender.bid.yaml")).payment).toEqual({ scheme: "stages" });
    expect(result.notes).toContainEqual({ key: "note.payment-by-lot" });
  });

  it("takes the guarantee as bid security, and none where it is nothing", () => {
    expect(importedTender(sampleTender({ guarantee: { amount: 15, currency: "UAH" } })).security).toEqual({
      bid: { amount: "15" },
    });
    expect(importedTender(sampleTender({ guarantee: { amount: 0, currency: "UAH" } })).security).toBeUndefined();
  });
});

describe("what is bought and how it is scored", () => {
  it("numbers items, keeps their lots, names and codes of units, and counts without machine zeros", () => {
    const json = JSON.stringify(sampleTender()).replace('"quantity":12,', '"quantity":12.0,');
    const tender = readFileOfKind("tender", textOf(importProzorroText(json), "tender.bid.yaml"));
    const foreign = { "x-prozorro-unit": "H87" };
    expect(tender.items).toEqual([
      { id: "I1", lot: "L1", title: "Ноутбук", quantity: "12", unit: "штук", "x-prozorro-id": "item-a", ...foreign },
      { id: "I2", lot: "L2", title: "Сумка", quantity: "12.5", unit: "штук", "x-prozorro-id": "item-b", ...foreign },
    ]);
  });

  it("counts an item without quantity as one, and says so", () => {
    const items = [{ id: "item-a", description: "Модернізація котельні" }];
    expect(importedTender(sampleTender({ items, criteria: [] })).items).toMatchObject([
      { quantity: "1", unit: "одиниця" },
    ]);
    expect(notesOf(sampleTender({ items }))).toContain("note.quantity");
  });

  it("leaves out what belongs to a cancelled lot, and keeps the numbers of the rest", () => {
    const lots = [
      { id: "lot-a", title: "Ноутбуки", status: "cancelled" },
      { id: "lot-b", title: "Сумки", status: "active" },
    ];
    const result = importProzorro(sampleTender({ lots }));
    const tender = readFileOfKind("tender", textOf(result, "tender.bid.yaml"));
    expect(tender.lots?.map(({ id }) => id)).toEqual(["L2"]);
    expect(tender.items?.map(({ id }) => id)).toEqual(["I2"]);
    expect(tender.requirements?.map(({ criterion }) => criterion)).not.toContain("technical-features");
    expect(result.notes).toContainEqual({ key: "note.cancelled-lots", params: { lots: "L1" } });
  });

  it("lets the price decide alone where nothing else is scored", () => {
    expect(importedTender(sampleTender()).evaluation).toEqual({
      criteria: [{ id: "E1", title: "Ціна", type: "price", weight: "100" }],
    });
  });

  it("takes the best value of each feature from the weight of the price", () => {
    const levels = [
      { value: 0.1, title: "3 роки" },
      { value: 0.05, title: "2 роки" },
      { value: 0, title: "1 рік" },
    ];
    const features = [
      { code: "warranty", featureOf: "tenderer", title: "Гарантія", enum: levels },
      { code: "speed", title: "Швидкість", enum: [{ value: 0.07, title: "тиждень" }] },
    ];
    const { evaluation } = importedTender(sampleTender({ features }));
    expect(evaluation?.criteria.map(({ id, title, type, weight }) => [id, title, type, weight])).toEqual([
      ["E1", "Ціна", "price", "83"],
      ["E2", "Гарантія", "quality", "10"],
      ["E3", "Швидкість", "quality", "7"],
    ]);
  });

  it("does not add up the scores of different lots", () => {
    const scored = { title: "Вага", enum: [{ value: 0.3, title: "так" }] };
    const features = [
      { ...scored, featureOf: "lot", relatedItem: "lot-a" },
      { ...scored, featureOf: "item", relatedItem: "item-b" },
    ];
    const result = importProzorro(sampleTender({ features }));
    const { evaluation } = readFileOfKind("tender", textOf(result, "tender.bid.yaml"));
    expect(evaluation?.criteria.map(({ weight }) => weight)).toEqual(["100"]);
    expect(result.notes).toContainEqual({ key: "note.features", params: { count: 2 } });
  });

  it("lists the buyer's papers in their last version, without the signatures", () => {
    const documents = [
      { id: "d1", title: "ТЗ стара.docx", url: "https://docs.example.org/1", documentType: "biddingDocuments" },
      { id: "d1", title: "ТЗ нова.docx", url: "https://docs.example.org/2", documentType: "biddingDocuments" },
      { id: "d2", title: "sign.p7s", format: "application/pkcs7-signature" },
    ];
    expect(importedTender(sampleTender({ documents }))).toMatchObject({
      "x-prozorro-documents": [{ title: "ТЗ нова.docx", type: "biddingDocuments", url: "https://docs.example.org/2" }],
    });
    expect(importedTender(sampleTender({ documents })).requiredDocuments).toBeUndefined();
  });
});

describe("the language and the law", () => {
  it.each([
    ["uk", "футляри до державних нагород"],
    ["uk", "Ремонт їдальні"],
    ["ru", "Услуги по обслуживанию объектов электросети, объём и сроки"],
    ["en", "Modernisation of the boiler house"],
    ["ar", "توريد أجهزة حاسوب للمكتبات"],
  ])("is %s for «%s»", (language, title) => {
    const bare = { title, tenderID: "UA-2026-11-02-000001-a", tenderPeriod: { endDate: "2026-11-17T10:00:00+02:00" } };
    expect(importedTender({ ...bare, procuringEntity: { name: title } }).language).toBe(language);
  });

  it("names the Ukrainian pack as soon as there is one", () => {
    expect(importedTender(sampleTender()).pack).toBe("generic");
    const result = importProzorro(sampleTender(), { packs: ["generic", "ua-prozorro"] });
    expect(readFileOfKind("tender", textOf(result, "tender.bid.yaml")).pack).toBe("ua-prozorro");
    expect(result.notes.map(({ key }) => key)).not.toContain("note.pack");
  });

  it.each([
    ["priceQuotation", "quotation"],
    ["belowThreshold", "small-purchase"],
    ["aboveThresholdEU", "auction"],
    ["negotiation.quick", "negotiation"],
    ["somethingNew", "auction"],
  ])("takes the procedure %s as the route %s and keeps its name", (procurementMethodType, route) => {
    const tender = importedTender(sampleTender({ procurementMethodType }));
    expect(tender.route).toBe(route);
    expect(tender).toMatchObject({ "x-prozorro-procedure": procurementMethodType });
  });
});

describe("a tender with hardly anything in it", () => {
  it("is taken with what it has", () => {
    const result = importProzorro({ tenderPeriod: { endDate: "2026-11-17T10:00:00+02:00" } });
    expect(readFileOfKind("tender", textOf(result, "tender.bid.yaml"))).toMatchObject({
      id: "tender",
      title: "Без назви",
      buyer: { name: { full: "Без назви" } },
      dates: { submissionDeadline: "2026-11-17T10:00:00+02:00" },
      price: { vat: "included" },
    });
    for (const [kind, name] of [
      ["bid", "bid.yaml"],
      ["specification", "specification.bid.yaml"],
      ["pricing", "pricing.bid.yaml"],
      ["workspace", "tenderdraft.yaml"],
    ] as const) {
      readFileOfKind(kind, textOf(result, name));
    }
    expect(result.notes.map(({ key }) => key)).toEqual([
      "note.vat",
      "note.no-ceiling",
      "note.no-criteria",
      "note.pack",
      "note.to-price",
    ]);
  });

  it("keeps texts word for word, whatever they hold", () => {
    const title = '  Закупівля: "лампи" #2 – 🔦 & інше,\n\tдругий рядок  ';
    const text = "Перший рядок: так\r\n  - відступ\n\nтретій # не коментар";
    const criteria = [
      criterion("CRITERION.OTHER.BID.LANGUAGE", { groups: [[requirement("r", { title, description: text })]] }),
    ];
    const tender = importedTender(sampleTender({ title, criteria }));
    expect(tender.title).toBe('Закупівля: "лампи" #2 – 🔦 & інше, другий рядок');
    expect(tender.requirements?.[0]?.text).toBe(
      'Закупівля: "лампи" #2 – 🔦 & інше, другий рядок\nПерший рядок: так\n  - відступ\n\nтретій # не коментар',
    );
  });

  it("drops control characters and halves of letters, which no document can hold", () => {
    expect(importedTender(sampleTender({ title: "Лам\u0000пи\u0007 \ud83d" })).title).toBe("Лампи \ufffd");
  });
});
