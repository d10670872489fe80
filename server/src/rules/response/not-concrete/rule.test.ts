import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const files = (requirement: string, value: string, drawn = "") =>
  `${tenderFile(`requirements:
  - {id: R1, kind: technical, text: Требование, ${requirement}}`)}//- bids/demo/specification.bid.yaml
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
const number = "filling: concrete, expect: {type: integer, unit: мес}";
const word = "filling: concrete, expect: {type: string}";

describe("response/not-concrete", () => {
  it.each([
    [number, "не менее 24", "не менее"],
    [number, "Не более 24 мес", "Не более"],
    [number, "24 и более", "и более"],
    [number, "до 24 мес", "до"],
    [number, "24 или 36", "или"],
    [number, "≥ 24", "≥"],
    [number, "около 24 мес", "около"],
    [number, "at least 24", "at least"],
    [number, "up to 24", "up to"],
    [number, "24 or more", "or more"],
    [number, "على الأقل 24", "على الأقل"],
    [number, "لا يقلّ عن 24", "لا يقلّ عن"],
    [number, "حتى 24", "حتى"],
    [number, "24 شهرًا بحدٍّ أدنى", "بحدٍّ أدنى"],
    [number, "от 24 до 36", "is a range"],
    [number, "24-36", "is a range"],
    [word, "Sony FX30 أو ما يعادلها", "أو ما يعادلها"],
    [word, "Бумага не хуже марки А", "не хуже"],
    [word, "IPS или VA", "или"],
    [word, "Sony FX30 or equivalent", "or equivalent"],
  ])("%s: %s is open", async (requirement, value, words) => {
    await check(files(requirement, value, `    # error[response/not-concrete] "${value}": ${words}`));
  });

  it.each([
    [number, "24 мес"],
    [number, "24"],
    [word, "Доставка до склада школы"],
    [word, "Ответ приходит по почте или в личный кабинет заказчика"],
    [word, "С 9 до 18 часов"],
    [word, "ВКонтакте"],
    [word, "Маркировка на корпусе"],
    [word, "Модель X-200 <серия>"],
    [word, "الطباعة على ورق لامع وزنه 150 غرامًا للمتر المربع أو ورق مطفي حسب الصفحة"],
    ["filling: range, expect: {type: string}", "от 40 до 60"],
    ["filling: one-or-several, expect: {type: string, oneOf: [IPS, VA]}", "[IPS, VA]"],
    ["filling: concrete, expect: {type: string, oneOf: [HDMI, VGA]}", "[HDMI, VGA]"],
    ["filling: concrete, expect: {type: boolean}", "true"],
    ["expect: {type: string}", "не менее двух"],
  ])("%s: %s is left alone", async (requirement, value) => {
    await check(files(requirement, value));
  });

  it("sees two choices in one text", () =>
    check(
      files(
        "filling: only-one, expect: {type: string, oneOf: [ВКонтакте, Телеграм]}",
        "ВКонтакте и Телеграм",
        '    # error[response/not-concrete] "ВКонтакте и Телеграм": gives several',
      ),
    ));

  it("is a formal flaw where the answer is voluntary", async () => {
    const drawn = '    # warning[response/not-concrete] "не менее 24": не менее';
    const [finding] = await check(files(`${number}, mandatory: false`, "не менее 24", drawn));
    expect(finding?.verdict).toBe("formal");
  });

  it.each([
    ["не менее 24 мес # как просили", "24 мес # как просили"],
    ['"24 и более"', "24"],
    ["لا يقل عن 24 شهرًا", "24 شهرًا"],
  ])("takes the open words away: %s", (before, after) => checkFix(files(number, before), files(number, after)));

  it("offers no number that nobody wrote", async () => {
    const drawn = `    # error[response/not-concrete] "не менее двух лет": не менее
    # warning[response/wrong-type] "не менее двух лет": whole number`;
    const findings = await check(files(number, "не менее двух лет", drawn));
    expect(findings.map(({ fixable }) => fixable)).toEqual([false, false]);
  });
});
