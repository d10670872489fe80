import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";
import { directiveMark, directives } from "../../../model/directives.ts";

const files = (
  body: string,
): string => `${tenderFile("kpis: [{id: K1, metric: المتابعون, unit: متابع, period: month, target: 5000, baseline: 0, dataOwner: tenderer}]")}//- bids/demo/sections/a.md
---
id: approach
title: المنهجية
---
${body}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections: [sections/a.md]
`;

describe("link/unknown-directive", () => {
  it.each([
    ["::price-shedule", "::price-schedule"],
    [":kpy[K1]", ":kpi[K1]"],
    [":toc[]", "::toc"],
    ["::kpi[K1]", ":kpi[K1]"],
    [":::notes\nنص\n:::", ":::note\nنص\n:::"],
    ["::kpi-рlan", "::kpi-plan"],
  ])("writes %s as %s", (before, after) => checkFix(files(before), files(after)));

  it.each([
    ["نص :toc[] داخل السطر", "toc", "with two colons"],
    [":::toc\n:::", "toc", "with two colons"],
    ["::warning[تنبيه]", "warning", "with three colons"],
    [":::widget\nنص\n:::", "widget", "There is no directive"],
    [":see{}", "see", "names nothing"],
  ])("reports %s without a guess", async (body, name, message) => {
    const [first = "", ...rest] = body.split("\n");
    const drawn = `<!-- error[link/unknown-directive] "${name}": ${message} -->`;
    const [finding] = await check(files([first, drawn, ...rest].join("\n")));
    expect(finding?.fixable).toBe(false);
  });

  it("knows every directive in its own form", async () => {
    const containers = directives
      .filter(({ form }) => form === "container")
      .map((one) => `${directiveMark(one)}\nنص\n:::`);
    const leaves = directives.filter(({ form }) => form === "leaf").map(directiveMark);
    await check(files([...containers, ...leaves, ":term[مصطلح] و :kpi[K1]"].join("\n\n")));
    expect(new Set(directives.map(({ name }) => name)).size).toBe(28);
  });

  it("looks into containers, lists and quotes", () =>
    check(
      files(`:::note
> - :kpy[K1]
<!-- error[link/unknown-directive] "kpy": there is “kpi” -->
:::`),
    ));

  it("reports what is not closed", () =>
    check(
      files(`:::note
<!-- error[link/unknown-directive] ":::note": not closed -->
نص :kpi[K1
<!-- error[link/unknown-directive] ":kpi[": not closed -->`),
    ));
});
