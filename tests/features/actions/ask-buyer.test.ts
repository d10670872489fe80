import { describe, expect, it } from "vitest";
import { actAt, actionsAt } from "../../harness/actions.ts";
import { checkFiles } from "../../harness/check.ts";
import { companyFile, tenderFile } from "../../harness/rule-samples.ts";

const manifest = "bids/demo/bid.yaml";
const questions = "bids/demo/questions.bid.yaml";
const tender = (language = "ru") =>
  tenderFile(`requiredDocuments: [{id: D1, type: licence, title: Лицензия, nature: optional}]
requirements:
  - id: R1
    kind: technical
    text: Не менее пяти публикаций в неделю 📣
    source: {document: Техническое задание, clause: 4.10}
  - {id: R2, kind: technical, text: Дежурство}`)
    .replace("dates: {", "dates: {clarificationDeadline: 2026-11-25, ")
    .replace("language: ru", `language: ${language}`);
const bid = (lines = "") =>
  `//- ${manifest}\nkind: bid\ntender: tender.bid.yaml\nstatus: draft\nspecification: [specification.bid.yaml]\n${lines}\n//- bids/demo/specification.bid.yaml\nkind: specification\nresponses:\n  - {requirement: R1, value: 5}\n  - {requirement: R2, value: да}\n`;
const list = `//- ${questions}\nkind: questions\nquestions:\n  - {id: Q1, about: R2, text: "Сколько смен?"} # срочно\n`;
const only = ["refactor.rewrite"];
const at = (source: string, word: string, cut: number) =>
  source.replace(word, `${word.slice(0, cut)}<|>${word.slice(cut)}`);
const asks = async (source: string) => (await actionsAt(source, { only })).filter((one) => /Ask the buyer/.test(one));

describe("a question to the buyer", () => {
  it("joins the list, quotes the clause in the tender's language, and waits to be finished", async () => {
    const source = at(`${tender()}${companyFile()}${bid("questions: questions.bid.yaml")}${list}`, "Не менее пяти", 5);
    const files = await actAt(source, "Ask the buyer about R1", { only });
    expect(files.get(questions)).toBe(`kind: questions
questions:
  - {id: Q1, about: R2, text: "Сколько смен?"} # срочно
  - id: Q2
    about: R1
    text: "Техническое задание, пункт 4.10: «Не менее пяти публикаций в неделю 📣». Просим разъяснить: [укажите вопрос]"
`);
    const { findings } = await checkFiles({ files, asOf: "2026-11-20", locale: "en" });
    const here = findings.filter(({ file }) => file === questions).map(({ rule }) => rule);
    expect(here).toContain("text/placeholder");
    expect(findings.filter(({ rule }) => rule.startsWith("schema/") || rule === "link/unknown-id")).toEqual([]);
  });

  it("begins the list where there is none", async () => {
    const source = at(`${tender("ar")}${companyFile()}${bid("# ниже\nnumber: 7")}`, "requirement: R1", 14);
    const files = await actAt(source, "Ask the buyer about R1", { only });
    expect(files.get(manifest)).toContain("# ниже\nnumber: 7\nquestions: questions.bid.yaml\n");
    expect(files.get(questions)).toContain("about: R1\n");
    expect(files.get(questions)?.replace(/\s+/g, " ")).toContain("نرجو التوضيح: [اكتب السؤال]");
    const { findings } = await checkFiles({ files, asOf: "2026-11-20", locale: "en" });
    expect(findings.filter(({ file }) => file === questions).map(({ rule }) => rule)).toContain("text/placeholder");
    expect(await actionsAt(source, { only, canCreate: false })).toEqual([]);
  });

  it("can be about a document that is asked for", async () => {
    const source = at(`${tender()}${companyFile()}${bid("questions: questions.bid.yaml")}${list}`, "Лицензия", 3);
    expect(await asks(source)).toEqual(["refactor.rewrite: Ask the buyer about D1"]);
  });

  it("names the bid where two answer one tender", async () => {
    const other = bid("questions: questions.bid.yaml")
      .replaceAll("bids/demo/", "bids/other/")
      .replace("tender: ", "tender: ../demo/");
    const source = at(
      `${tender()}${companyFile()}${bid("questions: questions.bid.yaml")}${list}${other}`,
      "Не менее",
      2,
    );
    expect(await asks(source)).toEqual([
      "refactor.rewrite: Ask the buyer about R1 (bids/demo/bid.yaml)",
      "refactor.rewrite: Ask the buyer about R1 (bids/other/bid.yaml)",
    ]);
    const files = await actAt(source, "(bids/other/bid.yaml)", { only });
    expect(files.get("bids/other/questions.bid.yaml")).toContain("about: R1");
  });

  it("is shown with the reason why it comes too late", async () => {
    const source = at(
      `//- as-of 2026-11-26\n${tender()}${companyFile()}${bid("questions: questions.bid.yaml")}${list}`,
      "Не менее",
      2,
    );
    expect(await asks(source)).toEqual([
      "refactor.rewrite: Ask the buyer about R1 (Questions had to be asked by 2026-11-25)",
    ]);
    const lastDay = source.replace("as-of 2026-11-26", "as-of 2026-11-25");
    expect(await asks(lastDay)).toEqual(["refactor.rewrite: Ask the buyer about R1"]);
  });

  it("is not offered for what was asked already, nor once the bid is handed in", async () => {
    const base = `${tender()}${companyFile()}${bid("questions: questions.bid.yaml")}${list}`;
    expect(await asks(at(base, "text: Дежурство", 7))).toEqual([]);
    const handedIn = base.replace("status: draft", "status: submitted\nsubmittedAt: 2026-11-19");
    expect(await asks(at(handedIn, "Не менее", 2))).toEqual([]);
  });
});
