import { describe, expect, it } from "vitest";
import { check, checkFiles, checkFix } from "../../../../../tests/harness/check.ts";
import { parseFixture } from "../../../../../tests/harness/fixture.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const asked = `requirements:
  - {id: R1, kind: technical, text: مدة الضمان, expect: {type: integer, min: 12, max: 36, unit: شهر}}
  - {id: R2, kind: content, text: Ежемесячный отчёт, mandatory: false}`;

const bid = (lines: string): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
${lines}
`;
const withSpecification = bid("specification: [specification.bid.yaml]");
const specification = (lines: string): string => `//- bids/demo/specification.bid.yaml
kind: specification
${lines}
`;

describe("requirement/no-response", () => {
  it("adds an empty response with what is expected, in the layout of the list", () =>
    checkFix(
      `${tenderFile(asked)}${specification(`responses:
-   requirement: R2 # по желанию
    value: до пятого числа
products: []`)}${withSpecification}`,
      specification(`responses:
-   requirement: R2 # по желанию
    value: до пятого числа
-   requirement: R1
    value: # integer, min 12, max 36, unit شهر
products: []`),
    ));

  it("begins the list where it is empty, without inventing an expectation", () =>
    checkFix(
      `${tenderFile("requirements: [{id: R3, kind: technical, text: Фотоотчёт}]")}${specification("responses: []")}${withSpecification}`,
      specification("responses:\n  - requirement: R3\n    value:"),
    ));

  it("keeps a bracketed list bracketed", () =>
    checkFix(
      `${tenderFile(asked)}${specification("responses: [{requirement: R2, note: позже}]")}${withSpecification}`,
      specification("responses: [{requirement: R2, note: позже}, {requirement: R1, value: }]"),
    ));

  it("stays on the empty response, and offers no fix there", async () => {
    const findings = await check(
      `${tenderFile(asked)}${specification(`responses:
  - requirement: R1
    # error[requirement/no-response] "R1": still empty
    value: "  "`)}${withSpecification}`,
    );
    expect(findings.map((finding) => finding.fixable)).toEqual([false]);
  });

  it("takes a value that was begun for none, whatever product stands beside it", () =>
    check(
      `${tenderFile(asked)}${specification(`products: [{id: P1, name: كاميرا}]
responses:
  - requirement: R1
    # error[requirement/no-response] "R1": still empty
    value:
    product: P1`)}${withSpecification}`,
    ));

  it("leaves an id that only looks like the right one to link/unknown-id, and no other", async () => {
    const answered = (id: string, drawn: string) =>
      `${tenderFile(asked)}${specification(`responses:
${drawn}  - requirement: ${id}
  # error[link/unknown-id] "${id}"
    value: 24`)}${withSpecification}`;
    await check(answered("Р1", ""));
    await check(answered("R9", '# error[requirement/no-response] "responses": R1\n'));
  });

  it("waits for a specification that is missing, and for a section only with what is written as prose", async () => {
    const both = asked.replace(", mandatory: false", "");
    const told = async (key: string, path: string) => {
      const { findings } = await checkFiles(parseFixture(`${tenderFile(both)}${bid(`${key}: [${path}]`)}`));
      return findings.map(({ rule, message }) => `${rule} ${/R\d/.exec(message)?.[0] ?? path}`).sort();
    };
    expect(await told("specification", "spec.bid.yaml")).toEqual(["bid/file-missing spec.bid.yaml"]);
    expect(await told("sections", "letter.md")).toEqual(["bid/file-missing letter.md", "requirement/no-response R1"]);
  });

  it("stands at the manifest where there is no specification", () =>
    check(
      `${tenderFile(asked)}${bid(`specification: []
# error[requirement/no-response] "specification": R1`)}`,
    ));

  it("points at the tender's line", async () => {
    const [finding] = await check(
      `${tenderFile(asked)}${bid("").replace(
        "kind: bid",
        `kind: bid
# error[requirement/no-response] "kind: bid": مدة الضمان`,
      )}`,
    );
    expect(finding?.related.map(({ file, range }) => [file, range.start.line])).toEqual([
      ["bids/demo/tender.bid.yaml", 11],
    ]);
  });

  const groups = `requirements:
  - {id: Q1, kind: qualification, text: Опыт три года, criterion: experience, group: A}
  - {id: Q2, kind: qualification, text: Письмо, criterion: experience, group: A}
  - {id: Q3, kind: qualification, text: Три договора, criterion: experience, group: B}
  - {id: Q4, kind: qualification, text: Отзывы, criterion: experience, group: B}`;

  it("asks for the rest of the group that was begun, and for nothing of the others", () =>
    check(
      `${tenderFile(groups)}${specification(`responses:
# error[requirement/no-response] "responses": “Письмо”. It belongs to group A of criterion experience
  - {requirement: Q1, value: пять лет}`)}${withSpecification}`,
    ));

  it("names every requirement of a criterion that nobody began", async () => {
    const [finding] = await check(
      `${tenderFile(groups)}${specification(`responses: []
# error[requirement/no-response] "responses": wholly (A, B)`)}${withSpecification}`,
    );
    expect(finding?.related.map((place) => place.message)).toEqual([
      "Q1, group A: “Опыт три года”",
      "Q2, group A: “Письмо”",
      "Q3, group B: “Три договора”",
      "Q4, group B: “Отзывы”",
    ]);
  });

  it("counts what a group asks of one item to that group", () =>
    check(
      `${tenderFile(`items: [{id: I1, title: Съёмка, quantity: 1, unit: шт}]
${groups}
  - {id: Q5, kind: qualification, text: Камера своя, criterion: experience, group: A, item: I1}`)}${specification(
        `responses:
  - {requirement: Q3, value: три}
  - {requirement: Q4, value: пять}`,
      )}${withSpecification}`,
    ));

  it("takes a declared deviation for an answer to the criterion", () =>
    check(
      `${tenderFile(groups)}${specification(`responses:
# error[requirement/no-response] "responses": “Письмо”
  - {requirement: Q1, verdict: deviate, note: опыт два года}`)}${withSpecification}`,
    ));

  it("is silent while two groups are begun: which one stays is to be settled first", () =>
    check(
      `${tenderFile(groups)}${specification(`responses:
  - {requirement: Q1, value: пять лет}
  - {requirement: Q3, value: четыре}
  # error[requirement/duplicate-response] "Q3": group B and also by group A`)}${withSpecification}`,
    ));

  it("takes an answer in any normal form of its letters", () =>
    check(
      `${tenderFile(`requirements: [{id: ${"Й1".normalize("NFD")}, kind: technical, text: Звук}]`)}${specification(
        `responses: [{requirement: ${"Й1".normalize("NFC")}, value: есть}]`,
      )}${withSpecification}`,
    ));

  it("does not ask for answers that may stand where a file cannot be read", async () => {
    const fixture = parseFixture(
      `${tenderFile(asked)}${specification(`responses:
  - requirement: R2
    value: "до пятого
  - requirement: R1
    value: 24`)}${withSpecification}`,
    );
    const { findings } = await checkFiles(fixture);
    expect(findings.map((finding) => finding.rule)).not.toContain("requirement/no-response");
    expect(findings.map((finding) => finding.rule)).toContain("schema/syntax");
  });

  const items = `items:
  - {id: I1, lot: L1, title: Съёмка, quantity: "1", unit: шт}
  - {id: I2, lot: L1, title: تحرير الفيلم, quantity: "1", unit: шт}
  - {id: I3, lot: L2, title: Печать, quantity: "1", unit: шт}
lots: [{id: L1, title: Фильм}, {id: L2, title: Плакаты}]`;
  const prices = (...lines: readonly string[]): string => `//- bids/demo/pricing.bid.yaml
kind: pricing
currency: UAH
vat: {rate: "0", included: true}
items:
${lines.map((line) => `  - {title: Работа, quantity: "1", unit: шт, unitPrice: "10"${line}}`).join("\n")}
`;
  const forL1 = bid("lots: [L1]\npricing: pricing.bid.yaml");
  const only = "//- only requirement/no-response\n";
  const unpriced = '\n# warning[requirement/no-response] "items": I2 (تحرير الفيلم)\n';

  it("does not ask of an item of a lot that is not bid for", () =>
    check(
      tenderFile(
        `${items}\nrequirements: [{id: R1, kind: technical, text: Печать на картоне, item: I3}, {id: R2, kind: technical, text: Цвет, item: I1}]`,
      ) +
        bid("lots: [L1]").replace(
          "kind: bid\n",
          'kind: bid\n# error[requirement/no-response] "kind: bid": requirement R2\n',
        ),
    ));

  it("tells of an item without a price, where every line names one", async () => {
    await check(tenderFile(items) + forL1 + prices(", item: I1").replace("items:\n", `items:${unpriced}`));
    await check(tenderFile(items) + forL1 + prices(", item: I1", ", item: I2"));
    await check(tenderFile(items) + forL1 + prices(", item: I1", "") + only);
    await check(tenderFile(items) + forL1 + prices("") + only);
  });

  it("tells of a rejection where Prozorro refuses such a bid", async () => {
    const [finding] = await check(
      `${tenderFile(items).replace("pack: generic", "pack: ua-prozorro").replace("route: contest", "route: quotation")}${forL1}${prices(", item: I1").replace("items:\n", `items:${unpriced.replace("warning", "error")}`)}`,
    );
    expect([finding?.verdict, finding?.source?.pack]).toEqual(["rejection", "ua-prozorro"]);
  });
});
