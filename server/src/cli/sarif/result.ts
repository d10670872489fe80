import type { FindingFix, FixableFinding, RelatedPlace } from "../../analysis/finding.ts";
import { rules } from "../../rules/index.generated.ts";
import type { Range } from "../../text/line-index.ts";
import type { Places } from "../places.ts";
import { levels } from "./level.ts";
import { describeFile } from "./uri.ts";

const ruleIndexes: ReadonlyMap<string, number> = new Map(rules.map((rule, index) => [rule.id, index]));

/** A finding as a result of SARIF. */
export function describeResult(finding: FixableFinding, places: Places, fingerprint: string) {
  const { bid, verdict, source, fix, related } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex: ruleIndexes.get(finding.rule) ?? -1,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: describePlace(finding.file, finding.range, places) }],
    ...(related.length > 0 ? { relatedLocations: related.map((place) => describeRelated(place, places)) } : {}),
    partialFingerprints: { "tenderdraftFinding/v1": fingerprint },
    ...(fix ? { fixes: [describeFix(fix, places)] } : {}),
    properties: { verdict, ...(bid === undefined ? {} : { bid }), ...(source ? { source } : {}) },
  };
}

function describePlace(file: string, range: Range, places: Places) {
  const region = places.regionOf(file, range);
  return { artifactLocation: describeFile(places.pathOf(file)), ...(region ? { region } : {}) };
}

function describeRelated(place: RelatedPlace, places: Places) {
  return {
    physicalLocation: describePlace(place.file, place.range, places),
    message: { text: place.message },
  };
}

function describeFix(fix: FindingFix, places: Places) {
  const files = [...new Set(fix.edits.map((edit) => edit.file))];
  return {
    description: { text: fix.title },
    artifactChanges: files.map((file) => ({
      artifactLocation: describeFile(places.pathOf(file)),
      replacements: fix.edits.flatMap((edit) => {
        const deletedRegion = edit.file === file ? places.regionOf(file, edit.range) : undefined;
        const insertedContent = edit.newText === "" ? {} : { insertedContent: { text: edit.newText } };
        return deletedRegion ? [{ deletedRegion, ...insertedContent }] : [];
      }),
    })),
    ...(fix.needsReview ? { properties: { needsReview: true } } : {}),
  };
}
