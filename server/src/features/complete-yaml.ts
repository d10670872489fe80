import type { Locale } from "../analysis/finding.ts";
import { symbolKindsAt } from "../model/id-places.ts";
import { packById } from "../model/pack.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { fileKinds } from "../schema/generated/types.ts";
import { alternativesOf, dereference, type LocatedSchema, propertySchema, schemaAt } from "../schema/locate.ts";
import { bidsOf } from "./bid-at.ts";
import { proposeCurrencies, proposeLanguages } from "./complete-codes.ts";
import { dateForm, proposeDates } from "./complete-dates.ts";
import { proposeExpected, proposeTarget } from "./complete-expected.ts";
import { proposeIds, proposeOwnIds } from "./complete-ids.ts";
import { proposeBlock, proposeEntry, proposeKeys } from "./complete-keys.ts";
import { proposePaths, wantedFiles } from "./complete-paths.ts";
import { completionSay, placeName, writeValue, type YamlRequest } from "./complete-tools.ts";
import { proposeRoutes, proposeTypes } from "./complete-types.ts";
import { proposeUnits } from "./complete-units.ts";
import { type CompletionAnswer, narrow, type Offer, placeOffers } from "./completion-answer.ts";
import type { Cursor } from "./position.ts";
import { choicesOf } from "./schema-text.ts";
import type { YamlCursor } from "./yaml-cursor.ts";
import { yamlCursorAt } from "./yaml-place.ts";

const nothing: CompletionAnswer = { proposals: [], isIncomplete: false };

/** Proposals in a YAML file or in the front matter of a section. */
export function completeYaml(
  snapshot: Snapshot,
  { file, offset }: Cursor,
  { locale, asOf }: { readonly locale: Locale; readonly asOf: string },
): CompletionAnswer {
  const found = yamlCursorAt(file, offset);
  if (!found) return nothing;
  const { cursor, schema: name } = found;
  const range = file.lines.rangeOf({ start: cursor.start, end: cursor.end });
  if (name === undefined) return { proposals: placeOffers(offerKinds(cursor), range), isIncomplete: false };
  const schema = schemaAt(name, cursor.path);
  if (!schema) return nothing;
  const request: YamlRequest = {
    ...{ snapshot, file, offset, locale, asOf, name, cursor },
    bids: bidsOf(snapshot, file.path, asOf),
    place: placeName(cursor.path),
    say: completionSay(locale),
  };
  const values = proposeValues(schema, request);
  const all =
    cursor.at === "value"
      ? [...values, ...proposeBlock(schema, request)]
      : [
          ...withoutColon(schema, request),
          ...proposeEntry(schema, request),
          ...proposeKeys(schema, request),
          ...values,
        ];
  const { offers, isIncomplete } = narrow(all, file.text.slice(cursor.start, offset));
  return { proposals: placeOffers(offers, range), isIncomplete };
}

/** A file without a kind gets one: everything else depends on it. */
function offerKinds(cursor: YamlCursor): readonly Offer[] {
  const offer = (text: string): Offer => ({ label: text, kind: "value", newText: text });
  if (cursor.at === "value" && cursor.path.join() === "kind") return fileKinds.map(offer);
  const isTop = cursor.at === "key" && cursor.path.length === 0 && !cursor.siblings.has("kind");
  return isTop && !cursor.colon ? fileKinds.map((kind) => offer(`kind: ${kind}`)) : [];
}

/** Values behind a key whose colon was forgotten: `status dr`. */
function withoutColon(schema: LocatedSchema, request: YamlRequest): readonly Offer[] {
  const { cursor, file, offset } = request;
  const key = /^([\w-]+)[ \t]+\S*$/.exec(file.text.slice(cursor.start, offset))?.[1];
  const property = key === undefined || !cursor.bare ? undefined : propertySchema(schema, key);
  if (key === undefined || !property) return [];
  return choicesOf(dereference(property)).map((choice) => {
    const text = `${key}: ${choice}`;
    return { label: text, kind: "value", newText: text, filterText: `${key} ${choice}` };
  });
}

type Propose = (request: YamlRequest) => readonly Offer[];

/** Places whose values come from elsewhere than the schema. */
const proposers: Readonly<Record<string, Propose>> = {
  "tender pack": (request) => [...proposePacks(request), ...proposePaths(wantedFiles(request), request)],
  "workspace packs.*": (request) => [...proposePacks(request), ...proposePaths(wantedFiles(request), request)],
  "tender route": proposeRoutes,
  "tender styles.*": (request) =>
    proposeWords(
      request,
      request.bids.flatMap(({ law }) => law.styleNames),
    ),
  "tender evaluation.criteria.*.formula": (request) =>
    proposeWords(
      request,
      request.bids.flatMap(({ law }) => [...law.formulas.keys()]),
    ),
  "tender requiredDocuments.*.type": proposeTypes,
  "tender requirements.*.eligibleEvidence.*": proposeTypes,
  "documents documents.*.type": proposeTypes,
  "tender requirements.*.expect.unit": proposeUnits,
  "tender items.*.unit": proposeUnits,
  "tender kpis.*.unit": proposeUnits,
  "rates rates.*.unit": proposeUnits,
  "pricing items.*.unit": proposeUnits,
  "specification responses.*.unit": proposeUnits,
  "specification responses.*.value": proposeExpected,
  "bid kpis.*.value": proposeTarget,
  "specification responses.*.value.*": proposeExpected,
};

function proposeValues(schema: LocatedSchema, request: YamlRequest): readonly Offer[] {
  const { name, cursor, locale, bids, place } = request;
  // What stands in front of a colon is a key, never a value.
  if (cursor.at === "key" && (cursor.colon || typeof cursor.path.at(-1) !== "number")) return [];
  const kinds = symbolKindsAt(name, cursor.path);
  const demand = cursor.values.get("required");
  const known = kinds && bids.length === 0 ? proposeOwnIds(request.file, kinds) : [];
  const ids = kinds ? [...proposeIds(bids, { kinds, locale, demand }), ...known] : [];
  const own = proposers[`${name} ${place}`];
  return [
    ...ids.map((offer) => ({ ...offer, newText: writeValue(offer.newText, request, true) })),
    ...(own ? own(request) : [...proposeChoices(schema, request), ...proposeByShape(schema, request)]),
  ];
}

function proposeChoices(schema: LocatedSchema, request: YamlRequest): readonly Offer[] {
  const { name, cursor } = request;
  return choicesOf(schema).map((choice) => ({
    label: choice,
    kind: "value",
    source: { of: "choice", name: choice, within: name, path: cursor.path },
    newText: writeValue(choice, request, true),
  }));
}

/** What the shape of a value asks for: a date, a currency, a language, a path. */
function proposeByShape(schema: LocatedSchema, request: YamlRequest): readonly Offer[] {
  for (const { schema: one } of alternativesOf(schema)) {
    const form = dateForm(one.format);
    if (form) return proposeDates(form, request);
    if (one.pattern === "^[A-Z]{3}$") return proposeCurrencies(request);
    if (one.pattern?.startsWith("^[a-z]{2,3}(") === true) return proposeLanguages(request);
    // Only paths may be so long, and letters of buyers, which are ids or paths.
    if (one.maxLength === 1000 || request.place === "contracts.*.letter")
      return proposePaths(wantedFiles(request), request);
  }
  return [];
}

function proposePacks(request: YamlRequest): readonly Offer[] {
  return [...packById.values()].map((pack) => ({
    label: pack.id,
    kind: "value",
    detail: pack.title,
    source: { of: "pack", name: pack.id },
    newText: writeValue(pack.id, request, true),
    filterText: `${pack.id} ${pack.title}`,
  }));
}

function proposeWords(request: YamlRequest, words: readonly string[]): readonly Offer[] {
  return [...new Set(words)].map((word) => ({ label: word, kind: "value", newText: writeValue(word, request, false) }));
}
