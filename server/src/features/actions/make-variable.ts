import type { BidModel } from "../../model/bid-model.ts";
import type { SectionFile } from "../../model/source-file.ts";
import type { PlacedEdit } from "../../rules/define-rule.ts";
import { insertNamedValue } from "../../rules/support/edits/insert-key.ts";
import type { TextFragment } from "../../rules/support/text/text-fragment.ts";
import { fragmentsOf } from "../../rules/support/text/text-fragments.ts";
import { type Span, touches } from "../../text/span.ts";
import type { ActionContext, ActionOffer, ActionProvider } from "./action.ts";
import { factName } from "./fact-name.ts";
import { planEdits } from "./plan-edits.ts";
import { occurrencesIn, type Part, type PrintedValue, printedValues, typed } from "./printed-values.ts";

/** A longer text is no fact but prose. */
const longestFact = 200;
/** Several variables may print the same; more than these nobody reads. */
const mostVariables = 3;

/** Words of a section that a declared fact prints become its variable; other words become a fact of the bid. */
export const makeVariable: ActionProvider = {
  name: "variable",
  kinds: ["refactor.extract"],
  onRequest: true,
  *offer(context) {
    const { file, bids, span } = context;
    const [bid] = bids;
    // In a section of two bids a variable may print something else in each.
    if (file.form !== "section" || !bid || bids.length > 1) return;
    const fragments = fragmentsOf(file);
    const selected = trimmed(file.text, span);
    const values = printedValues(bid, file.data.language ?? bid.language);
    const known = selected
      ? values.filter(({ text }) => text === typed(file.text.slice(selected.start, selected.end)))
      : values;
    const near = fragments.filter(({ text, placeOf }) => touches(placeOf(0, text.length).span, span.start));
    const found = known.flatMap((value) => findAt(near, value, selected ?? span, selected !== undefined));
    const [first] = found;
    for (const one of found.filter(({ text }) => text === first?.text).slice(0, mostVariables)) {
      yield* offerVariable(context, fragments, one);
    }
    if (!first && selected) yield* offerFact(context, bid, file, selected);
  },
};

interface FoundValue extends PrintedValue {
  readonly at: Span;
}

/** The value where it stands at the selection itself, or around a cursor. */
function findAt(
  fragments: readonly TextFragment[],
  value: PrintedValue,
  span: Span,
  exactly: boolean,
): readonly FoundValue[] {
  const [found] = placesOf(fragments, value.text).filter(({ start, end }) =>
    exactly ? start === span.start && end === span.end : start <= span.start && span.end <= end,
  );
  return found ? [{ ...value, at: found }] : [];
}

function placesOf(fragments: readonly TextFragment[], text: string): readonly Span[] {
  return fragments.flatMap((fragment) =>
    occurrencesIn(fragment, text).map(({ start, end }: Part) => fragment.placeOf(start, end).span),
  );
}

function* offerVariable(
  { file, snapshot, say }: ActionContext,
  fragments: readonly TextFragment[],
  { variable: { path }, text, at }: FoundValue,
): Generator<ActionOffer> {
  const replace = (spans: readonly Span[]): readonly PlacedEdit[] => replaceAll(file.path, spans, path);
  const variable = `{{${path}}}`;
  const kind = "refactor.extract";
  yield { key: path, title: say("useVariable", { variable }), kind, plan: () => planEdits(snapshot, replace([at])) };
  const everywhere = placesOf(fragments, text);
  if (everywhere.length < 2) return;
  const title = say("useVariableEverywhere", { variable, count: everywhere.length });
  yield { key: `${path} *`, title, kind, plan: () => planEdits(snapshot, replace(everywhere)) };
}

function* offerFact(
  { snapshot, say }: ActionContext,
  bid: BidModel,
  file: SectionFile,
  selected: Span,
): Generator<ActionOffer> {
  const text = file.text.slice(selected.start, selected.end);
  // What reads as a date would be printed in another form.
  if (text.length > longestFact || /[\r\n{}]/.test(text) || /^\d{4}-\d{2}-\d{2}/.test(text)) return;
  const places = placesOf(fragmentsOf(file), typed(text)).filter(
    ({ start, end }) => file.text.slice(start, end) === text,
  );
  if (!places.some(({ start, end }) => start === selected.start && end === selected.end)) return;
  const { manifest } = bid;
  const name = factName(text, Object.keys(manifest.data.facts ?? {}));
  const declared = insertNamedValue(manifest, manifest.data, "facts", [name, text]);
  if (!declared) return;
  const path = `facts.${name}`;
  const variable = `{{${path}}}`;
  const plan = (spans: readonly Span[]) => planEdits(snapshot, [declared, ...replaceAll(file.path, spans, path)]);
  const kind = "refactor.extract";
  yield { key: "fact", title: say("makeFact", { variable }), kind, plan: () => plan([selected]) };
  if (places.length < 2) return;
  const title = say("makeFactEverywhere", { variable, count: places.length });
  yield { key: "fact *", title, kind, plan: () => plan(places) };
}

function replaceAll(file: string, spans: readonly Span[], path: string): readonly PlacedEdit[] {
  return spans.map((span) => ({ at: { file, span }, newText: `{{${path}}}` }));
}

/** The selection without the blanks around it; undefined where nothing is selected. */
function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const bare = words.trim();
  const from = start + words.indexOf(bare);
  return bare === "" ? undefined : { start: from, end: from + bare.length };
}
