import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const files = (accepted: string, response: string, extra = "", sections = "") =>
  `${tenderFile(`requirements: [{id: R1, kind: qualification, text: Опыт, eligibleEvidence: [${accepted}]${extra}}]`)}${libraryFile(
    "{id: letter, type: recommendation, title: Письмо}",
    "{id: charter, type: charter, title: Устав}",
  )}//- company/people.bid.yaml
kind: people
people:
  - {id: mansour, name: Мансур Ахмед, role: редактор}
${sections}//- bids/demo/specification.bid.yaml
kind: specification
products: [{id: camera, name: Камера}]
responses:
  - ${response}
//- only response/evidence-type
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: [specification.bid.yaml]
${sections === "" ? "" : "sections: [about.md]\n"}`;

describe("response/evidence-type", () => {
  it("adds the one paper that fits", async () => {
    await checkFix(
      files("recommendation", "{requirement: R1, value: есть, evidence: [charter]}"),
      files("recommendation", "{requirement: R1, value: есть, evidence: [charter, letter]}"),
    );
    await checkFix(
      files("recommendation", "requirement: R1\n    evidence:\n      - charter # пока\n    value: есть"),
      files(
        "recommendation",
        "requirement: R1\n    evidence:\n      - charter # пока\n      - letter\n    value: есть",
      ),
    );
  });

  it.each([
    ["person", "{requirement: R1, value: есть, evidence: [charter, mansour]}"],
    ["product", "{requirement: R1, value: есть, evidence: [camera]}"],
    ["product", "{requirement: R1, value: есть, product: camera, evidence: [charter]}"],
    ["document", "{requirement: R1, value: есть, evidence: [charter]}"],
    ["Statement", "{requirement: R1, value: есть, evidence: [charter]}"],
    ["CHARTER", "{requirement: R1, value: есть, evidence: [charter]}"],
    ["contract", "{requirement: R1, value: есть, verdict: deviate, note: договоров ещё нет, evidence: [charter]}"],
  ])("%s takes %s", async (accepted, response) => {
    await check(files(accepted, response));
  });

  it("takes what the section that answers leads to", () =>
    check(
      files(
        "person",
        "{requirement: R1, value: есть, evidence: [charter]}",
        "",
        `//- bids/demo/about.md
---
id: about
title: О нас
answers: [R1]
---
Редактор — :person[mansour].
`,
      ),
    ));

  it("only advises where the requirement is voluntary", () =>
    check(
      `${files("person", "{requirement: R1, value: есть, evidence: [charter]}", ", mandatory: false").replace(
        "evidence: [charter]}\n",
        'evidence: [charter]}\n  # info[response/evidence-type] "evidence": charter (charter)\n',
      )}`,
    ));
});
