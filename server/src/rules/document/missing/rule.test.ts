import { describe, expect, it } from "vitest";
import { check, checkFiles, checkFix } from "../../../../../tests/harness/check.ts";
import { parseFixture } from "../../../../../tests/harness/fixture.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const charterAsked = `requiredDocuments:
  - {id: D1, type: charter, title: صورة النظام الأساسي, nature: mandatory}`;
const charter = "{id: charter, type: charter, title: النظام الأساسي}";
const bid = (lines: string): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
${lines}
`;

describe("document/missing", () => {
  it("adds the entry in the layout of the list", () =>
    checkFix(
      `${tenderFile(`${charterAsked}
  - {id: D2, type: licence, title: Лицензия, nature: optional}`)}${libraryFile(charter, "{id: licence, type: licence, title: Лицензия}")}${bid(
        `documents:
-   required: D2 # по желанию
    document: licence

sections: []`,
      )}`,
      bid(`documents:
-   required: D2 # по желанию
    document: licence
-   required: D1
    document: charter

sections: []`),
    ));

  it("begins the list where there is none, and leaves the end of the file as it is", () =>
    checkFix(
      `${tenderFile(charterAsked)}${libraryFile(charter)}${bid("x-tags:\n  - a # b")}`,
      bid("x-tags:\n  - a # b\ndocuments:\n  - required: D1\n    document: charter"),
    ));

  it("fills an empty list and an entry that names nothing yet", async () => {
    const start = `${tenderFile(charterAsked)}${libraryFile(charter)}`;
    await checkFix(
      start + bid("documents: [] # позже"),
      bid("documents:\n  - required: D1\n    document: charter # позже"),
      "document/missing",
    );
    await checkFix(
      start + bid("documents:\n  - required: D1\n    document:"),
      bid("documents:\n  - required: D1\n    document: charter"),
      "document/missing",
    );
  });

  it("points out a document of another type where the library holds the right one", async () => {
    const power = "{id: poa, type: power-of-attorney, title: وكالة شرعية}";
    const handing = (id: string): string => bid(`documents:\n  - required: D1\n    document: ${id}`);
    await checkFix(
      tenderFile(charterAsked) + libraryFile(charter, power) + handing("poa"),
      handing("charter"),
      "document/missing",
    );
    // A writer who calls the types otherwise, or hands in both, has not mixed them up.
    await check(tenderFile(charterAsked) + libraryFile(power) + handing("poa"));
    await check(
      tenderFile(charterAsked) +
        libraryFile(charter, power) +
        handing("poa").replace("document: poa", "document: poa\n  - required: D1\n    document: charter"),
    );
    await check(
      tenderFile(charterAsked) +
        libraryFile("{id: charter, type: charter, title: النظام الأساسي, validUntil: 2020-01-01}", power) +
        handing("poa"),
    );
  });

  it("stays until the name leads to a document", () =>
    check(
      `${tenderFile(charterAsked)}${libraryFile("{id: licence, type: licence, title: Лицензия}")}${bid(`documents:
  - required: D1
    document: charter
#             ^^^^^^^ error[document/missing]: “charter” is to stand for “صورة النظام الأساسي” (D1)`)}`,
    ));

  it("leaves plain slips to link/unknown-id", async () => {
    const told = async (required: string, document: string) => {
      const files = `${tenderFile(charterAsked)}${libraryFile(charter, "{id: licence, type: licence, title: Лицензия}")}${bid(
        `documents: [{required: ${required}, document: ${document}}]`,
      )}`;
      return (await checkFiles(parseFixture(files))).findings.map(({ rule }) => rule);
    };
    expect(await told("D1", "сharter")).toEqual(["link/unknown-id"]);
    expect(await told("D1", "charters")).toEqual(["document/missing"]);
    expect(await told("D11", "charter")).toEqual(["link/unknown-id"]);
    // A paper of another type is none of what is asked for.
    expect(await told("D11", "licence")).toEqual(["document/missing", "link/unknown-id"]);
  });

  it("offers no document that has expired, but names it", async () => {
    const [finding] = await check(
      `${tenderFile(charterAsked)}${libraryFile("{id: old, type: charter, title: النظام القديم, validUntil: 2026-01-31}")}${bid(
        'documents: []\n# error[document/missing] "documents": only “النظام القديم”, which ended on 31 January 2026',
      )}`,
    );
    expect(finding?.fixable).toBe(false);
    expect(finding?.related.map(({ file }) => file)).toEqual([
      "bids/demo/tender.bid.yaml",
      "company/documents.bid.yaml",
    ]);
  });

  it("asks for nothing of a lot that is not bid for", () =>
    check(
      `${tenderFile(`lots: [{id: L1, title: Сайт}, {id: L2, title: Мероприятия}]
requiredDocuments:
  - {id: D1, type: charter, title: Устав, nature: mandatory, lot: L1}
  - {id: D2, type: licence, title: Лицензия, nature: mandatory, lot: L2}`)}${bid(
        'lots: [L2]\ndocuments: []\n# error[document/missing] "documents": “Лицензия” (D2)',
      )}`,
    ));

  it("leaves a condition alone until it is decided, and a document that is optional", () =>
    check(
      `${tenderFile(`requiredDocuments:
  - {id: D1, type: consent, title: Согласие соисполнителя, nature: conditional, condition: При соисполнителях}
  - {id: D2, type: letter, title: Рекомендация, nature: optional}`)}${bid(
        'documents: []\n# warning[document/condition-undecided] "documents"',
      )}`,
    ));

  it("points at the decision that makes a document obligatory", async () => {
    const [finding] = await check(
      `${tenderFile(`requiredDocuments:
  - {id: Д1, type: consent, title: Согласие соисполнителя, nature: conditional, condition: При соисполнителях}`)}${bid(`decisions:
  - {required: Д1, applies: true, reason: Привлекаем студию}
documents: []
# error[document/missing] "documents": You decided that its condition holds`)}`,
    );
    expect(finding?.verdict).toBe("rejection");
    expect(finding?.related.map(({ file }) => file)).toEqual(["bids/demo/tender.bid.yaml", "bids/demo/bid.yaml"]);
  });

  it("waits with its judgement while the library cannot be read wholly", () =>
    check(
      `${tenderFile(charterAsked)}${libraryFile(`id: licence
    type: licence
    title: "Лицензия
#          ^^^^^^^^^ error[schema/syntax]: is not closed`)}${bid(`documents:
  - required: D1
    document: charter
#             ^^^^^^^ error[link/unknown-id]`)}`,
    ));

  /** A law of the workspace that asks for a licence. */
  const law = (more: string, verified = true): string => `//- tenderdraft.yaml
kind: workspace
packs: [house]
//- packs/house.bid.yaml
kind: pack
id: house
title: Закон о закупках
requiredDocuments:
  - {id: law-licence, type: licence, title: Лицензия${more}, source: {clause: ст. 31, asOf: 2026-11-01, verified: ${verified}}}
`;

  it("takes what a law asks for from the law, with its words and its source", async () => {
    const [finding] = await check(
      law("") + tenderFile() + bid('documents: []\n# error[document/missing] "documents": ст. 31 requires it'),
    );
    expect(finding?.source?.clause).toBe("ст. 31");
    const [unsure] = await check(
      law("", false) + tenderFile() + bid('documents: []\n# warning[document/missing] "documents"'),
    );
    expect(unsure?.verdict).toBe("rejection");
  });

  it("asks by the law for what the tender wants for another lot alone", () => {
    const lots = (lot: string): string =>
      `${tenderFile(`lots: [{id: L1, title: Сайт}, {id: L2, title: Мероприятия}]
requiredDocuments:
  - {id: D1, type: licence, title: Лицензия на мероприятия, nature: mandatory, lot: L2}`)}${bid(
        `lots: [${lot}]\ndocuments: []\n# error[document/missing] "documents": (${lot === "L1" ? "law-licence" : "D1"})`,
      )}`;
    return Promise.all(["L1", "L2"].map((lot) => check(law("") + lots(lot))));
  });

  it("offers the document that is valid long enough and fresh enough, not the first of its type", () =>
    checkFix(
      `${tenderFile(`requiredDocuments:
  - {id: D2, type: tax-clearance, title: Справка ФНС, nature: mandatory, notOlderThan: P30D}`)}${libraryFile(
        "{id: old, type: tax-clearance, title: Старая, issued: 2026-03-01}",
        "{id: short, type: tax-clearance, title: Короткая, issued: 2026-11-10, validUntil: 2026-11-25}",
        "{id: good, type: tax-clearance, title: Новая, issued: 2026-11-10}",
      )}${bid("documents: []")}`,
      bid("documents:\n  - required: D2\n    document: good"),
    ));

  it("is content with one of several documents for one demand", () =>
    check(
      `${tenderFile(charterAsked)}${libraryFile(charter)}${bid(`documents:
  - {required: D1, document: charter}
  - required: D1
    document: changes
#             ^^^^^^^ error[link/unknown-id]`)}`,
    ));

  it("tells of a bid that was handed in without it, too", () =>
    check(
      `${tenderFile(charterAsked)}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: submitted
submittedAt: 2026-11-18
documents: []
# error[document/missing] "documents"
`,
    ));
});
