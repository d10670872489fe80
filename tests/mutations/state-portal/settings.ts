import { type Mutation, replace } from "../mutation.ts";
import { bid, library, section, specification } from "./files.ts";

const settings = "tenderdraft.yaml";
const comment = "# tenderdraft-disable-next-line";

/** Settings and comments that hide too much or nothing. */
export const settingsMutations: readonly Mutation[] = [
  {
    name: "a comment hides an early end without a reason",
    changes: [
      replace(
        library,
        "issued: 2026-03-01\n    validUntil: 2028-02-29",
        "issued: 2026-03-01\n    validUntil: 2028-02-29",
      ),
      replace(bid, "signatory: sokolova", `${comment} link/unused-id\nsignatory: sokolova`),
    ],
    rule: "suppression/unused",
    at: "link/unused-id",
  },
  {
    name: "a comment hides a deviation without a reason",
    changes: [
      (files) => {
        const text = String(files.get(specification));
        files.set(
          specification,
          text
            .replace(/ {4}note: نلتزم بأربع قصص[^\n]*\n/u, "")
            .replace("    verdict: partly", `    ${comment} response/deviation-unexplained\n    verdict: partly`),
        );
      },
    ],
    rule: "suppression/without-reason",
    at: "response/deviation-unexplained",
  },
  {
    name: "a comment names a rule that there is not",
    changes: [replace(bid, "lots: [L1]", `${comment} document/expird -- срок продлён\nlots: [L1]`)],
    rule: "suppression/unused",
    at: "document/expird",
  },
  {
    name: "a comment in a section hides nothing",
    changes: [
      replace(
        section("08-team"),
        "::team\n",
        "<!-- tenderdraft-disable-next-line text/vague -- اسم البرنامج -->\n::team\n",
      ),
    ],
    rule: "suppression/unused",
    at: "text/vague",
  },
];

/** The same in the settings of the workspace, which belong to no bid. */
export const workspaceMutations: readonly Mutation[] = [
  {
    name: "a rule that tells of a rejection is switched off without a reason",
    changes: [replace(settings, "locale: en", "locale: en\nrules:\n  document/missing: off")],
    rule: "suppression/without-reason",
    at: "off",
  },
  {
    name: "a rule with a slip is switched off",
    changes: [replace(settings, "locale: en", "locale: en\nrules:\n  text/vage: off")],
    rule: "schema/unknown-property",
    at: "text/vage",
  },
  {
    name: "a level that there is not",
    changes: [replace(settings, "locale: en", "locale: en\nrules:\n  text/vague: none")],
    rule: "schema/invalid",
    at: "none",
  },
  {
    name: "the settings name a company file that is not there",
    changes: [replace(settings, "company: company/company.bid.yaml", "company: company/firm.bid.yaml")],
    rule: "bid/file-missing",
  },
  {
    name: "the settings name a pack that there is not",
    changes: [replace(settings, "packs: [generic]", "packs: [generik]")],
    rule: "link/unknown-id",
  },
];
