import type { BidModel } from "../model/bid-model.ts";
import type { PrintedLength } from "../model/printed-length.ts";
import type { Place } from "../schema/place.ts";
import type { MessageParams } from "../syntax/problem.ts";

/** What a finding means for the bid: it would be rejected, it has a formal flaw, or it could be better. */
export type Verdict = "rejection" | "formal" | "advice";
export type Severity = "error" | "warning" | "info";

/** One replacement in one file; an empty span inserts. */
export interface PlacedEdit {
  readonly at: Place;
  readonly newText: string;
}

/** Another place that explains a finding, such as the line of the tender that asks for it. */
export interface RelatedProblemPlace<Key extends string> {
  readonly at: Place;
  readonly message: Key;
  readonly params?: MessageParams;
}

/** A repair, done wholly or not at all. */
export interface RuleFix<Key extends string> {
  readonly title: Key;
  readonly params?: MessageParams;
  readonly edits: readonly PlacedEdit[];
  /**
   * Set where a person must look at it first: it guesses what was meant, chooses between two that may both be right, or
   * changes what the bid promises, asks, pays or hands in. The editor offers it; nothing applies it unasked.
   */
  readonly needsReview?: true;
}

/** What a rule reports. `Key` are the keys of the rule's own messages. */
export interface RuleProblem<Key extends string> {
  readonly at: Place;
  readonly message: Key;
  readonly params?: MessageParams;
  readonly related?: readonly RelatedProblemPlace<Key>[];
  /** A repair that leaves every other word as it was. */
  readonly fix?: RuleFix<Key>;
  /** Only where this one differs from the rule's own. */
  readonly severity?: Severity;
  readonly verdict?: Verdict;
  /** The clause of the tender or of a law that it rests on. */
  readonly source?: RuleSource;
}

/** Where a rule or a finding rests: a law or a clause of the tender. */
export interface RuleSource {
  readonly pack?: string;
  readonly clause: string;
  /** Day on which the clause was read. */
  readonly asOf?: string;
  /** False marks a fact that nobody has confirmed; the finding then is a warning at most and says so. */
  readonly verified: boolean;
}

/**
 * The options of a rule, as `options.schema.json` in its folder describes them: each with a default, from which the
 * type of the value follows.
 */
export interface RuleOptionsSchema {
  readonly properties: Readonly<Record<string, { readonly default: OptionValue }>>;
}

export type OptionValue = number | string | boolean | readonly string[];

/** The values of the options of a rule: what the workspace sets, else the defaults. */
export type OptionsOf<Schema extends RuleOptionsSchema> = {
  readonly [Name in keyof Schema["properties"]]: Schema["properties"][Name]["default"];
};

/** A rule without options. */
export interface NoOptions extends RuleOptionsSchema {
  readonly properties: Readonly<Record<never, never>>;
}

/** What a rule may look at. It never reads a clock or a file: everything is in the model. */
export interface RuleContext<Options extends RuleOptionsSchema = RuleOptionsSchema> {
  readonly bid: BidModel;
  readonly options: OptionsOf<Options>;
  /** How long the printed bid is; worked out only where a rule asks. */
  readonly printed: PrintedLength;
}

/** A rule as its folder exports it. */
export interface Rule<Key extends string = string, Options extends RuleOptionsSchema = RuleOptionsSchema> {
  /** `<object>/<problem>`, and the folder it lives in. */
  readonly id: string;
  readonly verdict: Verdict;
  /** By default a rejection is an error, a formal flaw a warning, advice an information. */
  readonly severity?: Severity;
  /** True where at least one of its problems can carry a fix. */
  readonly fixable: boolean;
  /**
   * `bid`: runs once a bid, by `check`. `engine`: raised by the engine itself (reading, schemas, suppressions);
   * the folder holds its metadata, messages and page.
   */
  readonly scope: "bid" | "engine";
  /** English messages; placeholders in braces by ICU MessageFormat. */
  readonly messages: Readonly<Record<Key, string>>;
  /** The content of `options.schema.json`, where the rule has options. */
  readonly options?: Options;
  check?(context: RuleContext<Options>): Iterable<RuleProblem<Key>>;
}

/** Defines a rule; only gives the compiler the keys of its messages and the types of its options. */
export function defineRule<const Key extends string, Options extends RuleOptionsSchema = NoOptions>(
  rule: Rule<Key, Options>,
): Rule<Key, Options> {
  return rule;
}

/** The severity of a problem of this rule where nothing else is said. */
export function severityOf(rule: Pick<Rule, "severity" | "verdict">): Severity {
  return rule.severity ?? severityOfVerdict(rule.verdict);
}

export function severityOfVerdict(verdict: Verdict): Severity {
  if (verdict === "rejection") return "error";
  return verdict === "formal" ? "warning" : "info";
}
