import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { companyFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

interface Sample {
  readonly requirement?: string;
  readonly more?: string;
  readonly turnover?: string;
  readonly answer?: string;
  readonly finding?: string;
}
const years = "[{year: 2024, amount: 900000, currency: SAR}, {year: 2025, amount: 1000000.00, currency: SAR}]";
const asks = (min: string, head = "id: R1, criterion: turnover", unit = "SAR"): string =>
  `{${head}, kind: qualification, text: حجم أعمال سنوي, expect: {type: number, unit: ${unit}, min: ${min}}}`;
const sample = ({ requirement = asks("1000000.01"), more = "", turnover = years, answer, finding }: Sample): string =>
  tenderFile(`requirements:
  - ${requirement}
${more}`) +
  companyFile() +
  `${turnover && `turnover: ${turnover}\n`}//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - requirement: R1
${answer ?? "    value: 1000001"}
${finding ? `#          ^^^^^^^ error[tenderer/turnover]: ${finding}\n` : ""}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: [specification.bid.yaml]
`;
const less = "the company’s best year (2025) had SAR 1,000,000.00";

describe("tenderer/turnover", () => {
  it("compares the best year with the amount, to the halala", async () => {
    const [finding] = await check(sample({ finding: less }));
    expect(finding?.verdict).toBe("rejection");
    expect(finding?.related.map(({ file, range }) => `${file}:${range.start.line}`)).toEqual([
      "bids/demo/tender.bid.yaml:11",
      "company/company.bid.yaml:12",
    ]);
    await check(sample({ requirement: asks("1000000") }));
  });

  it.each([
    ["id: R1, criterion: Оборот", "SAR"],
    ["id: R1, criterion: turnover-2", "SAR"],
    ["id: R1, criterion: الإيرادات", "SAR"],
    ["id: R1, criterion: gen-year-to", "SAR"],
  ])("knows the demand by its name: %s", async (head, unit) => {
    await check(sample({ requirement: asks("1000000.01", head, unit), finding: less }));
  });

  it.each([
    ["another name", asks("1000000.01", "id: R1, criterion: experience")],
    ["no currency", asks("1000000.01", "id: R1, criterion: turnover", "سنة")],
    ["another currency", asks("1000000.01", "id: R1, criterion: turnover", "USD")],
    ["another kind", asks("1000000.01").replace("qualification", "technical")],
    ["no limit", asks("1000000.01").replace(", min: 1000000.01", "")],
  ])("says nothing of a demand with %s", async (_, requirement) => {
    await check(sample({ requirement }));
  });

  it("reads words for currencies, and takes the tender's where a year names none", async () => {
    const roubles = (unit: string): Sample => ({
      requirement: asks("1000000.01", "id: R1, criterion: выручка", unit),
      turnover: "[{year: 2025, amount: 1000000}]",
      finding: "had RUB 1,000,000.00",
    });
    const ceiling = (text: string): string =>
      text.replace("price: {vat: included}", "price: {ceiling: {amount: 900000, currency: RUB}, vat: included}");
    await check(ceiling(sample(roubles("руб."))));
    await check(ceiling(sample(roubles("RUB"))));
  });

  it("says nothing where the company file does not tell", async () => {
    await check(sample({ turnover: "" }));
    await check(sample({ turnover: "[]" }));
  });

  it("leaves answers alone that explain or deviate", async () => {
    await check(sample({ answer: "    value: 1000001\n    note: مع شريكنا في الائتلاف" }));
    await check(sample({ answer: "    verdict: deviate\n    note: أقل بقليل" }));
  });

  it("minds an answer that is still missing, unless another way may be taken", async () => {
    const stub = { answer: "" };
    const open = `${sample(stub)}`.replace("  - requirement: R1\n", "  []\n");
    await check(
      open
        .replace("responses:\n  []", 'responses: []\n# error[requirement/no-response] "responses"')
        .replace("kind: bid\n", `kind: bid\n# error[tenderer/turnover] "kind: bid": ${less}\n`),
    );
    const choice = `  - {id: R2, criterion: turnover, group: bank, kind: qualification, text: ضمان بنكي}`;
    await check(
      sample({ requirement: asks("1000000.01").replace("criterion", "group: own, criterion"), more: choice })
        .replace("requirement: R1", "requirement: R2")
        .replace("value: 1000001", "value: true"),
    );
  });

  describe("under a law that caps it", () => {
    const capped = (ceiling: string, min: string, lot = ""): string =>
      `//- tenderdraft.yaml
kind: workspace
packs: [packs/house.bid.yaml]
//- packs/house.bid.yaml
kind: pack
id: our-house
title: النظام
thresholds: [{id: turnoverMaxMultiple, value: 1.5, source: {clause: المادة 58, asOf: 2026-11-01, verified: false}}]
${sample({ requirement: asks(min, `id: R1, criterion: turnover${lot}`), more: "lots: [{id: L1, title: أ, ceiling: 100000}, {id: L2, title: ب, ceiling: 200000}]" }).replace("price: {vat: included}", `price: {ceiling: ${ceiling}, vat: included}`)}`;
    const ask = (text: string, said: string): string =>
      text.replace(
        "tender: tender.bid.yaml\n",
        `tender: tender.bid.yaml\n#       ^^^^^^^^^^^^^^^ info[tenderer/turnover]: ${said}\n`,
      );

    it("advises to ask the buyer", async () => {
      await check(capped("{amount: 300000, currency: SAR}", "450000"));
      const asked = ask(capped("{amount: 300000, currency: SAR}", "450000.01"), "here SAR 450,000.00 (المادة 58)");
      const [finding] = await check(asked);
      expect(finding?.verdict).toBe("advice");
      await check(capped("{amount: 300000, currency: USD}", "450000.01"));
    });

    it("measures by the lot", () =>
      check(ask(capped("{amount: 300000, currency: SAR}", "200000", ", lot: L1"), "here SAR 150,000.00")));

    it("has nothing to ask any more once the bid is handed in", () =>
      check(
        capped("{amount: 300000, currency: SAR}", "450000.01").replace(
          "status: draft",
          "status: submitted\nsubmittedAt: 2026-11-19",
        ),
      ));
  });
});
