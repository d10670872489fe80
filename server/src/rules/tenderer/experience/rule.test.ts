import { describe, expect, it } from "vitest";
import { check, checkFiles } from "../../../../../tests/harness/check.ts";
import { parseFixture } from "../../../../../tests/harness/fixture.ts";
import { companyFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const requirement = (more = ""): string =>
  `requirements:
  - {id: R1, kind: qualification, text: تنفيذ عقدين مشابهين, expect: {type: integer, min: 1}${more}}
  - {id: R2, kind: technical, text: خبرة في التصوير, mandatory: false}`;
interface Contract {
  readonly end?: string;
  readonly letter?: string;
  readonly registryNumber?: string;
  readonly buyer?: string;
}
const contracts = ({
  end = "2025-12-15",
  letter,
  registryNumber,
  buyer = "رابطة الطلاب العرب",
}: Contract): string => `${companyFile()}//- company/files/letter.pdf
письмо
//- company/documents.bid.yaml
kind: documents
documents: [{id: letter-students, type: recommendation, title: خطاب توصية}]
//- company/contracts.bid.yaml
kind: contracts
contracts:
  - id: c1
    buyer: ${buyer}
    title: حملة تعريفية
    start: 2023-02-10
    end: ${end}
${letter === undefined ? "" : `    letter: ${letter}\n`}${registryNumber === undefined ? "" : `    registryNumber: "${registryNumber}"\n`}`;
const bid = (finding = "", severity = "warning"): string => `//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - requirement: R1
    value: 2
    evidence:
      - c1
${finding && `#       ^^ ${severity}[tenderer/experience]: ${finding}\n`}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: [specification.bid.yaml]
`;
const settings = (text: string): string => `//- tenderdraft.yaml
kind: workspace
${text}
`;
const house = (years: string): string => `${settings("packs: [packs/house.bid.yaml]")}//- packs/house.bid.yaml
kind: pack
id: our-house
title: قواعد الشركة
thresholds: [{id: experienceMinYears, value: ${years}}]
`;

describe("tenderer/experience", () => {
  it("measures contracts by the time that the requirement looks back", async () => {
    const asked = tenderFile(
      requirement(", evidenceNotOlderThan: P3Y, source: {document: كراسة الشروط, clause: 3.10}"),
    );
    await check(asked + contracts({ end: "2023-12-01" }) + bid());
    const [finding] = await check(
      asked +
        contracts({ end: "2023-11-30" }) +
        bid("ended on 30 November 2023, and R1 looks back to 1 December 2023 only"),
    );
    expect(finding?.source).toEqual({ clause: "كراسة الشروط, 3.10", verified: true });
    await check(tenderFile(requirement()) + contracts({ end: "2023-03-30" }) + bid());
  });

  it("follows a letter to the library or to a file, and tells once where it leads nowhere", async () => {
    const asked = tenderFile(requirement());
    await check(asked + contracts({}) + bid());
    await check(asked + contracts({ letter: "letter-students" }) + bid());
    await check(asked + contracts({ letter: "files/letter.pdf" }) + bid());
    await check(asked + contracts({ letter: "files/other.pdf" }) + bid("its letter “files/other.pdf” is neither"));
    const twice = bid("its letter “letter-student” is neither").replace(
      "//- bids/demo/bid.yaml",
      "  - {requirement: R2, value: true, evidence: [c1]}\n//- bids/demo/bid.yaml",
    );
    const [finding] = await check(asked + contracts({ letter: "letter-student" }) + twice);
    expect(finding?.related.map(({ file }) => file)).toEqual(["company/contracts.bid.yaml"]);
  });

  it("does not call a letter lost while the library cannot be read wholly", async () => {
    const broken = contracts({ letter: "letter-lost" }).replace(
      "documents: [{id: letter-students, type: recommendation, title: خطاب توصية}]",
      "documents:\n  - id: letter-lost\n    title: [",
    );
    const { findings } = await checkFiles(parseFixture(tenderFile(requirement()) + broken + bid()));
    expect(findings.filter(({ rule }) => rule === "tenderer/experience")).toEqual([]);
  });

  it("asks for the number in the register where the law has one", async () => {
    const asked = tenderFile(requirement()).replace("pack: generic", "pack: ru-223fz");
    await check(asked + contracts({ registryNumber: "0000000000124000018" }) + bid());
    const [finding] = await check(asked + contracts({}) + bid("has no number in the register", "info"));
    expect(finding?.verdict).toBe("advice");
    await check(asked + contracts({ buyer: "АО «Поморский морской порт»" }) + bid());
    await check(
      settings("rules: {tenderer/experience: {options: {registryPacks: []}}}") + asked + contracts({}) + bid(),
    );
    await check(
      settings("rules: {tenderer/experience: {options: {registryPacks: [generic]}}}") +
        tenderFile(requirement()) +
        contracts({}) +
        bid("has no number", "info"),
    );
  });

  it("counts the years of the company to the day of the deadline", async () => {
    const company = (day: string): string => companyFile().replace("2016-04-12", day);
    const manifest = (finding = ""): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
company: ../../company/company.bid.yaml
${finding && `#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[tenderer/experience]: ${finding}\n`}`;
    await check(house("3") + tenderFile() + company("2023-12-01") + manifest());
    const [finding] = await check(
      house("3") + tenderFile() + company("2023-12-02") + manifest("at least 3 years when"),
    );
    expect(finding?.verdict).toBe("rejection");
    await check(house("2.5") + tenderFile() + company("2024-06-01") + manifest());
    await check(house("2.5") + tenderFile() + company("2024-06-02") + manifest("since 1 June 2024 or longer"));
    await check(tenderFile() + company("2026-11-01") + manifest());
  });
});
