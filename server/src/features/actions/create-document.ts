import { emitYaml } from "../../interchange/yaml/emit-yaml.ts";
import type { BidModel } from "../../model/bid-model.ts";
import type { DocumentDemand } from "../../model/demands.ts";
import { folderOf } from "../../model/paths.ts";
import { libraryOf } from "../../model/submitted-documents.ts";
import { documentsOfType } from "../../rules/support/documents/documents-of-type.ts";
import { type UnmetDemand, unmetDemands } from "../../rules/support/documents/unmet-demands.ts";
import { insertListItem, type NewEntry } from "../../rules/support/edits/insert-list-item.ts";
import { replaceValue } from "../../rules/support/edits/replace-value.ts";
import { nodeOf } from "../../schema/place.ts";
import { touches } from "../../text/span.ts";
import type { ActionContext, ActionEdits, ActionProvider } from "./action.ts";
import { freePath } from "./free-path.ts";
import { planEdits, withLineBreaksOf } from "./plan-edits.ts";

/**
 * A document that must come with the bid and that the company does not have yet: an entry in its library and one in
 * the bid. It names a file that is still to be put there, so that nothing looks as if it were ready.
 */
export const createDocument: ActionProvider = {
  name: "create-document",
  kinds: ["quickfix", "refactor.rewrite"],
  *offer(context) {
    for (const bid of context.bids) {
      if (!bid.documents[0] && !(bid.company && context.canCreate)) continue;
      const findings = context.here.filter(({ rule, bid: own }) => {
        return rule === "document/missing" && own === bid.manifest.path;
      });
      if (findings.length === 0 && context.file.path !== bid.tender?.path) continue;
      for (const unmet of unmetDemands(bid)) {
        const { required } = unmet.demand;
        const node = nodeOf(required);
        const isAsked = context.file.path === bid.tender?.path && node && touches(node.span, context.span.start);
        if (!isAsked && !isMissedHere(context, bid, unmet, findings.length > 0)) continue;
        // What the library holds is for the bid to name; the finding itself says so.
        if (required.type === undefined || documentsOfType(bid, required.type, bid.judgedAt).length > 0) continue;
        const planned = planDocument(context, bid, unmet);
        if (!planned) continue;
        yield {
          key: `${bid.manifest.path} ${required.id ?? required.type}`,
          bid: bid.manifest.path,
          title: context.say("createDocument", { title: required.title ?? required.type }),
          kind: isAsked ? "refactor.rewrite" : "quickfix",
          findings,
          needsReview: true,
          plan: () => planned,
        };
      }
    }
  },
};

/** Without an entry it is missed at the list; with one, at that entry. */
function isMissedHere({ file, span }: ActionContext, bid: BidModel, { entry }: UnmetDemand, found: boolean): boolean {
  if (!found || file.path !== bid.manifest.path) return false;
  const node = entry && nodeOf(entry);
  const list = bid.manifest.data.documents ?? [];
  if (node) return touches(node.span, span.start);
  return !list.some((other) => touches(nodeOf(other)?.span ?? { start: -1, end: -1 }, span.start));
}

function planDocument(context: ActionContext, bid: BidModel, { demand, entry }: UnmetDemand): ActionEdits | undefined {
  const { manifest, documents, company } = bid;
  const { required } = demand;
  const [library] = documents;
  const id = idFor(bid, demand, entry?.document);
  const file = `${library ? usualFolder(library.data.documents ?? []) : "files"}/${id}.pdf`;
  const type = required.type ?? id;
  const paper: NewEntry = [
    ["id", id],
    ["type", type],
    ["title", required.title ?? type],
    ["file", file],
  ];
  const named = entry
    ? entry.document?.normalize("NFC") === id
      ? []
      : [replaceValue(entry, "document", id)]
    : [
        insertListItem(manifest, manifest.data, "documents", [
          ["required", required.id ?? ""],
          ["document", id],
        ]),
      ];
  if (library) {
    return planEdits(context.snapshot, [insertListItem(library, library.data, "documents", paper), ...named]);
  }
  if (!company) return undefined;
  const path = freePath(context.snapshot, folderOf(company.path), "documents", ".bid.yaml");
  const text = emitYaml({ kind: "documents", version: 1, documents: [Object.fromEntries(paper)] });
  return planEdits(context.snapshot, named, [{ file: path, text: withLineBreaksOf(manifest.text, text) }]);
}

const idForm = /^\p{L}[\p{L}\p{M}\p{N}._-]*$/u;

/** The id that the bid names already, else the type, with a number where that is taken. */
function idFor(bid: BidModel, { required }: DocumentDemand, named: string | undefined): string {
  const library = libraryOf(bid);
  const candidates = [named, required.type, required.id, "document"].map((text) => text?.normalize("NFC"));
  const wanted = candidates.find((text) => text !== undefined && idForm.test(text)) ?? "document";
  let id = wanted;
  for (let number = 2; library.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

/** The folder in which the company keeps its files. */
function usualFolder(papers: readonly { readonly file?: string }[]): string {
  const named = papers.find(({ file }) => file?.includes("/"))?.file;
  return named === undefined ? "files" : folderOf(named);
}
