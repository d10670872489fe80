import { describe, expect, it } from "vitest";
import { check } from "../harness/check.ts";
import { libraryFile, tenderFile } from "../harness/rule-samples.ts";

const workspace = (packs: string, more = ""): string => `//- tenderdraft.yaml
kind: workspace
packs: [${packs}]
${more}
`;
const pack = (body: string): string => `//- packs/house.bid.yaml
kind: pack
id: our-house
title: Правила дома
${body}
`;
const bid = (lines: string): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
${lines}
`;
const cvAsked = pack(`requiredDocuments:
  - {id: house-cv, type: cv, title: Резюме руководителя проекта}`);

describe("a pack of the workspace", () => {
  it("asks for documents of its own, and is named as their source", async () => {
    const [finding] = await check(
      workspace("packs/house.bid.yaml") +
        cvAsked +
        tenderFile() +
        bid('documents: []\n# error[document/missing] "documents": Правила дома requires it'),
    );
    expect(finding?.source).toEqual({ pack: "our-house", clause: "Правила дома", verified: true });
    expect(finding?.related.map(({ file }) => file)).toEqual(["packs/house.bid.yaml"]);
  });

  it("is content with the document that is handed in under its id", () =>
    check(
      workspace("our-house") +
        cvAsked +
        tenderFile() +
        libraryFile("{id: cv, type: cv, title: Резюме Галиева}") +
        bid("documents:\n  - {required: house-cv, document: cv}"),
    ));

  it("leaves what the tender asks for to the tender", () =>
    check(
      workspace("our-house") +
        cvAsked +
        tenderFile("requiredDocuments: [{id: D1, type: cv, title: Резюме, nature: mandatory}]") +
        libraryFile("{id: cv, type: cv, title: Резюме Галиева}") +
        bid("documents:\n  - {required: D1, document: cv}"),
    ));

  it("asks once for what another pack asks for too", async () => {
    const declaration = (nature: string): string =>
      pack(`requiredDocuments: [{id: house-d, type: no-exclusion-declaration, title: Декларация${nature}}]`);
    const files = (nature: string): string =>
      `${workspace("our-house")}${declaration(nature)}${tenderFile().replace("pack: generic", "pack: ru-44fz")}${libraryFile("{id: d, type: no-exclusion-declaration, title: Декларация}")}//- only document/missing\n`;
    const handed = bid("documents:\n  - {required: house-d, document: d}");
    await check(files("") + handed);
    await check(
      files(", nature: optional") +
        bid('documents:\n# warning[document/missing] "documents": 44-ФЗ\n  - {required: house-d, document: d}'),
    );
  });

  it("holds only for the routes that it names", () =>
    check(
      workspace("our-house") +
        pack("requiredDocuments: [{id: house-cv, type: cv, title: Резюме, routes: [auction]}]") +
        tenderFile() +
        bid("documents: []"),
    ));

  it("may judge the findings of a rule more strictly, or more mildly", async () => {
    const prices = `//- bids/demo/pricing.bid.yaml
kind: pricing
currency: RUB
vat: {rate: 22, included: true}
items: [{title: Съёмка, quantity: 2, unit: день, unitPrice: 100, total: 200}]
total: 201
`;
    const verdict = (word: string): string => pack(`verdicts: [{rule: price/total-mismatch, verdict: ${word}}]`);
    const severityUnder = async (word: string, severity: string): Promise<string | undefined> => {
      const drawn = `${prices}# ${severity}[price/total-mismatch] "201"\n`;
      const files = workspace("our-house") + verdict(word) + tenderFile() + drawn + bid("pricing: pricing.bid.yaml");
      return (await check(files))[0]?.verdict;
    };
    expect(await severityUnder("rejection", "error")).toBe("rejection");
    expect(await severityUnder("advice", "info")).toBe("advice");
  });

  const mismatch = (severity: string): string => `//- bids/demo/pricing.bid.yaml
kind: pricing
currency: RUB
vat: {rate: 22, included: true}
items: [{title: Съёмка, quantity: 2, unit: день, unitPrice: 100, total: 200}]
total: 201
# ${severity}[price/total-mismatch] "201"
`;
  const raised = (more = ""): string => pack(`verdicts: [{rule: price/total-mismatch, verdict: rejection${more}}]`);

  it("raises a flaw to a rejection that no setting and no comment hides without a reason", async () => {
    const settings =
      "rules:\n  price/total-mismatch: off\n# ^^^^^^^^^^^^^^^^^^^^ warning[suppression/without-reason]: without a reason";
    const drawn = settings.replace("# ^^^^^^^^^^^^^^^^^^^^ warning", "#                       ^^^ warning");
    await check(
      `${workspace("our-house", drawn)}${raised()}${tenderFile()}${mismatch("error")}${bid("pricing: pricing.bid.yaml")}`,
    );
    const hidden = mismatch("error").replace(
      "total: 201",
      '# tenderdraft-disable-next-line price/total-mismatch\n# warning[suppression/without-reason] "price/total-mismatch"\ntotal: 201',
    );
    await check(`${workspace("our-house")}${raised()}${tenderFile()}${hidden}${bid("pricing: pricing.bid.yaml")}`);
  });

  it("only warns of a rejection that nobody has confirmed", async () => {
    const [finding] = await check(
      `${workspace("our-house")}${raised(", source: {clause: ст. 9, asOf: 2026-11-01, verified: false}")}${tenderFile()}${mismatch("warning")}${bid("pricing: pricing.bid.yaml")}`,
    );
    expect([finding?.verdict, finding?.source?.clause]).toEqual(["rejection", "ст. 9"]);
    const asked = `requirements: [{id: R1, kind: technical, text: Две камеры, expect: {type: integer}, source: {document: ТЗ, clause: "4.1"}}]`;
    const [answer] = await check(
      `${workspace("our-house")}${pack("verdicts: [{rule: response/wrong-type, verdict: rejection, source: {clause: ст. 9, asOf: 2026-11-01, verified: false}}]")}${tenderFile(asked)}//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - {requirement: R1, value: две}
# warning[response/wrong-type] "две"
${bid("specification: [specification.bid.yaml]")}`,
    );
    expect([answer?.verdict, answer?.source?.clause]).toEqual(["rejection", "ст. 9"]);
  });

  it("may speak of one VAT basis only", async () => {
    const verdictUnder = async (basis: string) =>
      (
        await check(
          `${workspace("our-house")}${raised(`, vat: ${basis}`)}${tenderFile()}${mismatch("error")}${bid("pricing: pricing.bid.yaml")}`,
        )
      )[0]?.verdict;
    expect(await verdictUnder("included")).toBe("rejection");
    expect(await verdictUnder("excluded")).toBe("formal");
  });

  it("throws nobody out for coins", async () => {
    const coins = mismatch("error").replace("total: 201", "total: 200.40").replace('"201"', '"200.40"');
    const [finding] = await check(
      `${workspace("our-house")}${raised()}${tenderFile()}${coins}${bid("pricing: pricing.bid.yaml")}`,
    );
    expect(finding?.verdict).toBe("formal");
  });

  it("decides how grave a finding is where the rule weighs it by itself", async () => {
    const files = (word: string, severity: string): string =>
      `${workspace("our-house")}${pack(`verdicts: [{rule: text/placeholder, verdict: ${word}}]`)}${tenderFile()}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
facts: {срок: TBD}
# ${severity}[text/placeholder] "TBD"
`;
    await check(files("rejection", "error"));
    await check(files("advice", "info"));
  });

  it("that nobody knows is told in the bid", async () => {
    await check(
      `${workspace("packs/lost.bid.yaml")}${tenderFile()}//- bids/demo/bid.yaml
kind: bid
# error[link/unknown-id] "kind": “tenderdraft.yaml” names the pack “packs/lost.bid.yaml”
tender: tender.bid.yaml
status: draft
`,
    );
    await check(
      `${tenderFile().replace("pack: generic", "pack: ru-44")}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
#       ^^^^^^^^^^^^^^^ error[link/unknown-id]: The tender names the pack “ru-44”
status: draft
`,
    );
  });
});

describe("the rules in the settings", () => {
  it("are known by their ids", () =>
    check(
      `${workspace("generic", 'rules:\n  text/placeholdr: "off"\n# ^^^^^^^^^^^^^^^ error[schema/unknown-property]: but “text/placeholder” is')}`,
    ));
});
