import { previewSection, type SectionPreview } from "../export/preview/preview-section.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { bidsOf } from "./bid-at.ts";
import { fileOf } from "./file-of.ts";

export type PreviewFacts = SectionPreview;

/**
 * What a preview of a section shows in the place of its variables and directives; undefined for a file that is no
 * section of a bid. A section of several bids shows the first.
 */
export function providePreviewFacts(
  snapshot: Snapshot,
  request: { readonly file: string; readonly asOf: string },
): PreviewFacts | undefined {
  const file = fileOf(snapshot, request.file);
  if (file?.form !== "section") return undefined;
  const [bid] = bidsOf(snapshot, file.path, request.asOf);
  return bid && previewSection(file, bid);
}
