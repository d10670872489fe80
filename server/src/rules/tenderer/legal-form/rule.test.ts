import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { companyFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const house = (forms: string): string => `//- tenderdraft.yaml
kind: workspace
packs: [packs/house.bid.yaml]
//- packs/house.bid.yaml
kind: pack
id: our-house
title: قواعد المناقصة
legalForms:
${forms}
`;
const company = (form: string): string => companyFile().replace("legalForm: ООО", `legalForm: ${JSON.stringify(form)}`);
const bid = (finding = ""): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
company: ../../company/company.bid.yaml
${finding && `#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${finding}\n`}`;
const barred = "error[tenderer/legal-form]: a company of this form cannot bid here";
const unlisted = "warning[tenderer/legal-form]: not among the forms that may bid here";
const noPersons = house("  - {names: [физическое лицо, самозанятый, natural person, شخص طبيعي], allowed: false}");

describe("tenderer/legal-form", () => {
  it.each(["Физическое лицо", "ФИЗИЧЕСКОЕ  ЛИЦО", "«Самозанятый»", "Самозанятый (НПД)", "Natural person", "شَخْص طبيعي"])(
    "knows a form however it is written: %s",
    async (form) => {
      const [finding] = await check(noPersons + tenderFile() + company(form) + bid(barred));
      expect(finding?.verdict).toBe("rejection");
      expect(finding?.related.map(({ file }) => file)).toEqual(["company/company.bid.yaml", "packs/house.bid.yaml"]);
    },
  );

  it.each(["ООО", "ИП", "ИП (самозанятый)", "Общество физических лиц", "شركة ذات مسؤولية محدودة"])(
    "says nothing of a form that the list does not name: %s",
    async (form) => {
      await check(noPersons + tenderFile() + company(form) + bid());
    },
  );

  it.each([
    ["О.О.О.", true],
    ["Общество с ограниченной ответственностью (ООО)", true],
    ["شركة ذات مسؤولية محدودة (ذ.م.م)", true],
    ["Индивидуальный предприниматель", false],
  ])("takes a list of nothing but permissions as closed: %s", async (form, listed) => {
    await check(
      house("  - {names: [ООО, ذ م م], allowed: true}\n  - {names: [АО], allowed: true}") +
        tenderFile() +
        company(form) +
        bid(listed ? "" : `${unlisted}: ООО, АО (قواعد المناقصة)`),
    );
  });

  it("lets what is said of the route go before what is said of all", async () => {
    const forms = `  - {names: [ИП], allowed: true}
  - {names: [ИП], allowed: false, routes: [contest]}
  - {names: [ООО], allowed: false, routes: [auction]}`;
    await check(house(forms) + tenderFile() + company("ИП") + bid(barred));
    await check(house(forms) + tenderFile().replace("contest", "quotation") + company("ИП") + bid());
    await check(house(forms) + tenderFile() + company("ООО") + bid());
  });

  it("only warns where nobody has confirmed the law, and gives its reason", () =>
    check(
      house(
        "  - {names: [самозанятый], allowed: false, reason: Нужна организация., source: {clause: ст. 31, asOf: 2026-11-01, verified: false}}",
      ) +
        tenderFile() +
        company("самозанятый") +
        bid("warning[tenderer/legal-form]: cannot bid here (ст. 31). Нужна организация. Do not bid"),
    ));

  it("has nothing to say where no pack lists forms", () => check(tenderFile() + company("Самозанятый") + bid()));
});
