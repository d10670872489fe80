import { describe, expect, it } from "vitest";
import { checkWorkspace, findBids, parseAsOf } from "../../server/src/analysis/check-workspace.ts";
import { createSourceCache, loadSnapshot } from "../../server/src/analysis/load-snapshot.ts";
import { runRules } from "../../server/src/analysis/run-rules.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { buildBid } from "../../server/src/model/bid-model.ts";
import { defineRule } from "../../server/src/rules/define-rule.ts";
import { check, checkFiles } from "../harness/check.ts";
import { parseFixture } from "../harness/fixture.ts";

const tender = `
//- bids/school/tender.bid.yaml
kind: tender
id: T-31
title: Съёмка школьного фестиваля
language: ru
pack: generic
route: small-purchase
buyer: {name: {full: МОУ «СОШ № 12»}}
source: {number: 31-2026/С}
dates: {submissionDeadline: 2026-11-30T17:00+04:00}
price: {vat: included}
requirements:
  - {id: T1, kind: technical, text: Съёмка двумя камерами, expect: {type: integer, min: 2}}
`;
const answers = `
//- bids/school/specification.bid.yaml
kind: specification
responses:
  - {requirement: T1, value: 3}
`;
const fixture = `${tender}
//- bids/school/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: [specification.bid.yaml]
`;

async function modelOf(source: string) {
  const { files } = parseFixture(source);
  const snapshot = await loadSnapshot(createMemoryWorkspace(files), createSourceCache());
  const [manifest] = findBids(snapshot);
  if (!manifest) throw new Error("no bid");
  return buildBid(manifest, snapshot, parseAsOf("2026-11-20"));
}

describe("a rule that throws", () => {
  it("is one finding that names it, and the others go on", async () => {
    const crash = defineRule({
      id: "text/crash",
      verdict: "formal",
      fixable: false,
      scope: "bid",
      messages: {},
      // biome-ignore lint/correctness/useYield: it throws before it could.
      *check() {
        throw new Error("تعذّر الفحص");
      },
    });
    const after = defineRule({
      id: "text/after",
      verdict: "advice",
      fixable: false,
      scope: "bid",
      messages: { here: "here" },
      *check({ bid }) {
        yield { at: { file: bid.manifest.path, span: { start: 0, end: 4 } }, message: "here" };
      },
    });
    const found = runRules(await modelOf(fixture + answers), [crash, after]);
    expect(found.map((finding) => finding.rule.id)).toEqual(["internal/rule-crashed", "text/after"]);
    expect(found[0]?.params).toEqual({ rule: "text/crash", error: "تعذّر الفحص" });
  });
});

describe("suppressions", () => {
  it("take away the finding of the next line, with a reason", () =>
    check(`${tender}
//- bids/school/bid.yaml
kind: bid
tender: tender.bid.yaml
# tenderdraft-disable-next-line date/deadline-passed -- перенесено письмом № 14
status: draft
specification: [specification.bid.yaml]
${answers}
//- as-of 2026-12-01
`));

  it("cannot hide a rejection without a reason", () =>
    check(`${tender}
//- bids/school/bid.yaml
kind: bid
tender: tender.bid.yaml
# tenderdraft-disable-next-line date/deadline-passed
# warning[suppression/without-reason] "date/deadline-passed"
status: draft
#       ^^^^^ error[date/deadline-passed]
specification: [specification.bid.yaml]
${answers}
//- as-of 2026-12-01
`));

  it("are findings themselves when they suppress nothing", () =>
    check(`${tender}
//- bids/school/bid.yaml
kind: bid
tender: tender.bid.yaml
# tenderdraft-disable-next-line date/deadline-passed -- на всякий случай
# warning[suppression/unused] "date/deadline-passed"
status: draft
specification: [specification.bid.yaml]
${answers}
`));
});

describe("the settings of the workspace", () => {
  const late = `${fixture + answers}\n//- as-of 2026-12-01\n`;
  const levelOf = async (settings: string) => {
    const { findings } = await checkFiles(
      parseFixture(`${late}\n//- tenderdraft.yaml\nkind: workspace\n${settings}\n`),
    );
    return findings.map((finding) => `${finding.severity} ${finding.rule}`);
  };

  it("switch a rejection off only with a reason", async () => {
    expect(await levelOf("rules: {date/deadline-passed: off}")).toEqual([
      "error date/deadline-passed",
      "warning suppression/without-reason",
    ]);
    expect(await levelOf("rules:\n  date/deadline-passed: {level: off, reason: письмо № 14}")).toEqual([]);
    expect(await levelOf("rules:\n  date/deadline-passed: {level: warning, reason: письмо № 14}")).toEqual([
      "warning date/deadline-passed",
    ]);
  });

  it("take no blanks for a reason", async () =>
    expect(await levelOf('rules:\n  date/deadline-passed: {level: off, reason: "  "}')).toContain(
      "error date/deadline-passed",
    ));

  it("change nothing by a level that nobody knows", async () => {
    const half = [
      "rules: {date/deadline-passed: of}",
      "rules:\n  date/deadline-passed: {level: of, reason: письмо № 14}",
    ];
    for (const settings of half) expect(await levelOf(settings)).toContain("error date/deadline-passed");
  });

  it("do not hide that a file could be read in part only", async () => {
    const broken = late.replace("status: draft", 'status: "draft');
    const { findings } = await checkFiles(
      parseFixture(`${broken}\n//- tenderdraft.yaml\nkind: workspace\nrules: {schema/syntax: off}\n`),
    );
    expect(findings.map(({ rule }) => rule)).toContain("schema/syntax");
  });
});

describe("the moment as of which a bid is judged", () => {
  const rulesAsOf = async (asOf: string, source: string) =>
    (await checkFiles({ ...parseFixture(source), asOf })).findings
      .map((finding) => finding.rule)
      .filter((rule) => rule !== "date/deadline-near");

  it("counts hours where the deadline does", async () => {
    expect(await rulesAsOf("2026-11-30T17:00+04:00", fixture + answers)).toEqual([]);
    expect(await rulesAsOf("2026-11-30T13:01Z", fixture + answers)).toEqual(["date/deadline-passed"]);
    expect(await rulesAsOf("2026-11-30", fixture + answers)).toEqual([]);
    expect(await rulesAsOf("2026-12-01", fixture + answers)).toEqual(["date/deadline-passed"]);
  });

  it("is the submission itself once the bid is submitted", async () => {
    const submitted = (fixture + answers).replace(
      "status: draft",
      "status: submitted\nsubmittedAt: 2026-11-23T16:59+04:00",
    );
    expect(await rulesAsOf("2031-01-01", submitted)).toEqual([]);
  });
});

describe("the source of a finding", () => {
  it("is the clause of the tender that it rests on, where the tender says one", async () => {
    const source = fixture.replace(
      "expect: {type: integer, min: 2}",
      "source: {document: Техническое задание, clause: п. 4.1}",
    );
    const empty = "//- bids/school/specification.bid.yaml\nkind: specification\nresponses: []\n";
    const { findings } = await checkFiles(parseFixture(source + empty));
    expect(findings.map((finding) => [finding.rule, finding.source])).toEqual([
      ["requirement/no-response", { clause: "Техническое задание, п. 4.1", verified: true }],
    ]);
  });
});

describe("a check", () => {
  it("gives the same findings whatever the order of the files and whatever was cached", async () => {
    const { files } = parseFixture(`${tender}
//- bids/school/bid.yaml
kind: bid
tender: tender.bid.yaml
status: черновик
specification: [specification.bid.yaml, нет.bid.yaml]
`);
    const request = { asOf: "2026-11-20", locale: "en" as const };
    const forward = await checkWorkspace(createMemoryWorkspace(files), request);
    const cache = createSourceCache();
    const backward = createMemoryWorkspace(new Map([...files].reverse()));
    await checkWorkspace(backward, request, cache);
    expect(await checkWorkspace(backward, request, cache)).toEqual(forward);
    expect(forward.findings.length).toBeGreaterThan(1);
  });

  it("of two bids on one tender raises nothing of one in the other", async () => {
    const source = `${fixture + answers}
//- bids/second/bid.yaml
kind: bid
tender: ../school/tender.bid.yaml
status: draft
`;
    const { findings } = await checkFiles(parseFixture(source));
    expect(findings.map(({ bid, file, rule }) => ({ bid, file, rule }))).toEqual([
      { bid: "bids/second/bid.yaml", file: "bids/second/bid.yaml", rule: "requirement/no-response" },
    ]);
  });
});
