import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

interface Sample {
  readonly demand?: string;
  readonly platform?: string;
  readonly dates?: string;
  readonly signatories?: string;
  readonly signatures: string;
  readonly signatory?: string;
  readonly documents?: string;
  readonly finding?: string;
  readonly severity?: string;
}

const paper = "{id: D1, type: declaration, title: إقرار, nature: mandatory, signature: qualified}";
const people = `//- company/people.bid.yaml
kind: people
people:
  - {id: sokolova, name: Соколова Анна Викторовна, role: Генеральный директор}
  - {id: galiev, name: Галиев Тимур Ренатович, role: Руководитель проекта}
`;

const sample = (one: Sample): string => {
  const { demand = paper, platform, dates = "", signatories = "{person: sokolova, basis: Устав}" } = one;
  const place = one.signatory === undefined ? "" : "signatory";
  const mark = `#          ${"^".repeat(one.signatory?.length ?? 0)} ${one.severity ?? "error"}[tenderer/signature-certificate]: ${one.finding}\n`;
  const head = `# ${one.severity ?? "error"}[tenderer/signature-certificate] "kind: bid": ${one.finding}\n`;
  return (
    tenderFile(`requiredDocuments: [${demand}]`)
      .replace("source: {}", platform === undefined ? "source: {}" : `source: {platform: ${platform}}`)
      .replace("10:00+03:00}", `10:00+03:00${dates}}`) +
    libraryFile(
      "{id: declaration, type: declaration, title: إقرار موقّع}",
      "{id: poa, type: power-of-attorney, title: Доверенность № 4}",
    )
      .replace("signatories: []", `signatories: [${signatories}]`)
      .replace("signatures: []", `signatures: [${one.signatures}]`)
      .replace("accreditations: []", "accreditations: [{platform: ЭТП «Кама», validUntil: 2029-01-01}]") +
    people +
    `//- only tenderer/signature-certificate
//- bids/demo/bid.yaml
kind: bid
${one.finding && !place ? head : ""}tender: tender.bid.yaml
status: draft
${place && `signatory: ${one.signatory}\n${one.finding ? mark : ""}`}documents:
  - {required: D1, document: declaration}
${one.documents ?? ""}`
  );
};
const own = (end = "2028-02-29", kind = "qualified"): string => `{holder: sokolova, kind: ${kind}, validUntil: ${end}}`;
const his = (end = "2028-02-29"): string => `{holder: galiev, kind: qualified, validUntil: ${end}}`;

describe("tenderer/signature-certificate", () => {
  it("is needed where a document that comes asks for a qualified signature", async () => {
    const [finding] = await check(
      sample({ signatures: "", finding: "Order a certificate for Соколова Анна Викторовна" }),
    );
    expect(finding?.verdict).toBe("rejection");
    expect(finding?.related.map(({ file }) => file)).toEqual(["company/company.bid.yaml", "bids/demo/tender.bid.yaml"]);
    await check(sample({ demand: paper.replace("mandatory", "optional"), signatures: "", finding: "“إقرار” must be" }));
    await check(sample({ demand: paper.replace("qualified", "simple"), signatures: "" }));
    await check(sample({ demand: paper.replace(", signature: qualified", ""), signatures: "" }));
  });

  it("is not needed for a document that nobody hands in, nor for another lot", async () => {
    const bare = (nature: string): string => sample({ demand: paper.replace("mandatory", nature), signatures: "" });
    const without = (text: string): string =>
      text.replace("documents:\n  - {required: D1, document: declaration}\n", "");
    await check(without(bare("optional")));
    await check(
      without(bare("mandatory, lot: L2"))
        .replace("requiredDocuments:", "lots: [{id: L1, title: Страницы}, {id: L2, title: Печать}]\nrequiredDocuments:")
        .replace("status: draft\n", "status: draft\nlots: [L1]\n"),
    );
  });

  it("is needed on a platform where bids are signed, but only as a warning", async () => {
    const open = paper.replace(", signature: qualified", "");
    const finding = "Bids on “ЭТП «Кама»” are signed electronically";
    await check(sample({ demand: open, platform: "ЭТП «Кама»", signatures: "", finding, severity: "warning" }));
    await check(sample({ demand: open, platform: "Сайт школы", signatures: "" }));
    await check(sample({ demand: open, platform: "ЭТП «Кама»", signatures: own("2028-01-01", "simple") }));
  });

  it.each([
    ["sokolova", "sokolova"],
    ["sokolova", "Соколова Анна Викторовна"],
    ["Соколова Анна Викторовна", "sokolova"],
    ["Соколова Анна Викторовна", "Соколовой Анны Викторовны"],
  ])("knows the holder by id and by name: %s, %s", async (signatory, holder) => {
    await check(sample({ signatory, signatures: own().replace("holder: sokolova", `holder: ${holder}`) }));
  });

  it("wants the certificate of the person who signs", async () => {
    await check(
      sample({
        signatory: "sokolova",
        signatures: his(),
        finding: "the only certificates are those of Галиев Тимур Ренатович",
      }),
    );
    await check(sample({ signatory: "galiev", signatures: his() }));
  });

  it("takes another's where he may sign for the company, or a power of attorney comes with the bid", async () => {
    const signatories = "{person: sokolova, basis: Устав}, {person: galiev, basis: Доверенность № 4}";
    await check(sample({ signatories, signatory: "sokolova", signatures: his() }));
    await check(
      sample({
        demand: `${paper}, {id: D2, type: power-of-attorney, title: Доверенность, nature: optional}`,
        signatory: "sokolova",
        signatures: his(),
        documents: "  - {required: D2, document: poa}\n",
      }),
    );
  });

  it("does not take a simple one for a qualified one", async () => {
    for (const kind of ["simple", "ПЭП", "Простая ЭП", "بسيط"]) {
      await check(sample({ signatures: own("2028-01-01", kind), finding: "certificates for a simple one only" }));
    }
    for (const kind of ["УКЭП", "КЭП", "مؤهل", "token"]) await check(sample({ signatures: own("2028-01-01", kind) }));
    await check(sample({ signatures: `${own("2028-01-01", "simple")}, ${own()}` }));
  });

  it("must reach the deadline and the signing of the contract", async () => {
    const dates = ", contractSigning: 2026-12-21";
    await check(sample({ dates, signatures: own("2026-12-21") }));
    await check(
      sample({ dates, signatures: own("2026-12-20"), finding: "the contract is to be signed", severity: "warning" }),
    );
    await check(
      sample({ dates, signatures: own("2026-11-30"), finding: "before bids are due (1 December 2026, 10:00" }),
    );
    await check(sample({ dates, signatures: `${own("2026-11-30")}, ${own("2027-11-30")}` }));
  });

  it("cannot tell who signs where nobody is named", () => check(sample({ signatories: "", signatures: his() })));

  it("need not outlast the day on which the bid was handed in", async () => {
    const draft = sample({ signatures: own("2026-11-25") });
    const handedIn = (day: string): string => draft.replace("status: draft", `status: submitted\nsubmittedAt: ${day}`);
    await check(handedIn("2026-11-25T18:00+03:00"));
    const head = 'kind: bid\n# error[tenderer/signature-certificate] "kind: bid"\ntender:';
    await check(handedIn("2026-11-26").replace("kind: bid\ntender:", head));
    await check(draft.replace("kind: bid\ntender:", head));
  });
});
