// Generated from server/packs by scripts/generate-packs.ts: change a pack, not this file.
import type { BuiltInPack } from "./pack.ts";

/** The packs that come with the product, sorted by id. */
export const packs: readonly BuiltInPack[] = [
  {
    "id": "generic",
    "title": "No law in particular",
    "description": "Only what the tender itself says counts: its required documents, its limits, its deadlines. Nothing is added from any law, so compare with the law that applies what the tender leaves unsaid.",
    "formulas": [
      {
        "id": "lowest-price",
        "title": "The lowest price takes all points, others in proportion",
        "method": "best-over-own",
        "source": {
          "clause": "Usual formula of weighted tenders, no law",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://support-us.negometrix.com"
        }
      }
    ]
  }
];
