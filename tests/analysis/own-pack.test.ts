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
