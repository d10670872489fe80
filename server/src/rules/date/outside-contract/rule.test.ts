import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const work = "executionStart: 2027-01-11, executionEnd: 2027-12-24";
/** A requirement that asks for a date, and its answer. */
const sample = (requirement: string, value: string, finding = "", dates = work): string =>
  tenderFile(
    `requirements:
  - {id: R9, text: يبدأ النشر في موعد يحدده مقدم العرض, ${requirement}, source: {document: كراسة الشروط, clause: "5.1"}}`,
  ).replace("10:00+03:00}", `10:00+03:00, ${dates}}`) +
  `//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - requirement: R9
    value: ${value}
${finding && `#          ${"^".repeat(value.length)} warning[date/outside-contract]: ${finding}\n`}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: [specification.bid.yaml]
`;
const technical = "kind: technical, expect: {type: date}";

describe("date/outside-contract", () => {
  it("takes the first and the last day of the work, and no other", async () => {
    await check(sample(technical, "2027-01-11"));
    await check(sample(technical, "2027-12-24"));
    const [finding] = await check(sample(technical, "2027-01-10", "the work begins only on 11 January 2027"));
    expect(finding?.source).toEqual({ clause: "كراسة الشروط, 5.1", verified: true });
    expect(finding?.related.map(({ range }) => range.start.line)).toEqual([8, 11]);
    await check(sample(technical, "2027-12-25", "the work ends on 24 December 2027"));
  });

  it("needs only the end of the work that it measures by", async () => {
    await check(sample(technical, "2028-01-01", "the work ends", "executionEnd: 2027-12-24"));
    await check(sample(technical, "2026-01-01", "", "executionEnd: 2027-12-24"));
    await check(sample(technical, "2028-01-01", "", "executionStart: 2027-01-11"));
  });

  it("lets the tender reach beyond the work itself", async () => {
    const limits = (text: string): string => `kind: technical, expect: {type: date, ${text}}`;
    await check(sample(limits("min: 2026-12-20"), "2026-12-28"));
    await check(sample(limits("max: 2027-01-31"), "2026-12-28", "the work begins only on"));
    await check(sample(limits("max: 2028-01-31"), "2028-01-15"));
    await check(sample(limits("min: 2027-02-01"), "2028-01-15", "the work ends on"));
    await check(sample(limits("oneOf: [2026-12-28, 2027-01-11]"), "2026-12-28"));
  });

  it("lets a last report follow the work, but not come before it", async () => {
    const report = "kind: reporting, expect: {type: date}";
    await check(sample(report, "2028-01-15"));
    await check(sample(report, "2026-12-28", "the work begins only on"));
  });

  it("does not judge the dates of papers, nor what is no date", async () => {
    await check(sample("kind: qualification, expect: {type: date}", "2016-04-12"));
    await check(sample("kind: technical, expect: {type: string}", "2016-04-12"));
  });

  it("leaves a contract that ends before it begins to another rule", async () => {
    const turned = sample(technical, "2027-06-01", "", "executionStart: 2027-12-24, executionEnd: 2027-01-11");
    const findings = await check(
      turned.replace(
        "tender: tender.bid.yaml\n",
        "tender: tender.bid.yaml\n#       ^^^^^^^^^^^^^^^ warning[date/order]\n",
      ),
    );
    expect(findings).toHaveLength(1);
  });
});
