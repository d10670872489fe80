import { type Place, placeOf } from "../schema/place.ts";
import type { BidModel } from "./bid-model.ts";
import { baseName } from "./paths.ts";
import type { TemplateFacts } from "./template-facts.ts";

/** The Word template of a bid, as far as it could be read. */
export interface BidTemplate {
  /** Its file name. */
  readonly name: string;
  readonly facts: TemplateFacts;
  /** Where the manifest names it. */
  readonly at: Place;
}

/** The Word template that a bid names; undefined where it names none, or one of which nothing could be read. */
export function templateOf(bid: BidModel): BidTemplate | undefined {
  const reference = bid.references.find(({ key }) => key === "template");
  const path = reference?.state === "file" ? reference.path : undefined;
  const facts = path === undefined ? undefined : bid.entries.get(path.normalize("NFC"))?.template;
  if (path === undefined || !facts) return undefined;
  return { name: baseName(path), facts, at: placeOf(bid.manifest.data, "template") };
}
