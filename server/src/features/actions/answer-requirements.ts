import type { BidModel } from "../../model/bid-model.ts";
import type { RequirementEntry } from "../../model/coverage.ts";
import { folderOf } from "../../model/paths.ts";
import { readSource } from "../../model/read-source.ts";
import { isKind, type YamlFile } from "../../model/source-file.ts";
import type { PlacedEdit } from "../../rules/define-rule.ts";
import { mayHideAnswers, openRequirements, responseStub } from "../../rules/support/answers/open-requirements.ts";
import { insertListId } from "../../rules/support/edits/insert-key.ts";
import { insertListItems } from "../../rules/support/edits/insert-list-item.ts";
import { isInOtherForm, isReadInPart } from "../../rules/support/references/broken-files.ts";
import { nodeOf } from "../../schema/place.ts";
import { applyEdits } from "../../text/edit.ts";
import { groupBy } from "../../text/group-by.ts";
import { touches } from "../../text/span.ts";
import type { ActionContext, ActionEdits, ActionProvider } from "./action.ts";
import { freePath } from "./free-path.ts";
import { planEdits, withLineBreaksOf } from "./plan-edits.ts";

type Specification = YamlFile<"specification">;

const rule = "requirement/no-response";

/** A response to fill in for every requirement that has none, in the buyer's order. Each stays open until it is filled. */
export const answerRequirements: ActionProvider = {
  name: "answer",
  kinds: ["quickfix", "refactor.rewrite"],
  *offer(context) {
    for (const bid of context.bids) {
      const findings = context.here.filter((one) => one.rule === rule && one.bid === bid.manifest.path);
      if (findings.length === 0 && !isPlaceForAnswers(context, bid)) continue;
      const open = unansweredIn(context, bid);
      // A single one has its own repair.
      if (open.length === 0 || (open.length === 1 && findings.some(({ fix }) => fix))) continue;
      yield {
        key: bid.manifest.path,
        bid: bid.manifest.path,
        title: context.say("answerAll", { count: open.length }),
        kind: findings.length > 0 ? "quickfix" : "refactor.rewrite",
        findings,
        needsReview: true,
        plan: () => planResponses(context, bid, open),
      };
    }
  },
};

/** The manifest, the requirements of the tender and the list of responses are where one thinks of answers. */
function isPlaceForAnswers({ file, span }: ActionContext, { manifest, tender, specifications }: BidModel): boolean {
  if (file.path === manifest.path) return true;
  const owner = file.path === tender?.path ? tender : specifications.find(({ path }) => path === file.path);
  const key = owner && (owner === tender ? "requirements" : "responses");
  const root = owner?.tree.root;
  const pair = root?.kind === "map" ? root.pairs.find((one) => one.key.text === key) : undefined;
  return pair !== undefined && touches(pair.span, span.start);
}

/** What has no response yet, in the buyer's order; none where answers may stand where nobody can read them. */
function unansweredIn({ canCreate }: ActionContext, bid: BidModel): readonly RequirementEntry[] {
  const isNew = bid.specifications.length === 0;
  if (isNew ? !canCreate || !mayGetSpecification(bid) : mayHideAnswers(bid) || bid.specifications.some(isReadInPart))
    return [];
  return openRequirements(bid).flatMap(({ entry, stub }) => (stub ? [] : [entry]));
}

function mayGetSpecification(bid: BidModel): boolean {
  if (isReadInPart(bid.manifest) || isInOtherForm(bid.manifest.data, "specification")) return false;
  return bid.references.every(({ key, state }) => key !== "specification" || state === "missing");
}

function planResponses(
  context: ActionContext,
  bid: BidModel,
  open: readonly RequirementEntry[],
): ActionEdits | undefined {
  if (bid.specifications.length === 0) return planNewSpecification(context, bid, open);
  const order = new Map(bid.coverage.requirements.map(({ id }, index) => [id, index]));
  const lists = bid.specifications.map((file) => ({ file, places: placesIn(file, order) }));
  const homes = open.map((entry) => ({ entry, ...homeOf(order.get(entry.id) ?? 0, lists) }));
  const edits = [...groupBy(homes, ({ file, before }) => `${file?.path} ${before}`).values()].map((group) => {
    const [first] = group;
    if (!first?.file) return undefined;
    const stubs = group.map(({ entry }) => responseStub(entry));
    return insertListItems(first.file, first.file.data, "responses", stubs, first.before);
  });
  return planEdits(context.snapshot, edits);
}

/** The place in the buyer's order of each response as it is written; undefined for what the buyer does not ask. */
function placesIn(file: Specification, order: ReadonlyMap<string, number>): readonly (number | undefined)[] {
  const list = nodeOf(file.data, "responses");
  if (list?.kind !== "sequence") return [];
  return list.items.map((item) => {
    const value = item.kind === "map" ? item.pairs.find(({ key }) => key.text === "requirement")?.value : undefined;
    return value?.kind === "scalar" ? order.get(value.text.normalize("NFC")) : undefined;
  });
}

/** Where a response belongs: behind the one to the nearest requirement before it, else in front of the nearest after it. */
function homeOf(
  place: number,
  lists: readonly { readonly file: Specification; readonly places: readonly (number | undefined)[] }[],
): { readonly file: Specification | undefined; readonly before: number | undefined } {
  let previous: { file: Specification; index: number; place: number } | undefined;
  let next: typeof previous;
  for (const { file, places } of lists) {
    for (const [index, other] of places.entries()) {
      if (other === undefined) continue;
      if (other < place && other >= (previous?.place ?? -1)) previous = { file, index, place: other };
      if (other > place && other < (next?.place ?? Number.POSITIVE_INFINITY)) next = { file, index, place: other };
    }
  }
  if (previous) return { file: previous.file, before: previous.index + 1 };
  return next ? { file: next.file, before: next.index } : { file: lists[0]?.file, before: undefined };
}

function planNewSpecification(
  { snapshot }: ActionContext,
  bid: BidModel,
  open: readonly RequirementEntry[],
): ActionEdits | undefined {
  const { manifest } = bid;
  const named = bid.references.find(({ key, state, path }) => key === "specification" && state === "missing" && path);
  const path = named?.path ?? freePath(snapshot, folderOf(manifest.path), "specification", ".bid.yaml");
  const head = withLineBreaksOf(manifest.text, "kind: specification\nversion: 1\n\nresponses:\n");
  const file = readSource(path, { ok: true, text: head }, "yaml");
  if (!isKind(file, "specification")) return undefined;
  const list: PlacedEdit | undefined = insertListItems(file, file.data, "responses", open.map(responseStub));
  if (!list) return undefined;
  const text = applyEdits(head, [{ span: list.at.span, newText: list.newText }]);
  const name = path.slice(path.lastIndexOf("/") + 1);
  const entry = named ? [] : [insertListId(manifest, manifest.data, "specification", name)];
  return planEdits(snapshot, entry, [{ file: path, text }]);
}
