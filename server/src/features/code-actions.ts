import { breaksForm, readability } from "../analysis/apply-fixes.ts";
import type { ActionContext, ActionOffer, ActionProvider } from "./actions/action.ts";
import { textsAfter } from "./actions/plan-edits.ts";
import { actionProviders } from "./actions/registry.ts";
import { actionTexts } from "./actions/texts.ts";
import { bidsOf } from "./bid-at.ts";
import type { FeatureContext } from "./feature-context.ts";
import { sayIn } from "./feature-texts.ts";
import type { CodeActionAnswer, CodeActionRequest, LanguageService, PlannedAction } from "./language-service.ts";
import { findCursor } from "./position.ts";
import { rangesTouch } from "./ranges-touch.ts";

type ListRequest = Parameters<LanguageService["codeActions"]>[0];

/** What can be done at a place, in the order in which it is offered. */
export async function listCodeActions(
  features: FeatureContext,
  request: ListRequest,
): Promise<readonly CodeActionAnswer[]> {
  const { only, automatic = false, withEdits = false } = request;
  const providers = actionProviders.filter(({ kinds, onRequest, inRounds }) => {
    // Whoever names the kinds, as when a file is saved, waits for them.
    const isCheap = !onRequest && !(withEdits && inRounds && only === undefined);
    return kinds.some((kind) => isWanted(kind, only)) && (isCheap || !automatic);
  });
  const context = providers.length === 0 ? undefined : await readContext(features, request);
  if (!context) return [];
  const offers = providers.flatMap((provider) => [...provider.offer(context)].map((action) => ({ provider, action })));
  const wanted = offers.filter(({ action }) => isWanted(action.kind, only) && isAbout(action, request.rules));
  return answerAll(context, tellBidsApart(wanted), withEdits);
}

interface Offered {
  readonly provider: ActionProvider;
  readonly action: ActionOffer;
}

/** Names the bid in the titles of actions that are offered for several. */
function tellBidsApart(offers: readonly Offered[]): readonly Offered[] {
  const titles = offers.map(({ action }) => action.title);
  const isShared = (title: string): boolean => titles.indexOf(title) !== titles.lastIndexOf(title);
  return offers.map(({ provider, action }) => {
    const { title, bid } = action;
    return bid === undefined || !isShared(title)
      ? { provider, action }
      : { provider, action: { ...action, title: `${title} (${bid})` } };
  });
}

async function answerAll(
  context: ActionContext,
  offers: readonly Offered[],
  withEdits: boolean,
): Promise<readonly CodeActionAnswer[]> {
  const answers: CodeActionAnswer[] = [];
  for (const { provider, action } of offers) {
    const answer = describe(provider.name, action, context);
    if (!withEdits || action.disabled !== undefined) answers.push(answer);
    else {
      const plan = await makePlan(context, action);
      if (plan) answers.push({ ...answer, plan });
    }
  }
  return answers;
}

/** The edits of the action that was listed under `id` at the same place; undefined where it can no longer be had. */
export async function planCodeAction(
  features: FeatureContext,
  request: CodeActionRequest & { readonly id: string },
): Promise<PlannedAction | undefined> {
  const provider = actionProviders.find(({ name }) => request.id.startsWith(`${name}:`));
  const context = provider && (await readContext(features, request));
  if (!context) return undefined;
  for (const action of provider.offer(context)) {
    if (idOf(provider.name, action) === request.id && action.disabled === undefined) return makePlan(context, action);
  }
  return undefined;
}

function idOf(provider: ActionProvider["name"], { key }: ActionOffer): string {
  return `${provider}:${key}`;
}

function describe(provider: string, action: ActionOffer, { here }: ActionContext): CodeActionAnswer {
  const { title, kind, preferred = false, disabled } = action;
  const id = idOf(provider, action);
  const findings = (action.findings ?? []).filter((finding) => here.includes(finding));
  return { id, title, kind, findings, preferred, ...(disabled === undefined ? {} : { disabled }) };
}

/** The edits of an action; undefined where it cannot be made after all, or would leave a file harder to read. */
async function makePlan({ snapshot }: ActionContext, action: ActionOffer): Promise<PlannedAction | undefined> {
  const planned = await action.plan();
  if (!planned || breaksForm(snapshot, textsAfter(snapshot, planned), readability)) return undefined;
  const { title, needsReview = false } = action;
  const files = new Set([...planned.creates, ...planned.edits].map(({ file }) => file));
  return { ...planned, title, needsReview, noteworthy: files.size > 1 || action.changesPrice === true };
}

/** Kinds form a tree: whoever asks for `refactor`, or for nothing in particular, gets `refactor.rewrite` too. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
}

/** An action that repairs something is left out where other findings are asked about. */
function isAbout({ findings = [] }: ActionOffer, rules: readonly string[] | undefined): boolean {
  if (!rules || rules.length === 0 || findings.length === 0) return true;
  return findings.some(({ rule }) => rules.includes(rule));
}

async function readContext(features: FeatureContext, request: CodeActionRequest): Promise<ActionContext | undefined> {
  const { range, locale, asOf } = request;
  const { findings } = await features.check({ asOf, locale });
  const snapshot = await features.snapshot();
  const cursor = findCursor(snapshot, { file: request.file, position: range.start });
  if (!cursor) return undefined;
  const { file } = cursor;
  const touched = findings.filter((one) => one.file === file.path && rangesTouch(one.range, range));
  return {
    snapshot,
    workspace: features.workspace,
    file,
    span: file.lines.spanOf(range),
    range,
    findings,
    here: touched,
    bids: bidsOf(snapshot, file.path, asOf),
    locale,
    asOf,
    canCreate: request.canCreate === true,
    say: sayIn(actionTexts, locale),
  };
}
