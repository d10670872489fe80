import { describe, expect, it } from "vitest";
import { checkFiles } from "../harness/check.ts";
import { parseFixture } from "../harness/fixture.ts";
import { libraryFile, tenderFile } from "../harness/rule-samples.ts";

const tender = tenderFile(`lots: [{id: L1, title: Съёмка, ceiling: "5000"}, {id: L2, title: Монтаж, ceiling: "1000"}]
requiredDocuments:
  - {id: D1, type: charter, title: صورة النظام الأساسي, nature: mandatory}
  - {id: D2, type: licence, title: Лицензия, nature: mandatory}
  - {id: D3, type: guarantee, title: Гарантия по монтажу, nature: mandatory, lot: L2}
requirements:
  - {id: R1, kind: technical, text: مدة الضمان, expect: {type: integer, min: 12}}
  - {id: R2, kind: content, text: Ежемесячный отчёт}
  - {id: R3, kind: technical, text: Монтаж в срок, lot: L2}
format:
  sections: [{id: approach, title: Подход}]`).replace(
  "price: {vat: included}",
  'price: {ceiling: {amount: "9000", currency: RUB}, vat: exempt}',
);
const others = `${libraryFile(
  "{id: charter, type: charter, title: Устав}",
  "{id: licence, type: licence, title: Лицензия}",
)}//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - {requirement: R1, value: 24}
//- bids/demo/pricing.bid.yaml
kind: pricing
currency: RUB
vat: {rate: "0", included: false}
items:
  - {title: Съёмка, lot: L1, quantity: "1", unit: шт, unitPrice: "4000"}
  - {title: Монтаж, lot: L2, quantity: "1", unit: шт, unitPrice: "2000"}
//- bids/demo/sections/approach.md
---
id: approach
title: Подход
answers: [R2]
---

Отчёт приходит каждый месяц.
`;

const manifest = `kind: bid
tender: tender.bid.yaml
status: draft
lots: [L1]
documents:
  - {required: D1, document: charter}
  - {required: D2, document: licence}
specification: [specification.bid.yaml]
pricing: pricing.bid.yaml
sections: [sections/approach.md]
`;

async function rejectionsOf(text: string): Promise<readonly string[]> {
  const { findings } = await checkFiles(parseFixture(`${tender}${others}//- bids/demo/bid.yaml\n${text}`));
  expect(findings.filter(({ rule }) => rule === "internal/rule-crashed")).toEqual([]);
  return findings.filter(({ verdict }) => verdict === "rejection").map(({ rule, message }) => `${rule}: ${message}`);
}

describe("a manifest in which somebody is typing", () => {
  it("has no rejections when it is whole, and has them when something is left out", async () => {
    expect(await rejectionsOf(manifest)).toEqual([]);
    const bare = manifest.split("documents:")[0] ?? "";
    expect((await rejectionsOf(bare)).map((text) => text.split(":")[0])).toEqual([
      "bid/section-missing",
      "document/missing",
      "document/missing",
      "requirement/no-response",
      "requirement/no-response",
    ]);
  });

  const typed = [
    "'",
    '"',
    "x",
    "do",
    "- ",
    "- re",
    "key: {a",
    "- [",
    "a: b: c",
    "a: *x",
    "? ",
    "\t- x",
    "&a",
    "lots: [L",
  ];
  it.each(typed)("is not flooded with rejections that vanish on the next key: %s", async (word) => {
    const lines = manifest.trimEnd().split("\n");
    for (let line = 2; line <= lines.length; line += 1) {
      for (const indent of ["", "  ", "    "]) {
        const text = [...lines.slice(0, line), `${indent}${word}`, ...lines.slice(line)].join("\n");
        expect(await rejectionsOf(text), `behind line ${line}:\n${text}`).toEqual([]);
      }
    }
  });

  it.each([
    ["a kind", "kind: documents", "kind: docu"],
    ["a list", "documents:\n  - {id: charter", "documents: |\n  - {id: charter"],
    ["a company", "kind: company", "kind: compa"],
  ])("may rest on a library in which somebody is typing: %s", async (_, whole, typing) => {
    expect(others).toContain(whole);
    const { findings } = await checkFiles(
      parseFixture(`${tender}${others.replace(whole, typing)}//- bids/demo/bid.yaml\n${manifest}`),
    );
    expect(findings.filter(({ verdict }) => verdict === "rejection")).toEqual([]);
  });

  it("keeps what certainly misses", async () => {
    const broken = manifest
      .replace("  - {required: D2, document: licence}\n", "")
      .replace("status: draft", "status: 'draft");
    expect(await rejectionsOf(broken.replace("'draft", "draft\n  x"))).toEqual([
      expect.stringContaining("for “Лицензия” (D2)"),
    ]);
  });

  it.each(["charter", "|\n  - {required: D1, document: charter}", "{required: D1, document: charter}"])(
    "does not take a list that is written in another form for an empty one: %s",
    async (form) => {
      const text = manifest.replace(/documents:\n.*\n.*\n/u, `documents: ${form}\n`);
      expect(await rejectionsOf(text)).toEqual([]);
    },
  );
});
