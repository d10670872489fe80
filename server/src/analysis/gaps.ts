import { linkFiles } from "../model/linked-files.ts";
import { isBidYaml, isManifest } from "../model/paths.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { YamlFile } from "../model/source-file.ts";
import { ruleById } from "../rules/index.generated.ts";
import { placeOfKey } from "../schema/place.ts";
import { type CheckWatch, stoppedAs } from "./check-watch.ts";
import { type RawFinding, toRawFinding } from "./raw-finding.ts";

/** What a check cannot look at because reading it did not come to an end before. */
export interface Gaps {
  /** Manifests of the bids that no rule can judge: what they stand on is not known. */
  readonly unjudged: ReadonlySet<string>;
  /** One for each file or bid that is left out. */
  readonly findings: readonly RawFinding[];
}

/** Finds the bids that lack something that is left out. Judging them all the same would miss what stands in it. */
export function findGaps(snapshot: Snapshot, manifests: readonly YamlFile<"bid">[], watch: CheckWatch): Gaps {
  const unjudged = new Set<string>();
  const findings: RawFinding[] = [];
  const rule = ruleById.get("internal/check-stopped");
  if (!rule || watch.leftOut.length === 0) return { unjudged, findings };
  const links = manifests.map((manifest) => ({ manifest, links: linkFiles(manifest, snapshot) }));
  for (const { kind, file, reason } of watch.leftOut) {
    if (kind !== "file") continue;
    const users = links.filter(({ links: { references } }) => references.some(({ path }) => path === file));
    // What no manifest names may be the company, its library, a pack or the settings: any bid may stand on it.
    const concerned = users.length > 0 ? users : isBidYaml(file) && !isManifest(file) ? links : [];
    for (const { manifest } of concerned) unjudged.add(manifest.path);
    const at = { file, span: { start: 0, end: 0 } };
    findings.push(toRawFinding(rule, { at, message: "fileLeftOut", params: { reason } }, undefined));
  }
  for (const manifest of manifests) {
    const stopped = stoppedAs(watch, { kind: "bid", file: manifest.path });
    if (!stopped) continue;
    unjudged.add(manifest.path);
    const at = placeOfKey(manifest.data, "kind");
    const params = { reason: stopped.reason };
    findings.push(toRawFinding(rule, { at, message: "bidLeftOut", params }, manifest.path));
  }
  return { unjudged, findings };
}
