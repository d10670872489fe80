import { describe, expect, it } from "vitest";
import { actAt, actionsAt, planAt } from "../../harness/actions.ts";
import { checkFiles } from "../../harness/check.ts";
import { parseFixture } from "../../harness/fixture.ts";
import { companyFile, tenderFile } from "../../harness/rule-samples.ts";

const specification = "bids/demo/specification.bid.yaml";
const manifest = "bids/demo/bid.yaml";
const requirements = `requirements:
  - {id: R1, kind: technical, text: Публикаций в неделю, expect: {type: integer, min: 5}}
  - {id: R2, kind: technical, text: Ответ на сообщение, expect: {type: number, unit: min, max: 30}}
  - {id: Т3, kind: technical, text: Дежурство в выходные 🌙, expect: {type: boolean}}
  - {id: م4, kind: technical, text: "لغة المحتوى", expect: {type: string, oneOf: [العربية, Русский]}}
`;
const bid = (extra = "specification: [specification.bid.yaml]") =>
  `//- ${manifest}\nkind: bid\ntender: tender.bid.yaml\nstatus: draft\n${extra}`;
const title = "Add responses to fill in";

/** What the check says of unanswered requirements: the ids, and the file in which each is missed. */
async function openIn(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const { findings } = await checkFiles({ files, asOf: "2026-11-20", locale: "en" });
  const open = findings.filter(({ rule }) => rule === "requirement/no-response");
  return open.map(({ file, range }) => `${file.replace("bids/demo/", "")}:${range.start.line}`);
}

describe("a response for every open requirement", () => {
  it("stands in the buyer's order among those that are there, and leaves every comment where it is", async () => {
    const source = `${tenderFile(requirements)}${companyFile()}${bid()}
//- ${specification}
kind: specification
respon<|>ses:
  # from last year
  - requirement: R2
    value: 20 min # measured
    note: |
      Среднее за месяц.

  # ours alone
  - requirement: м4-other
    value: да
`;
    const files = await actAt(source, title);
    expect(files.get(specification)).toBe(`kind: specification
responses:
  - requirement: R1
    value: # integer, min 5
  # from last year
  - requirement: R2
    value: 20 min # measured
    note: |
      Среднее за месяц.
  - requirement: Т3
    value: # boolean
  - requirement: م4
    value: # string, oneOf العربية | Русский

  # ours alone
  - requirement: м4-other
    value: да
`);
    // Nothing is answered by it: every new entry waits, and the check says so at that very entry.
    expect(await openIn(parseFixture(source).files)).toEqual([1, 1, 1].map((line) => `specification.bid.yaml:${line}`));
    expect(await openIn(files)).toEqual([2, 9, 11].map((line) => `specification.bid.yaml:${line}`));
  });

  it("is made once: what waits to be filled in gets no second entry", async () => {
    const files = await actAt(
      `${tenderFile(requirements)}${companyFile()}${bid()}\n//- ${specification}\nkind: specification\nresponses<|>: []\n`,
      title,
    );
    const cursor = { file: specification, start: 25, end: 25 };
    const again = await actionsAt({ files, asOf: "2026-11-20", locale: "en", cursor });
    expect(again.filter((one) => one.includes("Add response"))).toEqual([]);
  });

  it("goes into a list in brackets in its style", async () => {
    const files = await actAt(
      `${tenderFile(requirements)}${companyFile()}${bid()}
//- ${specification}
kind: specification
responses<|>: [{requirement: R1, value: 7}, {requirement: Т3, value: true}]
`,
      title,
    );
    expect(files.get(specification)).toBe(`kind: specification
responses: [{requirement: R1, value: 7}, {requirement: R2, value: }, {requirement: Т3, value: true}, {requirement: م4, value: }]
`);
  });

  it("keeps the line breaks of Windows and a byte order mark", async () => {
    const fixture = parseFixture(
      `${tenderFile(requirements)}${companyFile()}${bid()}\n//- ${specification}\nkind: specification\nresponses<|>:\n  - requirement: R1\n    value: 7\n`,
    );
    const text = `\ufeff${(fixture.files.get(specification) ?? "").replaceAll("\n", "\r\n")}`;
    const at = text.indexOf("responses") + 2;
    const files = new Map([...fixture.files, [specification, text]]);
    const after = await actAt({ ...fixture, files, cursor: { file: specification, start: at, end: at } }, title);
    expect(after.get(specification)).toBe(
      `${text}  - requirement: R2\r\n    value: # number, max 30, unit min\r\n  - requirement: Т3\r\n    value: # boolean\r\n  - requirement: م4\r\n    value: # string, oneOf العربية | Русский\r\n`,
    );
  });

  it("makes the specification where the bid has none, and names it in the manifest", async () => {
    const source = `//- locale ru\n${tenderFile(requirements)}${companyFile()}${bid("# ответы\nnumber: 1<|>2")}`;
    const files = await actAt(source, "Добавить места для ответов на 4 требования");
    expect(files.get(manifest)).toBe(
      `kind: bid\ntender: tender.bid.yaml\nstatus: draft\n# ответы\nnumber: 12\nspecification: [specification.bid.yaml]\n`,
    );
    expect(files.get(specification)).toContain("kind: specification\nversion: 1\n\nresponses:\n  - requirement: R1\n");
    expect(await openIn(files)).toHaveLength(4);
    expect((await openIn(files)).every((place) => place.startsWith("specification.bid.yaml:"))).toBe(true);
    expect(await actionsAt(source, { canCreate: false, only: ["refactor.rewrite"] })).toEqual([]);
  });

  it("makes the very file that the manifest names and that is not there", async () => {
    const source = `${tenderFile(requirements)}${companyFile()}${bid("specification: [ответы.bid.yaml]<|>")}`;
    const plan = await planAt(source, title);
    expect(plan.creates.map(({ file }) => file)).toEqual(["bids/demo/ответы.bid.yaml"]);
    expect(plan.edits).toEqual([]);
  });

  it("is offered at the requirements of the tender, and at a finding as its repair", async () => {
    const tender = tenderFile(requirements.replace("text: Публикаций", "text: Пуб<|>ликаций"));
    const answers = `//- ${specification}\nkind: specification\nresponses: []\n`;
    const kinds = async (source: string) => (await actionsAt(source)).filter((one) => one.includes(title));
    expect(await kinds(`${tender}${companyFile()}${bid()}\n${answers}`)).toEqual([
      "refactor.rewrite: Add responses to fill in for all 4 open requirements",
    ]);
    const atFinding = answers.replace("responses", "res<|>ponses");
    expect(await kinds(`${tenderFile(requirements)}${companyFile()}${bid()}\n${atFinding}`)).toEqual([
      "quickfix: Add responses to fill in for all 4 open requirements",
    ]);
    const elsewhere = answers.replace("kind:", "ki<|>nd:");
    expect(await kinds(`${tenderFile(requirements)}${companyFile()}${bid()}\n${elsewhere}`)).toEqual([]);
  });

  it("is not offered where answers may stand in what cannot be read", async () => {
    const broken = `//- ${specification}\nkind: specification\nresponses<|>:\n  - requirement: "R1\n`;
    const offered = await actionsAt(`${tenderFile(requirements)}${companyFile()}${bid()}\n${broken}`);
    expect(offered.filter((one) => one.includes(title))).toEqual([]);
  });
});
