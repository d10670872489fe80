import { type Place, placeOf } from "../schema/place.ts";
import { type Decimal, parseDecimal } from "./decimal.ts";
import type { FindPacks, PackInForce } from "./find-packs.ts";
import type { PackData } from "./pack.ts";

type EntryOf<List> = NonNullable<List> extends readonly (infer Entry)[] ? Entry : never;

export type PackDocumentData = EntryOf<PackData["requiredDocuments"]>;
export type PackThresholdData = EntryOf<PackData["thresholds"]>;
export type ThresholdId = NonNullable<PackThresholdData["id"]>;
export type PackLegalFormData = EntryOf<PackData["legalForms"]>;
export type PackFormulaData = EntryOf<PackData["formulas"]>;
export type StyleListData = EntryOf<PackData["styles"]>;
export type StyleEntryData = EntryOf<StyleListData["entries"]>;
export type PackVerdictData = EntryOf<PackData["verdicts"]>;
export type PackCalendarData = NonNullable<PackData["calendar"]>;

/** Where a fact stands, as a finding shows it. */
export interface LawSource {
  /** Id of the pack. */
  readonly pack: string;
  /** Law, article and part; the pack's own title for a pack of the workspace that names no other source. */
  readonly clause: string;
  /** Day on which it was read. */
  readonly asOf?: string;
  /** False: nobody has confirmed it; a finding that rests on it is a warning at most. */
  readonly verified: boolean;
}

/** A fact of a pack that holds for this bid. */
export interface LawFact<Data> {
  readonly data: Data;
  readonly pack: PackInForce;
  readonly source: LawSource;
  /** Where it stands in a pack of the workspace; undefined for packs that come with the product. */
  readonly at: Place | undefined;
}

/**
 * What holds for one bid besides its tender: the packs of the workspace first, then the one the tender names, then
 * `generic`. Where a single answer is asked for, the first pack that has one gives it.
 */
export interface Law {
  readonly packs: readonly PackInForce[];
  /** Names of packs that nobody knows, where they are written. */
  readonly unknown: FindPacks["unknown"];
  /** Documents asked of bids of this route, each id once. */
  readonly documents: readonly LawFact<PackDocumentData>[];
  readonly legalForms: readonly LawFact<PackLegalFormData>[];
  /** The lists that hold always, and those that the tender names under `styles`. */
  readonly styles: readonly LawFact<StyleListData>[];
  /** Names of all lists that a tender could name. */
  readonly styleNames: readonly string[];
  readonly abbreviations: ReadonlySet<string>;
  readonly calendar: LawFact<PackCalendarData> | undefined;
  /** A number for this route, exact; undefined where no pack gives one. */
  threshold(id: ThresholdId): (LawFact<PackThresholdData> & { readonly value: Decimal }) | undefined;
  formula(id: string): LawFact<PackFormulaData> | undefined;
  /** Every formula by its id, the first of each id. */
  readonly formulas: ReadonlyMap<string, LawFact<PackFormulaData>>;
  /** What the law makes of the findings of a rule; undefined where it says nothing. */
  verdictOn(rule: string): LawFact<PackVerdictData> | undefined;
}

/** What is asked about a tender to know which facts hold for it. */
export interface LawQuestion {
  readonly route: string | undefined;
  readonly styles: readonly string[];
  /** Whether the tender compares prices with VAT. */
  readonly vat?: string | undefined;
}

/** Puts the packs of a bid together. */
export function readLaw({ packs, unknown }: FindPacks, { route, styles, vat }: LawQuestion): Law {
  const here = (data: { readonly routes?: readonly string[] }): boolean =>
    data.routes === undefined || (route !== undefined && data.routes.includes(route));
  const facts = <Data extends object>(entriesOf: (pack: PackData) => readonly Data[] | undefined) =>
    packs.flatMap((pack) => (entriesOf(pack.data) ?? []).map((data) => makeFact(pack, data)));
  const ofRoute = <Data extends { readonly routes?: readonly string[] }>(
    entriesOf: (pack: PackData) => readonly Data[] | undefined,
  ) => facts(entriesOf).filter(({ data }) => here(data));

  const wantedStyles = new Set(styles);
  const styleLists = facts((pack) => pack.styles);
  const thresholds = ofRoute((pack) => pack.thresholds);
  // What is said of one route goes before what is said of all.
  const preferred = [...thresholds.filter(({ data }) => data.routes), ...thresholds.filter(({ data }) => !data.routes)];
  const formulas = firstOfEach(
    facts((pack) => pack.formulas),
    (data) => data.id,
  );
  const verdicts = firstOfEach(
    ofRoute((pack) => pack.verdicts).filter(({ data }) => data.vat === undefined || data.vat === vat),
    (data) => data.rule,
  );
  const calendars = packs.flatMap((pack) => (pack.data.calendar ? [makeFact(pack, pack.data.calendar)] : []));
  return {
    packs,
    unknown,
    documents: [
      ...firstOfEach(
        ofRoute((pack) => pack.requiredDocuments),
        (data) => data.id?.normalize("NFC"),
      ).values(),
    ],
    legalForms: ofRoute((pack) => pack.legalForms),
    styles: styleLists.filter(({ data }) => data.always === true || wantedStyles.has(data.id ?? "")),
    styleNames: styleLists.flatMap(({ data }) => data.id ?? []),
    abbreviations: new Set(packs.flatMap((pack) => pack.data.abbreviations ?? [])),
    calendar: calendars[0],
    threshold: (id) => {
      for (const fact of preferred) {
        const value = fact.data.id === id ? parseDecimal(fact.data.value) : undefined;
        if (value) return { ...fact, value };
      }
      return undefined;
    },
    formula: (id) => formulas.get(id),
    formulas,
    verdictOn: (rule) => verdicts.get(rule),
  };
}

/** The source of an entry of a pack, its pack where the entry names none of its own. */
export function sourceOf(
  pack: PackInForce,
  data: { readonly source?: { readonly clause?: string; readonly asOf?: string; readonly verified?: boolean } },
): LawSource {
  const { source } = data;
  // What a workspace demands of its own people needs nobody's confirmation.
  if (source?.clause === undefined) return { pack: pack.id, clause: pack.title, verified: pack.own };
  return {
    pack: pack.id,
    clause: source.clause,
    ...(source.asOf === undefined ? {} : { asOf: source.asOf }),
    verified: source.verified === true,
  };
}

function makeFact<Data extends object>(pack: PackInForce, data: Data): LawFact<Data> {
  const at = pack.own ? placeOf(data) : undefined;
  return { data, pack, source: sourceOf(pack, data), at };
}

function firstOfEach<Data>(
  facts: readonly LawFact<Data>[],
  keyOf: (data: Data) => string | undefined,
): ReadonlyMap<string, LawFact<Data>> {
  const first = new Map<string, LawFact<Data>>();
  for (const fact of facts) {
    const key = keyOf(fact.data);
    if (key !== undefined && !first.has(key)) first.set(key, fact);
  }
  return first;
}
