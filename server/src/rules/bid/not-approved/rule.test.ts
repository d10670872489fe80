import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { companyFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const tender = tenderFile(`lots: [{id: L1, title: الصفحات}, {id: L2, title: الطباعة}]
requirements:
  - {id: R1, kind: technical, lot: L1, text: ستون منشورًا في الشهر, mandatory: false}
  - {id: R2, kind: technical, lot: L2, text: ورق ثقيل, mandatory: false}`);
const questions = (...entries: readonly string[]): string => `//- bids/demo/questions.bid.yaml
kind: questions
questions:
${entries.map((entry, index) => `  - {id: Q${index + 1}, text: هل تُحسب القصص؟, ${entry}}`).join("\n")}
`;
const bid = (status: string, finding = "", lines = ""): string => `//- only bid/not-approved
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: ${status}
${finding && `#       ${"^".repeat(status.length)} warning[bid/not-approved]: ${finding}\n`}${lines}
`;
const asking = "questions: questions.bid.yaml";

describe("bid/not-approved", () => {
  it("wants every question answered before a bid is ready, and names those that are not", async () => {
    const files = tender + questions("about: R1, asked: 2026-11-13", "about: L1", "about: R1, answered: 2026-11-16");
    const [finding] = await check(files + bid("ready", "2 questions to the buyer have no answer yet: Q1, Q2", asking));
    expect(finding?.related.map(({ file, range }) => `${file}:${range.start.line}`)).toEqual([
      "bids/demo/questions.bid.yaml:2",
      "bids/demo/questions.bid.yaml:3",
    ]);
    await check(files + bid("draft", "", asking));
    await check(files + bid("submitted", "", `${asking}\nsubmittedAt: 2026-11-19`));
  });

  it("takes an assumption that stands for the answer", () =>
    check(tender + questions("about: R1, answer: نفترض أنها لا تُحسب") + bid("ready", "", asking)));

  it("does not wait for answers about a lot that is not bid for", async () => {
    const files = tender + questions("about: R2", "about: L2");
    await check(files + bid("ready", "", `${asking}\nlots: [L1]`));
    await check(files + bid("ready", "Q1, Q2", `${asking}\nlots: [L2]`));
  });

  it("wants somebody who can sign", async () => {
    const nobody = "nobody can sign it";
    const somebody = companyFile().replace("signatories: []", "signatories: [{person: ليلى منصور, basis: Устав}]");
    await check(tenderFile() + companyFile() + bid("ready", nobody));
    await check(tenderFile() + companyFile() + bid("ready", "", "signatory: ليلى منصور"));
    await check(tenderFile() + companyFile() + bid("submitted", "", "submittedAt: 2026-11-19"));
    await check(tenderFile() + companyFile() + bid("draft"));
    await check(tenderFile() + somebody + bid("ready"));
    await check(tenderFile() + bid("ready"));
  });

  it.each(["submitted", "won", "lost"])("wants to know when a bid was handed in that is %s", async (status) => {
    await check(tenderFile() + bid(status, `marked as “${status}”, and nothing says when`));
    await check(tenderFile() + bid(status, "", "submittedAt: 2026-11-19T12:05+04:00"));
  });
});
