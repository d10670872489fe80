import type { BidModel } from "../model/bid-model.ts";
import type { Definition, SymbolKind } from "../model/symbols.ts";
import type { Range } from "../text/line-index.ts";
import type { CompletionProposal } from "./language-service.ts";

/** Proposes the ids of some kinds. Requirements that are still unanswered come first, then the order of the files. */
export function proposeIds(
  bids: readonly BidModel[],
  kinds: readonly SymbolKind[],
  range: Range,
): readonly CompletionProposal[] {
  const seen = new Set<string>();
  return bids.flatMap((bid) => {
    const open = new Set(bid.coverage.requirements.filter((entry) => !entry.answered).map((entry) => entry.id));
    const definitions = kinds.flatMap((kind) => bid.symbols.ofKind(kind));
    return definitions.flatMap((definition, index): CompletionProposal[] => {
      if (seen.has(definition.id)) return [];
      seen.add(definition.id);
      return [proposeId(definition, open.has(definition.id.normalize("NFC")), index, range)];
    });
  });
}

function proposeId(definition: Definition, first: boolean, index: number, range: Range): CompletionProposal {
  return {
    label: definition.id,
    kind: "id",
    detail: definition.title.replace(/\s+/g, " ").slice(0, 120),
    range,
    newText: definition.id,
    snippet: false,
    sortText: `${first ? 0 : 1}${String(index).padStart(5, "0")}`,
    filterText: `${definition.id} ${definition.title.replace(/\s+/g, " ").slice(0, 120)}`,
  };
}
