import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

interface Sample {
  readonly security?: string;
  readonly type?: string;
  readonly more?: string;
  readonly paper: string;
  readonly finding?: string;
  readonly severity?: string;
}

const ceiling = "price: {ceiling: {amount: 225000, currency: RUB}, vat: included}";
/** A tender that demands a security, a library with one, and a bid that hands it in. */
const sample = ({
  security = "bid: {percent: 1}",
  type = "bid-security",
  more = "",
  paper,
  finding,
  severity = "error",
}: Sample): string =>
  tenderFile(`security: {${security}}
requiredDocuments: [{id: D1, type: ${type}, title: ضمان ابتدائي, nature: mandatory}]
${more}`).replace("price: {vat: included}", ceiling) +
  libraryFile(`{id: guarantee, type: ${type}, title: خطاب ضمان رقم 17, ${paper}}`) +
  `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
documents:
  - required: D1
    document: guarantee
${finding === undefined ? "" : `#             ^^^^^^^^^ ${severity}[date/security-validity]: ${finding}\n`}`;
const valid = "bidValidityDays: 90";
const dates = (text: string): string => text.replace("10:00+03:00}", "10:00+03:00, executionEnd: 2027-12-24}");

describe("date/security-validity", () => {
  it("counts the days that the tender adds to the validity of the bid", async () => {
    const security = "bid: {percent: 1, extraDays: 28}";
    await check(sample({ security, more: valid, paper: "validUntil: 2027-03-29" }));
    await check(
      sample({
        security,
        more: valid,
        paper: "validUntil: 2027-03-28",
        finding: "until 29 March 2027: as long as the bid itself and 28 days more",
      }),
    );
  });

  it("keeps to the day that the tender names, whatever the bid's validity", async () => {
    const security = "bid: {validUntil: 2027-01-31, extraDays: 28}";
    await check(sample({ security, more: valid, paper: "validUntil: 2027-01-31" }));
    const finding = "must hold until 31 January 2027: the tender names that day";
    const [found] = await check(sample({ security, more: valid, paper: "validUntil: 2027-01-30", finding }));
    expect(found?.verdict).toBe("rejection");
    expect(found?.related.map(({ file }) => file)).toEqual(["company/documents.bid.yaml", "bids/demo/tender.bid.yaml"]);
  });

  it("measures by the bid's own validity where the tender names no days", () =>
    check(
      sample({ paper: "validUntil: 2026-12-20", finding: "must hold until 31 December 2026" }).replace(
        "status: draft\n",
        "status: draft\nvalidityDays: 30\n",
      ),
    ));

  it("measures a security for the contract by the end of the work", async () => {
    const performance = {
      security: "performance: {percent: 5, extraDays: 7}",
      type: "performance-security",
      severity: "warning",
    };
    await check(dates(sample({ ...performance, paper: "validUntil: 2027-12-31" })));
    const finding =
      "the security for the contract must hold until 31 December 2027: until the work ends and 7 days more";
    await check(dates(sample({ ...performance, paper: "validUntil: 2027-12-30", finding })));
  });

  it("takes a bank guarantee for what is demanded", async () => {
    const guarantee = { type: "банковская гарантия", more: valid, paper: "validUntil: 2027-02-01" };
    await check(sample({ ...guarantee, finding: "the security for the bid must hold" }));
    await check(
      dates(
        sample({
          ...guarantee,
          security: "performance: {percent: 5}",
          finding: "for the contract",
          severity: "warning",
        }),
      ),
    );
  });

  it("says nothing where the tender demands no security, or the paper has no end", async () => {
    await check(sample({ security: "", more: valid, paper: "validUntil: 2026-12-05" }));
    await check(sample({ more: valid, paper: "number: 17/26" }));
    await check(sample({ paper: "validUntil: 2026-12-05" }));
  });

  it("leaves what the list of documents says already to its rule", async () => {
    const early = sample({ more: valid, paper: "validUntil: 2026-12-05" });
    await check(
      early.replace("nature: mandatory", "nature: mandatory, validThrough: bid-validity") +
        "#             ^^^^^^^^^ error[document/expires-early]\n",
    );
    await check(`${early.replace("2026-12-05", "2026-11-19")}#             ^^^^^^^^^ error[document/expired]\n`);
  });

  it("compares amounts to the kopeck, in one currency", async () => {
    const asked = (security: string, paper: string, finding?: string): Promise<unknown> =>
      check(sample({ security, paper, ...(finding === undefined ? {} : { finding }) }));
    await asked("bid: {percent: 0.5}", "amount: 1125");
    await asked("bid: {percent: 0.5}", "amount: 1124.99", "is for RUB 1,124.99, but the security for the bid must be");
    await asked("bid: {amount: 5000, percent: 0.5}", "amount: {amount: 4000, currency: RUB}", "must be RUB 5,000.00.");
    await asked("bid: {amount: 5000}", "amount: {amount: 100, currency: USD}");
    await asked("bid: {amount: 5000, currency: USD}", "amount: 100");
  });

  it("takes the part of the price that is offered where the tender names no limit", async () => {
    const priced = (paper: string, finding?: string): string =>
      `${sample({ paper, ...(finding === undefined ? {} : { finding }) }).replace(ceiling, "price: {vat: included}")}pricing: pricing.bid.yaml
//- bids/demo/pricing.bid.yaml
kind: pricing
currency: RUB
vat: {rate: 20, included: true}
items: [{title: Портал, quantity: 1, unit: год, unitPrice: 200000}]
`;
    await check(priced("amount: 2000"));
    await check(priced("amount: 1999", "must be RUB 2,000.00 (1 % of your price)"));
  });

  it("takes the part of the lots that are bid for", () =>
    check(
      sample({
        more: "lots: [{id: L1, title: Страницы, ceiling: 100000}, {id: L2, title: Печать, ceiling: 125000}]",
        paper: "amount: 900",
        finding: "must be RUB 1,000.00",
      }).replace("status: draft\n", "status: draft\nlots: [L1]\n"),
    ));

  it("lets several securities add up, and minds one that is too short less where another holds", async () => {
    const two =
      `${sample({ more: valid, paper: "validUntil: 2027-02-01, amount: 1000" })}  - {required: D1, document: second}\n`
        .replace("title: خطاب ضمان رقم 17,", "title: خطاب ضمان رقم 17, number: 1,")
        .replace(
          "//- bids/demo/bid.yaml",
          "  - {id: second, type: bid-security, title: خطاب ضمان رقم 18, amount: 1250}\n//- bids/demo/bid.yaml",
        )
        .replace(
          "    document: guarantee\n",
          "    document: guarantee\n#             ^^^^^^^^^ warning[date/security-validity]\n",
        );
    await check(two);
  });
});
