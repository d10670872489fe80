import { emitYaml } from "../../interchange/yaml/emit-yaml.ts";
import type { BidModel } from "../../model/bid-model.ts";
import { isAfter, parseMoment } from "../../model/moment.ts";
import { baseName, folderOf } from "../../model/paths.ts";
import type { SymbolKind } from "../../model/symbols.ts";
import { insertKey } from "../../rules/support/edits/insert-key.ts";
import { askBuyer as addQuestion, isAskedAbout, newQuestion } from "../../rules/support/tender/ask-buyer.ts";
import { shorten } from "../../rules/support/text/shorten.ts";
import { nodeOf } from "../../schema/place.ts";
import { touches } from "../../text/span.ts";
import { type Say, sayIn } from "../feature-texts.ts";
import type { ActionContext, ActionEdits, ActionProvider } from "./action.ts";
import { freePath } from "./free-path.ts";
import { planEdits, withLineBreaksOf } from "./plan-edits.ts";
import { type ActionTextKey, actionTexts, localeOf } from "./texts.ts";

/** Something of the tender that a question can be about. */
interface Subject {
  readonly id: string;
  readonly quote: string;
  readonly document: string | undefined;
  readonly clause: string | undefined;
}

/** Longer than this a quotation is no help to the buyer. */
const longestQuote = 200;
const handedIn: ReadonlySet<string> = new Set(["submitted", "won", "lost"]);

/** A question to the buyer about what stands at the cursor, to be finished by the writer, in the tender's language. */
export const askBuyer: ActionProvider = {
  name: "ask",
  kinds: ["refactor.rewrite"],
  onRequest: true,
  *offer(context) {
    for (const bid of context.bids) {
      if (handedIn.has(bid.manifest.data.status ?? "draft")) continue;
      const subject = subjectAt(context, bid);
      if (!subject || isAskedAbout(bid, subject.id)) continue;
      const planned = planQuestion(context, bid, subject);
      if (!planned) continue;
      const disabled = whyTooLate(context, bid);
      yield {
        key: `${bid.manifest.path} ${subject.id}`,
        bid: bid.manifest.path,
        title: context.say("askBuyer", { id: subject.id }),
        kind: "refactor.rewrite",
        ...(disabled === undefined ? {} : { disabled }),
        plan: () => planned,
      };
    }
  },
};

function whyTooLate({ say }: ActionContext, { tender, judgedAt, offset }: BidModel): string | undefined {
  const deadline = tender?.data.dates?.clarificationDeadline;
  const limit = deadline === undefined ? undefined : parseMoment(deadline, offset);
  return limit && isAfter(judgedAt, limit) ? say("askedTooLate", { deadline: limit.text }) : undefined;
}

const kinds: readonly SymbolKind[] = ["requirement", "required-document", "item", "kpi"];

/** The entry of the tender under the cursor, or the one whose id stands there. */
function subjectAt({ file, span }: ActionContext, bid: BidModel): Subject | undefined {
  const { tender, symbols } = bid;
  if (!tender) return undefined;
  const reference = symbols.references.find(
    ({ at, kinds: own }) =>
      at.file === file.path && touches(at.span, span.start) && own.some((kind) => kinds.includes(kind)),
  );
  const id = reference?.id.normalize("NFC");
  const isHere = (entry: { readonly id?: string }): boolean => {
    const node = nodeOf(entry);
    if (file.path === tender.path) return node !== undefined && touches(node.span, span.start);
    return id !== undefined && entry.id?.normalize("NFC") === id;
  };
  const { requirements = [], requiredDocuments = [], items = [], kpis = [] } = tender.data;
  const requirement = requirements.find(isHere);
  const titled = [...requiredDocuments, ...items].find(isHere);
  const kpi = kpis.find(isHere);
  const found = requirement ?? titled ?? kpi;
  const quote = requirement?.text ?? titled?.title ?? kpi?.metric;
  if (found?.id === undefined || quote === undefined) return undefined;
  const { document, clause } = requirement?.source ?? {};
  return { id: found.id, quote: shorten(quote, longestQuote), document, clause };
}

function planQuestion(
  { snapshot, canCreate }: ActionContext,
  bid: BidModel,
  subject: Subject,
): ActionEdits | undefined {
  const { manifest, questions, tender } = bid;
  const say = sayIn(actionTexts, localeOf(tender?.data.language ?? bid.language));
  const text = say("question", { where: describePlace(say, subject), quote: subject.quote });
  if (questions) return planEdits(snapshot, [addQuestion(bid, subject.id, text)]);
  const named = bid.references.find(({ key }) => key === "questions");
  if (!canCreate || (named && named.state !== "missing")) return undefined;
  const path = named?.path ?? freePath(snapshot, folderOf(manifest.path), "questions", ".bid.yaml");
  const list = [Object.fromEntries(newQuestion(bid, subject.id, text))];
  const created = withLineBreaksOf(manifest.text, emitYaml({ kind: "questions", version: 1, questions: list }));
  const entry = named ? [] : [insertKey(manifest, manifest.data, "questions", baseName(path))];
  return planEdits(snapshot, entry, [{ file: path, text: created }]);
}

function describePlace(say: Say<ActionTextKey>, { document, clause }: Subject): string {
  if (document !== undefined && clause !== undefined) return say("questionPlace", { document, clause });
  if (document !== undefined) return say("questionDocument", { document });
  return clause === undefined ? "" : say("questionClause", { clause });
}
