import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const consent =
  "{id: D7, type: consent, title: موافقة المقاولين, nature: conditional, condition: عند الاستعانة بمقاولين}";
const licence = "{id: D8, type: licence, title: رخصة, nature: conditional}";
const asked = (...demands: readonly string[]): string =>
  tenderFile(`requiredDocuments:\n${demands.map((demand) => `  - ${demand}`).join("\n")}`);
const bid = (lines: string): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
${lines}
`;
const open = '# warning[document/condition-undecided] "decisions"';

describe("document/condition-undecided", () => {
  it("tells what the condition is, at the list of decisions", async () => {
    const [finding] = await check(
      asked(consent) +
        bid(
          `decisions: []\n${open}: “موافقة المقاولين” (D7) is required only on a condition: “عند الاستعانة بمقاولين”`,
        ),
    );
    expect(finding?.verdict).toBe("formal");
    expect(finding?.related.map(({ file }) => file)).toEqual(["bids/demo/tender.bid.yaml"]);
    await check(asked(licence) + bid(`decisions: []\n${open}: only on a condition. The bid`));
  });

  it("stands at the list of documents, else at the head of the bid, where nothing is decided yet", async () => {
    const at = (place: string): string => `# warning[document/condition-undecided] "${place}"`;
    await check(asked(consent) + bid(`documents: []\n${at("documents")}`));
    await check(
      `${asked(consent)}//- bids/demo/bid.yaml\nkind: bid\n${at("kind: bid")}\ntender: tender.bid.yaml\nstatus: draft\n`,
    );
  });

  it("is content with a decision of either kind, and with a document that is handed in", async () => {
    await check(
      asked(consent, licence) +
        libraryFile("{id: licence, type: licence, title: رخصة}") +
        bid(`decisions:
  - {required: D7, applies: false, reason: ننفذ العمل بأنفسنا}
documents:
  - {required: D8, document: licence}`),
    );
  });

  it("adds a decision that waits to be made, behind the others", () =>
    checkFix(
      asked(consent, licence) +
        bid(`decisions:
  -   required: D8
      applies: true # есть
      reason: لدينا رخصة
documents:
  - {required: D8, document: x}`),
      bid(`decisions:
  -   required: D8
      applies: true # есть
      reason: لدينا رخصة
  -   required: D7
      applies: # true / false
      reason:
documents:
  - {required: D8, document: x}`),
      "document/condition-undecided",
    ));

  it("leaves a decision that is begun to the schema", () =>
    check(
      asked(consent) +
        bid(`decisions:
  - required: D7
    applies:
#   ^^^^^^^ error[schema/invalid]
    reason:
#   ^^^^^^ error[schema/invalid]`),
    ));

  it("lets one of several repairs begin the list", async () => {
    const findings = await check(asked(consent, licence) + bid(`decisions: []\n${open}: (D7)\n${open}: (D8)`));
    expect(findings.map(({ fixable }) => fixable)).toEqual([true, false]);
    const listed = await check(
      asked(consent, licence, "{id: D9, type: poa, title: توكيل, nature: conditional}") +
        bid(`decisions: [{required: D9, applies: false, reason: لا}]\n${open}: (D7)\n${open}: (D8)`),
    );
    expect(listed.map(({ fixable }) => fixable)).toEqual([true, true]);
  });

  it("asks about what a law makes conditional, with its source, but not about lots that are not bid for", async () => {
    const pack = `//- tenderdraft.yaml
kind: workspace
packs: [house]
//- packs/house.bid.yaml
kind: pack
id: house
title: Правила дома
requiredDocuments:
  - {id: law-licence, type: licence, title: Лицензия, nature: conditional, condition: Если работа лицензируется, source: {clause: ст. 43, asOf: 2026-11-01, verified: false}}
`;
    const [finding] = await check(
      pack + tenderFile() + bid(`decisions: []\n${open}: “Лицензия” (law-licence) is required by ст. 43 only`),
    );
    expect(finding?.source).toEqual({ pack: "house", clause: "ст. 43", asOf: "2026-11-01", verified: false });
    await check(
      `${asked(consent.replace("}", ", lot: L1}"))}lots: [{id: L1, title: الشبكات}, {id: L2, title: الطباعة}]\n${bid("lots: [L2]\ndecisions: []")}`,
    );
  });
});
