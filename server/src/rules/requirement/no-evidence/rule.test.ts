import { describe, expect, it } from "vitest";
import { check, checkFiles, checkFix } from "../../../../../tests/harness/check.ts";
import { parseFixture } from "../../../../../tests/harness/fixture.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const asked = (requirement: string) =>
  `requirements: [{id: R1, kind: qualification, text: رأي المشتري, ${requirement}}]`;
const specification = (response: string, drawn = "") => `//- bids/demo/specification.bid.yaml
kind: specification
responses:
${drawn === "" ? "" : `${drawn}\n`}  - ${response}
`;
const bid = (extra = "") => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: [specification.bid.yaml]
${extra}`;
const letter = "{id: letter, type: recommendation, title: رسالة المكتبة}";

describe("requirement/no-evidence", () => {
  it("adds the one paper that fits", () =>
    checkFix(
      `${tenderFile(asked("eligibleEvidence: [Recommendation]"))}${libraryFile(letter)}${specification("{requirement: R1, value: نعم}")}${bid()}`,
      specification("{requirement: R1, value: نعم, evidence: [letter]}"),
    ));

  it("adds it to an empty list and to a response of several lines", () =>
    checkFix(
      `${tenderFile(asked("eligibleEvidence: [recommendation]"))}${libraryFile(letter)}${specification("requirement: R1\n    evidence: []\n    value: نعم # مرفق")}${bid()}`,
      specification("requirement: R1\n    evidence: [letter]\n    value: نعم # مرفق"),
    ));

  it("only advises where the paper is handed in and not named", async () => {
    const [finding] = await check(
      `${tenderFile(`requiredDocuments: [{id: D1, type: recommendation, title: رسالة, nature: mandatory}]
${asked("eligibleEvidence: [recommendation]")}`)}${libraryFile(letter)}//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - {requirement: R1, value: نعم}
  # info[requirement/no-evidence] "R1": hands in what would prove it: letter
${bid("documents: [{required: D1, document: letter}]\n")}`,
    );
    expect(finding?.fixable).toBe(true);
  });

  it.each([
    ["eligibleEvidence: [statement]", "{requirement: R1, value: نعم}"],
    ["eligibleEvidence: [recommendation, statement]", "{requirement: R1, value: نعم}"],
    ["eligibleEvidence: [contract], expect: {type: boolean}", "{requirement: R1, value: false}"],
    ["eligibleEvidence: [contract]", "{requirement: R1, verdict: deviate, note: لا عقود بعد}"],
    ["eligibleEvidence: [contract], mandatory: false", "{requirement: R1}"],
    ["eligibleEvidence: []", "{requirement: R1, value: نعم}"],
    ["eligibleEvidence: [document]", "{requirement: R1, value: نعم, evidence: [letter]}"],
  ])("%s with %s asks for nothing", async (requirement, response) => {
    await check(`${tenderFile(asked(requirement))}${libraryFile(letter)}${specification(response)}${bid()}`);
  });

  it("wants a paper that has not ended", async () => {
    const ends = (day: string) => libraryFile(letter.replace("}", `, validUntil: ${day}}`));
    const tender = tenderFile(asked("eligibleEvidence: [recommendation]"));
    const response = "{requirement: R1, value: نعم, evidence: [letter]}";
    await check(`${tender}${ends("2099-12-31")}${specification(response)}${bid()}`);
    await check(
      `${tender}${ends("2020-12-31")}${specification(response).trimEnd()}
  # warning[requirement/no-evidence] "letter": which ended on 31 December 2020
${bid()}`,
    );
  });

  it("takes the answer to a ground for exclusion for a declaration", () =>
    check(
      `${tenderFile("requirements: [{id: R1, kind: exclusion, text: لا ديون ضريبية, eligibleEvidence: [document]}]")}${specification("{requirement: R1, value: نعم}")}${bid()}`,
    ));

  it("only advises where any document will do, or the answer is voluntary", async () => {
    for (const requirement of ["eligibleEvidence: [document]", "eligibleEvidence: [person], mandatory: false"]) {
      await check(
        `${tenderFile(asked(requirement))}//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - {requirement: R1, value: نعم}
  # info[requirement/no-evidence] "R1": not proved
${bid()}`,
      );
    }
  });

  it("asks only for the group that was chosen, and leaves unknown ids to their own rule", () =>
    check(
      `${tenderFile(`requirements:
  - {id: Q1, kind: qualification, text: خبرة, criterion: c, group: A, eligibleEvidence: [contract]}
  - {id: Q2, kind: qualification, text: شريك, criterion: c, group: B, eligibleEvidence: [contract]}`)}${libraryFile(letter)}${specification("{requirement: Q2, value: نعم, evidence: [c99]}")}`.replace(
        "evidence: [c99]}",
        'evidence: [c99]}\n  # error[link/unknown-id] "c99"',
      ) + bid(),
    ));

  it("takes a table of the team, or a picture, in the section that answers", async () => {
    for (const text of ["::team", "![رسالة](letter.png)"]) {
      const fixture = `${tenderFile(asked("eligibleEvidence: [person]"))}//- bids/demo/specification.bid.yaml
kind: specification
responses: []
//- bids/demo/letter.png
png
//- bids/demo/about.md
---
id: about
title: من نحن
answers: [R1]
---
${text}
${bid("sections: [about.md]\n")}`;
      await check(fixture);
    }
  });

  it("misses nothing in a file that could be read only in part", async () => {
    const { findings } = await checkFiles(
      parseFixture(
        `${tenderFile(asked("eligibleEvidence: [contract]"))}${specification('{requirement: R1, note: "نعم}')}${bid()}`,
      ),
    );
    expect(findings.map(({ rule }) => rule)).toContain("schema/syntax");
    expect(findings.map(({ rule }) => rule)).not.toContain("requirement/no-evidence");
  });

  it("misses the file of a paper once, and leaves what is handed in to its own rule", async () => {
    const library = libraryFile(
      "{id: letter, type: recommendation, title: رسالة المكتبة, file: letter.pdf}",
      "{id: charter, type: charter, title: النظام الأساسي, file: charter.pdf}",
    );
    const tender = tenderFile(`requiredDocuments: [{id: D1, type: charter, title: النظام, nature: optional}]
requirements:
  - {id: R1, kind: qualification, text: رأي المشتري, eligibleEvidence: [document]}
  - {id: R2, kind: qualification, text: رأي آخر}`);
    await check(`${tender}${library}//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - {requirement: R1, value: نعم, evidence: [charter, letter]}
  # warning[requirement/no-evidence] "letter": رسالة المكتبة
  - {requirement: R2, value: نعم, evidence: [letter]}
${bid(`documents:
  - {required: D1, document: charter}
# warning[document/file-missing] "charter"
`)}`);
  });
});
