import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { companyFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const sample = (buyer: string, people: string, finding = "", severity = "warning"): string =>
  tenderFile().replace("{name: {full: МКУ «Портал услуг»}}", `{name: {full: МКУ «Портал услуг»}, ${buyer}}`) +
  `${companyFile()}//- company/people.bid.yaml
kind: people
people: [${people}]
//- only tenderer/conflict-of-interest
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
company: ../../company/company.bid.yaml
${finding && `#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${severity}[tenderer/conflict-of-interest]: ${finding}\n`}`;
const galiev = "{id: galiev, name: Галиев Тимур Ренатович, role: Руководитель проекта}";
const approves = (name: string): string => `stakeholders: [{name: ${name}, involvement: approves}]`;

describe("tenderer/conflict-of-interest", () => {
  it.each([
    approves("Галиев Тимур Ренатович"),
    approves("Тимуру Ренатовичу Галиеву"),
    "contacts: {person: Галиев Тимур Ренатович}",
    `contacts: {person: Ильин Олег Петрович}, ${approves("Галиева Тимура Ренатовича")}`,
  ])("finds a person of the company on the side of the buyer: %s", async (buyer) => {
    const [finding] = await check(sample(buyer, galiev, "“Галиев Тимур Ренатович” stands on the buyer’s side"));
    expect(finding?.verdict).toBe("formal");
    expect(finding?.related.map(({ file }) => file)).toEqual(["bids/demo/tender.bid.yaml", "company/people.bid.yaml"]);
  });

  it.each([
    approves("Галиева Тамара Ренатовна"),
    approves("Галиев Т. Р."),
    approves("Галиев Тимур Русланович"),
    approves("Отдел информационной политики"),
    approves("galiev"),
    "contacts: {email: zakupki@example.com}",
  ])("does not take others for one: %s", async (buyer) => {
    await check(sample(buyer, galiev));
  });

  it("only hints where the name has two parts, as many people share it", async () => {
    const mansour = "{id: mansour, name: ليلى منصور, role: رئيسة التحرير}";
    const [finding] = await check(sample(approves("ليلى منصور"), mansour, "“ليلى منصور” stands", "info"));
    expect(finding?.verdict).toBe("advice");
    await check(sample(approves("ليلى حداد"), mansour));
  });

  it("looks at everybody who acts for the company", async () => {
    const buyer = approves("Соколовой Анне Викторовне");
    const said = "“Соколова Анна Викторовна” stands";
    const name = "Соколова Анна Викторовна";
    const withCompany = (from: string, to: string): string => sample(buyer, galiev, said).replace(from, to);
    await check(sample(buyer, galiev));
    await check(withCompany("contacts: {email: tender@example.com}", `contacts: {person: ${name}}`));
    await check(withCompany("signatories: []", `signatories: [{person: ${name}, basis: Устав}]`));
    await check(
      withCompany("signatures: []", `signatures: [{holder: ${name}, kind: qualified, validUntil: 2028-02-29}]`),
    );
    await check(withCompany("status: draft\n", `status: draft\nsignatory: ${name}\n`));
  });

  it("tells a person once, however often the tender names them", () =>
    check(
      sample(
        `contacts: {person: Галиев Тимур Ренатович}, ${approves("Галиев Тимур Ренатович")}`,
        `${galiev}, {id: g2, name: Галиев Тимур Ренатович, role: Автор}`,
        "stands on the buyer’s side",
      ),
    ));
});
