import type { BidModel } from "../../../model/bid-model.ts";
import type { LawFact, PackLegalFormData } from "../../../model/law.ts";
import { placeOf } from "../../../schema/place.ts";
import { groupBy } from "../../../text/group-by.ts";
import { nameKey } from "../../../text/name-key.ts";
import { defineRule } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

type FormFact = LawFact<PackLegalFormData>;

/** The company is of a legal form that may not bid. */
export default defineRule({
  id: "tenderer/legal-form",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const company = bid.company?.data;
    const form = company?.legalForm?.trim();
    if (!company || !form) return;
    const at = placeOf(bid.manifest.data, "company");
    const here = { at: placeOf(company, "legalForm"), message: "here" as const };
    const fact = factOn(form, bid.law.legalForms);
    if (fact?.data.allowed === false) {
      yield {
        at,
        message: "barred",
        params: {
          form,
          route: bid.tender?.data.route ?? "",
          reason: fact.data.reason ?? "none",
          law: fact.source.clause,
        },
        related: [here, ...(fact.at ? [{ at: fact.at, message: "law" as const }] : [])],
        source: fact.source,
      };
      return;
    }
    const closed = fact ? undefined : closedList(bid);
    if (!closed) return;
    const names = closed.flatMap(({ data }) => data.names?.[0] ?? []);
    const [first] = closed;
    yield {
      at,
      message: "unlisted",
      params: { form, names: { list: names }, law: first?.source.clause ?? "" },
      related: [here, ...(first?.at ? [{ at: first.at, message: "law" as const }] : [])],
      // The form may be on the list under another name.
      verdict: "formal",
      ...(first ? { source: first.source } : {}),
    };
  },
});

/** The first entry that speaks of a form; one that is made for the tender's route goes before one for all. */
function factOn(form: string, facts: readonly FormFact[]): FormFact | undefined {
  const sorted = [...facts.filter(({ data }) => data.routes), ...facts.filter(({ data }) => !data.routes)];
  for (const key of keysOf(form)) {
    const found = sorted.find(({ data }) => data.names?.some((name) => keysOf(name).includes(key)));
    if (found) return found;
  }
  return undefined;
}

/** A pack that names only forms that may bid means that no other may. */
function closedList(bid: BidModel): readonly FormFact[] | undefined {
  const byPack = groupBy(bid.law.legalForms, ({ pack }) => pack.data);
  return [...byPack.values()].find((facts) => facts.every(({ data }) => data.allowed === true));
}

/**
 * A form without case, quotes, dots and blanks (`О. О. О.` is `ООО`), then its short form where that stands in brackets
 * behind it. Other words in brackets, such as how a trader is taxed, make no other form.
 */
function keysOf(form: string): readonly string[] {
  const [, name = form, brackets] = /^([^()]*)\(([^()]*)\)\s*$/u.exec(form.normalize("NFC")) ?? [];
  const parts = brackets !== undefined && shortForm.test(brackets.trim()) ? [name, brackets] : [name];
  return parts.map((part) => nameKey(part).replace(/[\s.,;:"'-]/gu, "")).filter((key) => key !== "");
}

const shortForm = /^(?:[\p{Lu}. ]+|\p{Lo}(?:\.\s?\p{Lo})+\.?)$/u;
