import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { companyFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const tender = (platform: string, dates = ""): string =>
  tenderFile()
    .replace("source: {}", `source: {platform: ${JSON.stringify(platform)}}`)
    .replace("10:00+03:00}", `10:00+03:00${dates}}`);
/** A company that can sign; what is wrong with its certificates is another rule's business. */
const signing = companyFile()
  .replace("signatories: []", "signatories: [{person: ليلى منصور, basis: Устав}]")
  .replace("signatures: []", "signatures: [{holder: ليلى منصور, kind: qualified, validUntil: 2030-01-01}]");
const company = (...entries: readonly (readonly [platform: string, validUntil: string])[]): string =>
  signing.replace(
    "accreditations: []",
    `accreditations: [${entries.map(([platform, end]) => `{platform: ${JSON.stringify(platform)}, validUntil: ${end}}`).join(", ")}]`,
  );
const bid = (finding = "", severity = "error"): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
company: ../../company/company.bid.yaml
${finding && `#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${severity}[tenderer/accreditation]: ${finding}\n`}`;
const long = "2028-05-14";
const missing = "the company is not accredited there";

describe("tenderer/accreditation", () => {
  it.each([
    ["ЭТП «Волга-Торги»", "Волга-Торги"],
    ["Волга-Торги", 'ЭТП "ВОЛГА – ТОРГИ"'],
    ["Электронная торговая площадка «Волга-Торги» (44-ФЗ)", "ООО «Волга-Торги»"],
    ["РТС-тендер", "ЭТП РТС-тендер (малые закупки)"],
    ["Росэлторг", "АО «Единая электронная торговая площадка»"],
    ["Сбербанк-АСТ", "Сбер А"],
    ["منصة اعتماد", "اعتماد"],
  ])("knows one platform by two names: %s, %s", async (asked, own) => {
    await check(tender(asked) + company([own, long]) + bid());
    await check(tender(asked) + company([own, "2026-11-30"]) + bid("before bids are due"));
  });

  it.each([
    "ЭТП «Волга-Торги»",
    "РТС-тендер",
    "Электронная площадка «Поволжье»",
    "منصة اعتماد",
    "Mercell platform",
    "Сайт ЭТП «Волга-Торги»",
  ])("asks for an accreditation on %s", async (platform) => {
    await check(tender(platform) + company() + bid(missing));
    const [finding] = await check(
      tender(platform) + company(["ЭТП «Кама»", long]) + bid(`${missing}; the company file names ЭТП «Кама»`),
    );
    expect(finding?.verdict).toBe("rejection");
  });

  it.each([
    "Раздел «Закупки» на сайте школы",
    "Сайт заказчика",
    "Газета «Волжская заря»",
    "ЭТП",
    "TED",
    "Prozorro",
    "Find a Tender",
    "موقع الهيئة العامة للإحصاء",
  ])("asks for none on %s", async (platform) => {
    await check(tender(platform) + company() + bid());
  });

  it("counts the last day, to the minute where the platform does", async () => {
    const asked = tender("ЭТП «Кама»");
    await check(asked + company(["Кама", "2026-12-01"]) + bid());
    await check(asked + company(["Кама", "2026-12-01T07:00Z"]) + bid());
    await check(
      asked + company(["Кама", "2026-12-01T06:59Z"]) + bid("before bids are due (1 December 2026, 10:00 (UTC+3))"),
    );
  });

  it("warns where it ends before the contract is signed", async () => {
    const asked = tender("ЭТП «Кама»", ", contractSigning: 2026-12-21");
    await check(asked + company(["Кама", "2026-12-21"]) + bid());
    const [finding] = await check(
      asked +
        company(["Кама", "2026-12-20"]) +
        bid("before the contract is to be signed (21 December 2026)", "warning"),
    );
    expect(finding?.verdict).toBe("formal");
    await check(asked + company(["Кама", "2026-12-20"]) + bid().replace("draft", "lost\nsubmittedAt: 2026-11-19"));
  });

  it("takes the entry that lasts longest", () =>
    check(tender("ЭТП «Кама»") + company(["Кама", "2026-01-01"], ["Кама", long], ["Кама", "2026-11-01"]) + bid()));

  it("asks for the days that the law wants left", async () => {
    const house = (source: string): string => `//- tenderdraft.yaml
kind: workspace
packs: [packs/house.bid.yaml]
//- packs/house.bid.yaml
kind: pack
id: our-house
title: Правила дома
thresholds: [{id: registrationMinDaysLeft, value: 90${source}}]
`;
    const asked = tender("ЭТП «Кама»");
    await check(house("") + asked + company(["Кама", "2027-03-01"]) + bid());
    await check(
      house("") +
        asked +
        company(["Кама", "2027-02-28"]) +
        bid("89 days after bids are due (1 December 2026, 10:00 (UTC+3))"),
    );
    await check(
      house(", source: {clause: ст. 24.2, asOf: 2026-11-01, verified: false}") +
        asked +
        company(["Кама", "2027-02-28"]) +
        bid("at least 90 must be left (ст. 24.2)", "warning"),
    );
  });

  it("need not outlast the moment at which the bid was handed in", async () => {
    const files = tender("РТС-тендер") + company(["РТС-тендер", "2026-11-25"]);
    await check(files + bid().replace("status: draft", "status: submitted\nsubmittedAt: 2026-11-25T10:00+03:00"));
    await check(files + bid("before bids are due"));
  });
});
