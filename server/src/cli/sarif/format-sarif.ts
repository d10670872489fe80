import manifest from "../../../../package.json" with { type: "json" };
import { rules, translations } from "../../rules/index.generated.ts";
import { createPlaces } from "../places.ts";
import type { Report } from "../report.ts";
import { createFingerprints } from "./fingerprints.ts";
import { describeResult } from "./result.ts";
import { describeRule } from "./rule.ts";
import { sourceRoot } from "./uri.ts";

/**
 * `check --format sarif`: one run of SARIF 2.1.0. It names no machine and no time, so that equal findings give equal
 * bytes. Messages stand as they are read; braces in them are no placeholders, since no arguments go with them.
 *
 * @param pages The page of every rule, as Markdown, by its id.
 */
export function formatSarif(report: Report, pages: ReadonlyMap<string, string>): string {
  const { result, repairs } = report;
  const places = createPlaces(report);
  const fingerprintOf = createFingerprints(report);
  const log = {
    version: "2.1.0",
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    runs: [
      {
        tool: {
          driver: {
            name: manifest.displayName,
            version: manifest.version,
            semanticVersion: manifest.version,
            rules: rules.map((rule) => describeRule(rule, pages.get(rule.id) ?? "")),
          },
        },
        // Where there are no words in the locale, the messages are English.
        language: translations[result.locale] ? result.locale : "en",
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        originalUriBaseIds: {
          [sourceRoot]: { description: { text: "The top of the repository, or the root folder of the bids." } },
        },
        invocations: [
          {
            // A rule that failed or never ran leaves the list incomplete.
            executionSuccessful: !result.findings.some((finding) => finding.rule.startsWith("internal/")),
            properties: {
              asOf: result.asOf,
              locale: result.locale,
              ...(repairs ? { fixed: repairs.fixed } : {}),
            },
          },
        ],
        results: result.findings.map((finding) => describeResult(finding, places, fingerprintOf(finding))),
        properties: { summary: result.summary },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
