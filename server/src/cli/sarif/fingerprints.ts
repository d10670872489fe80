import { createHash } from "node:crypto";
import type { FixableFinding } from "../../analysis/finding.ts";
import type { Range } from "../../text/line-index.ts";
import type { Report } from "../report.ts";

/**
 * Makes a fingerprint for each finding of a report, by which a code host knows it again after lines have moved: made of
 * the rule, the bid, the files and the words that the finding covers and refers to, and never of lines or of a message
 * in one language. Findings that have all this in common are counted in their order, so each is to be asked for once.
 */
export function createFingerprints({ snapshot }: Pick<Report, "snapshot">): (finding: FixableFinding) => string {
  const seen = new Map<string, number>();
  const wordsAt = (file: string, range: Range): string => {
    const source = snapshot.files.get(file);
    if (!source) return "";
    const { start, end } = source.lines.spanOf(range);
    return source.text.slice(start, end).normalize("NFC").replace(/\s+/gu, " ");
  };
  return (finding) => {
    const related = finding.related.map((place) => [place.file, wordsAt(place.file, place.range)]);
    const parts = [finding.rule, finding.bid ?? "", finding.file, wordsAt(finding.file, finding.range), related];
    const key = JSON.stringify(parts);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return createHash("sha256").update(`${key}\n${occurrence}`).digest("hex").slice(0, 32);
  };
}
