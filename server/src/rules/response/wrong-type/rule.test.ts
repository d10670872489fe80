import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const files = (type: string, value: string, drawn = "", filling = "") =>
  `${tenderFile(`requirements:
  - {id: R1, kind: technical, text: Требование, expect: {type: ${type}}${filling}}`)}//- bids/demo/specification.bid.yaml
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

describe("response/wrong-type", () => {
  it.each([
    ["boolean", "да", "true"],
    ["boolean", '"Yes"', "true"],
    ["boolean", "نعم", "true"],
    ["boolean", "Нет.", "false"],
    ["boolean", "لا", "false"],
    ["number", '"23,8"', "23.8"],
    ["number", "٢٣٫٨", "23.8"],
    ["number", "'23,8 in' # диагональ", "'23.8 in' # диагональ"],
    ["integer", "٢٤ شهرًا", "24 شهرًا"],
    ["integer", '"1,000 посещений"', '"1000 посещений"'],
    ["integer", "۱۰۰۰", "1000"],
    ["date", "15.01.2027", "2027-01-15"],
    ["date", "15/1/2027", "2027-01-15"],
    ["date", "٢٠٢٧-٠١-١٥", "2027-01-15"],
    ["date", "2027/1/5", "2027-01-05"],
  ])("%s: writes %s as %s", (type, before, after) => checkFix(files(type, before), files(type, after)));

  it.each([
    ["boolean", "по согласованию"],
    ["number", '"1,250"'],
    ["number", "10-20"],
    ["number", "не менее 24"],
    ["number", "true"],
    ["integer", "2.5"],
    ["date", "03/04/2027"],
    ["date", "31.02.2027"],
    ["date", "весной"],
    ["string", "true"],
  ])("%s: reports %s without a guess", async (type, value) => {
    await check(files(type, value, `    # warning[response/wrong-type] "${value.replaceAll('"', '\\"')}": R1`));
  });

  it.each([
    ["boolean", "false", ""],
    ["number", "24 in", ""],
    ["number", '"225 000,"'.replace(",", ""), ""],
    ["integer", "1e3", ""],
    ["integer", "100 m2", ""],
    ["date", "2027-01-15T10:00+03:00", ""],
    ["string", "1.10", ""],
    ["integer", "от 5 до 35", ", filling: range"],
  ])("%s: takes %s", async (type, value, filling) => {
    await check(files(type, value, "", filling));
  });

  it("looks at each value of a list", () =>
    check(files("integer", "[5, шесть, 7]", '    # warning[response/wrong-type] "шесть": whole number')));

  it("leaves a declared deviation to its note", () =>
    check(files("integer", "по запросу\n    verdict: deviate\n    note: число назовёт заказчик")));
});
