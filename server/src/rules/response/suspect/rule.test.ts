import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const files = (
  tender: string,
  response: string,
  drawn = "",
) => `${tenderFile(tender)}//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - ${response}
${drawn === "" ? "" : `${drawn}\n`}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: [specification.bid.yaml]
`;
const second = "requirements: [{id: R1, kind: technical, revision: 2, text: مدة الضمان}]";

describe("response/suspect", () => {
  it.each([
    ["{requirement: R1, value: سنتان}", "{requirement: R1, value: سنتان, answeredRevision: 2}"],
    [
      "requirement: R1\n    value: سنتان # من التسليم",
      "requirement: R1\n    value: سنتان # من التسليم\n    answeredRevision: 2",
    ],
    ["{requirement: R1, value: سنتان, answeredRevision: 1}", "{requirement: R1, value: سنتان, answeredRevision: 2}"],
    [
      "{requirement: R1, value: سنتان, answeredRevision: '1'}",
      "{requirement: R1, value: سنتان, answeredRevision: '2'}",
    ],
  ])("writes that somebody looked again: %s", (before, after) => checkFix(files(second, before), files(second, after)));

  it.each([
    [second, "{requirement: R1, value: سنتان, answeredRevision: 10}"],
    [second, "{requirement: R1, value: سنتان, answeredRevision: 2.1}"],
    ["requirements: [{id: R1, kind: technical, revision: 1, text: مدة الضمان}]", "{requirement: R1, value: سنتان}"],
    ["revision: 3\nrequirements: [{id: R1, kind: technical, text: مدة الضمان}]", "{requirement: R1, value: سنتان}"],
    ["requirements: [{id: R1, kind: technical, revision: مارس, text: مدة}]", "{requirement: R1, value: سنتان}"],
    [
      "requirements: [{id: R1, kind: technical, revision: مارس, text: مدة}]",
      "{requirement: R1, value: ا, answeredRevision: مايو}",
    ],
    [
      `requirements: [{id: R1, kind: technical, text: مدة الضمان}]
amendments: [{revision: 2, date: 2026-11-03, summary: "R11: الموعد"}]`,
      "{requirement: R1, value: سنتان}",
    ],
  ])("leaves alone %s", async (tender, response) => {
    await check(files(tender, response));
  });

  it("compares 2.10 and 2.9 as numbers", () =>
    check(
      files(
        'requirements: [{id: R1, kind: technical, revision: "2.10", text: مدة}]',
        'requirement: R1\n    value: سنتان\n    answeredRevision: "2.9"',
        '    # warning[response/suspect] "\\"2.9\\"": revision 2.10',
      ),
    ));

  it("knows revisions with names by the order of the amendments", () =>
    check(
      files(
        `requirements: [{id: R1, kind: technical, revision: вторая, text: مدة}]
amendments:
  - {revision: первая, date: 2026-11-01, summary: Срок}
  - {revision: вторая, date: 2026-11-03, summary: Гарантия}`,
        "requirement: R1\n    value: سنتان\n    answeredRevision: первая",
        '    # warning[response/suspect] "первая": revision вторая',
      ),
    ));

  it("looks at responses that deviate too, and not at empty ones", () =>
    check(
      files(
        second.replace("text:", "mandatory: false, text:"),
        "{requirement: R1, verdict: deviate, note: لا, answeredRevision: 1}\n  - {requirement: R1}",
        '  # warning[response/suspect] "1": revision 2',
      ).replace(
        '\n  - {requirement: R1}\n  # warning[response/suspect] "1": revision 2',
        '\n  # warning[response/suspect] "1": revision 2\n  - {requirement: R1}',
      ),
    ));
});
