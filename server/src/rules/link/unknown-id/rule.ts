import type { BidModel } from "../../../model/bid-model.ts";
import { folderOf, isBidYaml } from "../../../model/paths.ts";
import type { Reference, SymbolKind } from "../../../model/symbols.ts";
import { placeOf } from "../../../schema/place.ts";
import { footnoteMessages } from "../../../syntax/markdown/messages.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { allFiles, ownFiles, textOfFile } from "../../support/bid-texts.ts";
import { findLookAlike, findMistyped } from "../../support/look-alike.ts";
import { replaceWord } from "../../support/replace-word.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** A place that refers to an id that nobody declares. Footnotes without a text are raised by the reader of Markdown. */
export default defineRule({
  id: "link/unknown-id",
  verdict: "formal",
  severity: "error",
  fixable: true,
  scope: "bid",
  messages: { ...messages, ...footnoteMessages },
  *check({ bid }) {
    const own = new Set(ownFiles(bid).map((file) => file.path));
    const skipped = new Set(bid.sections.filter((file) => !own.has(file.path)).map((file) => file.path));
    for (const reference of bid.symbols.references) {
      if (reference.id === "" || skipped.has(reference.at.file)) continue;
      if (bid.symbols.find(reference.kinds, reference.id) || mayBeDeclaredUnread(bid, reference)) continue;
      const problem = describe(bid, reference);
      yield own.has(reference.at.file) ? problem : anchorInBid(bid, reference, problem);
    }
  },
});

function describe(bid: BidModel, reference: Reference): Problem {
  const { id, kinds, at } = reference;
  const known = bid.symbols.definitions.filter((definition) => kinds.includes(definition.kind));
  const ids = known.map((definition) => definition.id);
  const kind = kindName(kinds);
  const lookAlike = findLookAlike(id, ids);
  const other = bid.symbols.definitions.find(
    (definition) => definition.id.normalize("NFC") === id.normalize("NFC") && !kinds.includes(definition.kind),
  );
  if (!lookAlike && other) {
    const related = [{ at: other.at, message: "declared" as const }];
    return { at, message: "otherKind", params: { id, kind, actual: kindName([other.kind]) }, related };
  }
  const similar = lookAlike?.id ?? findMistyped(id, ids);
  if (similar === undefined) return { at, message: "unknown", params: { id, kind } };
  const definition = known.find((candidate) => candidate.id === similar);
  const edit = replaceWord(textOfFile(bid, at.file) ?? "", at, id, similar);
  return {
    at,
    message: lookAlike ? "lookAlike" : "similar",
    params: { id, kind, similar, script: lookAlike?.script ?? "other", letter: lookAlike?.letter ?? "" },
    related: definition ? [{ at: definition.at, message: "declared" }] : [],
    ...(edit && { fix: { title: "useId", edits: [edit] } }),
  };
}

/** A slip in the tender or in a file of the company is told in the bid that builds on it. */
function anchorInBid(bid: BidModel, { id, at }: Reference, problem: Problem): Problem {
  const inTender = at.file === bid.tender?.path;
  const params = { id, similar: problem.params?.similar ?? "none" };
  return {
    at: placeOf(bid.manifest.data, inTender ? "tender" : "company"),
    message: inTender ? "inTender" : "inCompany",
    params,
    related: [{ at, message: "mentioned" }, ...(problem.related ?? [])],
    ...(problem.fix && { fix: problem.fix }),
  };
}

const tenderKinds: ReadonlySet<SymbolKind> = new Set([
  "requirement",
  "required-document",
  "lot",
  "item",
  "kpi",
  "criterion",
]);
const libraryKinds: ReadonlySet<SymbolKind> = new Set(["document", "person", "contract", "rate"]);

/** Tells whether the declaration may stand in a file that is not there or could not be read; that is said elsewhere. */
function mayBeDeclaredUnread(bid: BidModel, { kinds, id }: Reference): boolean {
  if (kinds.some((kind) => tenderKinds.has(kind)) && !bid.tender) return true;
  if (kinds.some((kind) => libraryKinds.has(kind)) && hasUnreadLibrary(bid)) return true;
  if (kinds.includes("section") && bid.references.some(({ key, path }) => key === "sections" && !isRead(bid, path))) {
    return true;
  }
  const declaration = new RegExp(`(?:\\bid["']?\\s*:\\s*["']?|#)${escapePattern(id)}(?![\\p{L}\\p{M}\\p{N}_-])`, "u");
  return allFiles(bid).some((file) => file.problems.length > 0 && declaration.test(file.text));
}

function hasUnreadLibrary(bid: BidModel): boolean {
  if (!bid.company) {
    const named = bid.references.some((reference) => reference.key === "company");
    return named || bid.workspace?.data.company !== undefined;
  }
  const folder = folderOf(bid.company.path);
  return [...bid.entries.values()].some(
    ({ path, kind }) => kind === "file" && folderOf(path) === folder && isBidYaml(path) && !isRead(bid, path),
  );
}

function isRead(bid: BidModel, path: string | undefined): boolean {
  return path !== undefined && allFiles(bid).some((file) => file.path === path);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

/** The name of a group of kinds for the messages. */
function kindName(kinds: readonly SymbolKind[]): string {
  const [first] = kinds;
  if (kinds.length === 1) return first === "required-document" ? "requiredDocument" : (first ?? "other");
  if (kinds.length === 2 && first === "document") return "document";
  if (kinds.length === 2 && first === "required-document") return "condition";
  if (first === "heading" || first === "section") return "heading";
  return first === "document" ? "evidence" : "other";
}
