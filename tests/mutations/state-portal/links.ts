import { type Mutation, replace } from "../mutation.ts";
import { bid, pricing, questions, section, specification } from "./files.ts";

const unknown = (name: string, path: string, from: string, to: string, at: string): Mutation => ({
  name,
  changes: [replace(path, from, to)],
  rule: "link/unknown-id",
  at,
});

/** Names that lead nowhere: in YAML, in prose, in front matter. */
export const linkMutations: readonly Mutation[] = [
  unknown("evidence that nobody has", specification, "evidence: [c-students]", "evidence: [c-student]", "c-student"),
  unknown(
    "a person as evidence with a Russian letter",
    specification,
    "evidence: [mansour, haddad]",
    "evidence: [mansоur, haddad]",
    "mansоur",
  ),
  unknown("an item with an Arabic digit", pricing, "- item: I5", "- item: I٥", "I٥"),
  unknown("a question about a requirement that is gone", questions, "about: R2", "about: R29", "R29"),
  unknown("a mention with a Russian letter", section("01-letter"), ":req[R19]", ":req[Р19]", "Р19"),
  unknown(
    "a mention of a document in another spelling",
    section("02-about"),
    ":doc[tax-clearance]",
    ":doc[tax_clearance]",
    "tax_clearance",
  ),
  unknown(
    "a mention of a person who left",
    section("08-team"),
    "ينوب :person[galiev]",
    "ينوب :person[ivanov]",
    "ivanov",
  ),
  unknown(
    "a mention of a contract by another name",
    section("09-past-work"),
    "هو :contract[c-students]",
    "هو :contract[students]",
    "students",
  ),
  unknown("a mention of a KPI that is none", section("05-kpi"), "المؤشر :kpi[K1]", "المؤشر :kpi[K4]", "K4"),
  unknown(
    "a reference to a heading that was renamed",
    section("07-risks"),
    ":see[approval]",
    ":see[approvals]",
    "approvals",
  ),
  unknown(
    "a reference to a table that was renamed",
    section("12-summary-en"),
    ":see[tab-stages]",
    ":see[tab-stage]",
    "tab-stage",
  ),
  unknown(
    "a lot of a directive that does not exist",
    section("10-price"),
    "::price-schedule{lot=L1}",
    "::price-schedule{lot=L3}",
    "L3",
  ),
  {
    name: "a variable that nobody declares",
    changes: [replace(section("04-approach"), "{{facts.postsPerMonth}}", "{{facts.posts}}")],
    rule: "link/unknown-variable",
    at: "facts.posts",
  },
  {
    name: "a case of the buyer's name that is not declared",
    changes: [replace(section("04-approach"), "{{buyer.name.genitive}}", "{{buyer.name.vocative}}")],
    rule: "link/unknown-variable",
    at: "buyer.name.vocative",
  },
  {
    name: "a variable of a person who is not there",
    changes: [replace(section("01-letter"), "{{person.sokolova.name}}، المديرة", "{{person.sokolov.name}}، المديرة")],
    rule: "link/unknown-variable",
    at: "person.sokolov.name",
  },
  {
    name: "a directive with a slip",
    changes: [replace(section("08-team"), "::team", "::teem")],
    rule: "link/unknown-directive",
  },
  {
    name: "a directive in another form",
    changes: [replace(section("05-kpi"), "::kpi-plan", ":::kpi-plan\n:::")],
    rule: "link/unknown-directive",
  },
  {
    name: "a footnote without its text",
    changes: [replace(section("03-understanding"), "[^counter]: في مشاريع سابقة", "في مشاريع سابقة")],
    rule: "link/unknown-id",
    says: "counter",
  },
  {
    name: "the manifest names a section that is not there",
    changes: [replace(bid, "sections/08-team.md", "sections/08-teams.md")],
    rule: "bid/file-missing",
    at: "sections/08-teams.md",
  },
  {
    name: "a path leads out of the workspace",
    changes: [replace(bid, "  - sections/13-compliance.md", "  - sections/13-compliance.md\n  - ../../../secret.md")],
    rule: "bid/path-outside-workspace",
    at: "../../../secret.md",
  },
  {
    name: "a suppression that hides nothing",
    changes: [
      replace(bid, "lots: [L1]", "# tenderdraft-disable-next-line document/expired -- срок продлён\nlots: [L1]"),
    ],
    rule: "suppression/unused",
  },
];
