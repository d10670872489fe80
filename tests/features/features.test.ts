import { describe, expect, it } from "vitest";
import { packById } from "../../server/src/model/pack.ts";
import { completeAt, definitionAt, hoverAt, openFixture } from "../harness/service.ts";

const tender = `
//- bids/portal/tender.bid.yaml
kind: tender
id: T-1
title: متابعة بوابة الخدمات
language: ar
pack: generic
route: contest
buyer:
  name: {full: مركز الخدمات الرقمية, genitive: Центра цифровых услуг}
source: {number: 117/26}
dates: {submissionDeadline: 2026-11-27T10:00+04:00}
price: {vat: included}
requiredDocuments:
  - {id: D1, type: charter, title: نسخة من النظام الأساسي, nature: mandatory}
requirements:
  - {id: R1, kind: technical, text: Не менее 60 публикаций в месяц, expect: {type: integer, min: 60, unit: публикация}}
  - {id: Т-2, kind: technical, text: نسخة لضعاف البصر 👁️, expect: {type: boolean, equals: true}}
`;
const manifest = `
//- bids/portal/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: [specification.bid.yaml]
sections: [sections/رسالة.md]
`;
const answers = `
//- bids/portal/specification.bid.yaml
kind: specification
responses:
  - {requirement: R1, value: 64}
`;
const section = (text: string) => `
//- bids/portal/sections/رسالة.md
---
id: letter
title: رسالة العرض
---

${text}
`;
const all = tender + manifest + answers;

describe("completion", () => {
  it("offers the keys that are still missing, required ones first", async () => {
    const labels = await completeAt(`${tender + answers}
//- bids/portal/bid.yaml
kind: bid
tender: tender.bid.yaml
<|>
`);
    expect(labels[0]).toBe("status");
    expect(labels).toContain("sections");
    expect(labels).not.toContain("tender");
  });

  it("offers the values of a choice, also while the text is broken", async () => {
    expect(
      await completeAt(`${tender}\n//- bids/portal/bid.yaml\nkind: bid\ntender: tender.bid.yaml\nstatus: <|>\n  ] x`),
    ).toEqual(["draft", "ready", "submitted", "won", "lost"]);
  });

  it("offers the ids of requirements, unanswered ones first, inside braces too", async () => {
    const source = `${tender + manifest}
//- bids/portal/specification.bid.yaml
kind: specification
responses:
  - {requirement: R1, value: 64}
  - {requirement: <|>}
`;
    expect(await completeAt(source)).toEqual(["Т-2", "R1"]);
  });

  it("offers variables, ids and directives in Arabic prose", async () => {
    expect(await completeAt(all + section("نقدم عرضنا إلى {{buyer.<|>"))).toContain("buyer.name.genitive");
    expect(await completeAt(all + section("كما في :req[<|>"))).toEqual(["Т-2", "R1"]);
    expect(await completeAt(all + section("::comp<|>"))).toContain("compliance-matrix");
    expect(await completeAt(all + section("الساعة 12:<|>"))).toEqual([]);
  });

  it("offers the packs that there are", async () => {
    expect(await completeAt("//- bids/portal/tender.bid.yaml\nkind: tender\npack: <|>\n")).toEqual([
      ...packById.keys(),
    ]);
  });

  it("proposes nothing for a file that nobody reads, and nothing outside of the text", async () => {
    const { service, at } = openFixture(`${all}\n${section("<|>نص")}`);
    const nothing = { proposals: [], isIncomplete: false };
    expect(await service.completion({ ...at, file: "нет.yaml" })).toEqual(nothing);
    expect(await service.completion({ ...at, position: { line: 9999, character: 9999 } })).toEqual(nothing);
  });
});

describe("hover", () => {
  it("explains a property by its schema", async () => {
    const answer = await hoverAt(
      `${tender}\n//- bids/portal/bid.yaml\nkind: bid\ntender: tender.bid.yaml\nsta<|>tus: draft\n`,
    );
    expect(answer?.about).toBe("status");
    expect(answer?.contents).toContain("`draft`");
  });

  it("shows a requirement's text, what is expected and how it is answered", async () => {
    const answer = await hoverAt(all + section("👁️ كما في :req[R<|>1] تمامًا"));
    expect(answer?.about).toBe("R1");
    expect(answer?.contents).toContain("Не менее 60 публикаций в месяц");
    expect(answer?.contents).toContain("≥ 60");
    expect(answer?.contents).toContain("**64** · stated: complies · specification.bid.yaml, line 3");
  });

  it("shows the value of a variable", async () => {
    const answer = await hoverAt(all + section("إلى {{buyer.name<|>.full}}"));
    expect(answer?.about).toBe("{{buyer.name.full}}");
    expect(answer?.contents).toContain("مركز الخدمات الرقمية");
  });

  it("shows the value of a variable in the title of a note", async () => {
    const answer = await hoverAt(all + section(":::note[👁️ إلى {{buyer.name<|>.full}}]\nنص\n:::"));
    expect(answer?.about).toBe("{{buyer.name.full}}");
  });

  it("has nothing to say on plain text", async () => {
    expect(await hoverAt(all + section("نص ع<|>ادي"))).toBeUndefined();
  });
});

describe("definition", () => {
  it("goes from a response and from prose to the requirement, Cyrillic ids included", async () => {
    const source = `${tender + manifest}
//- bids/portal/specification.bid.yaml
kind: specification
responses:
  - {requirement: <|>Т-2, value: true}
`;
    expect(await definitionAt(source)).toEqual(["bids/portal/tender.bid.yaml: Т-2"]);
    expect(await definitionAt(all + section("كما في :req[Т-<|>2]"))).toEqual(["bids/portal/tender.bid.yaml: Т-2"]);
  });

  it("goes from a variable to the value", async () => {
    expect(await definitionAt(all + section("{{buyer.name.gen<|>itive}}"))).toEqual([
      "bids/portal/tender.bid.yaml: Центра цифровых услуг",
    ]);
  });
});

describe("the state of an open document", () => {
  it("wins over the disk until it is closed", async () => {
    const { service, at } = openFixture(`${all}\n${section("<|>نص")}`);
    const rulesNow = async () => (await service.check(at)).findings.map((finding) => finding.rule);
    const before = await rulesNow();
    await service.updateDocument("bids/portal/bid.yaml", "kind: bid\ntender: tender.bid.yaml\nstatus: черновик\n");
    expect(await rulesNow()).toContain("schema/invalid");
    await service.closeDocument("bids/portal/bid.yaml");
    expect(await rulesNow()).toEqual(before);
  });
});
