import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const files = (requirement: string, value: string, drawn = "") =>
  `${tenderFile(`requirements:
  - {id: R1, kind: technical, filling: verbatim, ${requirement}}`)}//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - requirement: R1
    value: ${value}
${drawn === "" ? "" : `${drawn}\n`}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: [specification.bid.yaml]
`;
const equals = "text: Порядок, expect: {type: string, equals: «Всё согласуется с заказчиком.»}";

describe("response/not-verbatim", () => {
  it.each([
    ["«Все согласуется с заказчиком.»"],
    ['"«всё согласуется с заказчиком»"'],
    ["'\"Всё согласуется с заказчиком.\"'"],
  ])("calls it formal where only signs differ: %s", async (value) => {
    const text = value.replaceAll('"', '\\"');
    const [finding] = await check(
      files(equals, value, `    # warning[response/not-verbatim] "${text}": The words are the same`),
    );
    expect(finding?.verdict).toBe("formal");
  });

  it("writes the tender’s text", () =>
    checkFix(files(equals, "Всё согласуется. # кратко"), files(equals, "«Всё согласуется с заказчиком.» # кратко")));

  it("takes any white space, and the text of the requirement where there is no other", async () => {
    await check(files(equals, '"«Всё   согласуется с\u00a0заказчиком.»"'));
    await check(files("text: Материалы согласуются письменно", "Материалы согласуются письменно"));
    await check(files("text: Материалы согласуются письменно", "согласуются письменно"));
    await check(files(equals, "Порядок"));
  });

  it.each([
    ["text: Материал корпуса", "Алюминиевый сплав толщиной два миллиметра"],
    ["text: Срок гарантии, expect: {type: integer, min: 24, unit: мес}", "24 мес"],
    ["text: Срок гарантии не менее 24 месяцев, expect: {type: integer, min: 24, unit: мес}", "не менее 24 месяцев"],
    ["text: Срок гарантии, expect: {type: integer, unit: мес}", "36"],
    ["text: Согласие, expect: {type: boolean, equals: true}", "true"],
    ["text: Матрица, expect: {type: string, oneOf: [IPS, VA]}", "ips"],
  ])("leaves %s with %s alone", async (requirement, value) => {
    await check(files(requirement, value));
  });

  it("leaves a wrong number to the rule that compares numbers", () =>
    check(
      files(
        "text: Срок гарантии, expect: {type: integer, equals: 24, unit: мес}",
        "36",
        '    # error[response/out-of-range] "36": allows only “24 мес”',
      ),
    ));
});
