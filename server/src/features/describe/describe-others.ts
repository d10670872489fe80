import { formatMoney } from "../../export/build/format-value.ts";
import { type Decimal, formatDecimal, parseDecimal } from "../../model/decimal.ts";
import { resolveReference } from "../../model/file-references.ts";
import { peopleOf } from "../../model/persons.ts";
import type { Variable } from "../../model/variables.ts";
import { placeOf, textOf } from "../../schema/place.ts";
import type { DescribeTools } from "./describe-tools.ts";
import { inRow, points } from "./markdown.ts";

type Lines = readonly string[];

function sameId(id: string): (one: { readonly id?: string }) => boolean {
  const key = id.normalize("NFC");
  return (one) => one.id?.normalize("NFC") === key;
}

/** A member of the team. */
export function describePerson(id: string, { bid, say, own, date, locale }: DescribeTools): Lines {
  const data = peopleOf(bid).find(sameId(id));
  if (!data) return [];
  const qualifications = (data.qualifications ?? []).map((one) => {
    if (typeof one === "string") return own(one);
    const parts = [one.title, one.issuer, one.year === undefined ? undefined : String(one.year)];
    return inRow(
      parts.map((part) => part && own(part)),
      locale,
    );
  });
  return [
    data.role === undefined ? "" : own(data.role),
    data.since === undefined ? "" : say("since", { date: date(data.since) }),
    points(qualifications),
  ];
}

/** A past contract. */
export function describeContract(id: string, tools: DescribeTools): Lines {
  const { bid, say, own, date, locale } = tools;
  const data = bid.contracts.flatMap((file) => file.data.contracts ?? []).find(sameId(id));
  if (!data) return [];
  const { amount } = data;
  const written = typeof amount === "string" ? { amount } : amount;
  const days = [data.start, data.end].flatMap((day) => (day === undefined ? [] : [date(day)]));
  const letter =
    data.letter === undefined
      ? undefined
      : resolveReference("letter", data.letter, placeOf(data, "letter"), bid.entries);
  return [
    data.buyer === undefined ? "" : say("buyer", { buyer: own(data.buyer) }),
    written?.amount === undefined
      ? ""
      : say("amount", {
          amount: formatMoney(written.amount, "currency" in written ? written.currency : undefined, locale),
        }),
    days.join(" – "),
    letter === undefined || data.letter === undefined || !/[./]/.test(data.letter)
      ? ""
      : say(letter.state === "file" ? "fileThere" : "fileMissing", { file: own(data.letter) }),
  ];
}

/** A lot: its limit and our price. */
export function describeLot(id: string, tools: DescribeTools): Lines {
  const { bid } = tools;
  const data = bid.tender?.data.lots?.find(sameId(id));
  if (!data) return [];
  const { ceiling } = data;
  const limit = typeof ceiling === "string" ? ceiling : ceiling?.amount;
  const currency =
    (typeof ceiling === "object" ? ceiling.currency : undefined) ?? bid.tender?.data.price?.ceiling?.currency;
  const ours = bid.concernsLot(id) ? bid.prices?.lotTotal(id.normalize("NFC")) : undefined;
  return [
    ...(bid.concernsLot(id) ? [] : [tools.say("otherLot")]),
    ...comparePrices(parseDecimal(limit), currency, ours, tools),
  ];
}

function comparePrices(
  limit: Decimal | undefined,
  currency: string | undefined,
  ours: Decimal | undefined,
  { bid, say, locale }: DescribeTools,
): Lines {
  const money = (amount: Decimal, of: string | undefined) => formatMoney(formatDecimal(amount), of, locale);
  const own = bid.prices?.currency ?? currency;
  const lines = [
    limit ? say("ceiling", { amount: money(limit, currency) }) : "",
    ours ? say("ourPrice", { amount: money(ours, own) }) : "",
  ];
  // Amounts of two currencies cannot be compared.
  if (!limit || !ours || (currency !== undefined && own !== currency)) return lines;
  const difference = limit.minus(ours);
  const amount = money(difference.abs(), own);
  return [
    ...lines,
    difference.eq(0)
      ? say("atCeiling")
      : difference.gt(0)
        ? say("below", { amount })
        : `**${say("above", { amount })}**`,
  ];
}

/** An item of the tender with our price for it. */
export function describeItem(id: string, tools: DescribeTools): Lines {
  const { bid, say, own, entry, locale } = tools;
  const data = bid.tender?.data.items?.find(sameId(id));
  if (!data) return [];
  const lines = (bid.prices?.lines ?? []).filter((line) => line.data.item?.normalize("NFC") === id.normalize("NFC"));
  const quantity = [textOf(data, "quantity"), data.unit].filter((part) => part !== undefined).map(own);
  return [
    quantity.length === 0 ? "" : say("quantity", { quantity: quantity.join(" ") }),
    data.lot === undefined ? "" : say("lot", { lot: entry(["lot"], data.lot) }),
    ...lines.flatMap(({ computed, stated }) => {
      const total = computed ?? stated;
      return total
        ? [say("ourPrice", { amount: formatMoney(formatDecimal(total), bid.prices?.currency, locale) })]
        : [];
    }),
  ];
}

/** A KPI: what is asked, and what the bid promises. */
export function describeKpi(id: string, tools: DescribeTools): Lines {
  const { bid, say, own, value } = tools;
  const data = bid.tender?.data.kpis?.find(sameId(id));
  if (!data) return [];
  const promise = bid.manifest.data.kpis?.find((one) => one.kpi?.normalize("NFC") === id.normalize("NFC"));
  const unit = data.unit === undefined ? "" : ` ${own(data.unit)}`;
  const { period } = data;
  return [
    data.target === undefined
      ? ""
      : inRow(
          [
            say("target", { target: value(data.target) + unit }),
            period === undefined ? "" : say("period", { period, written: own(period) }),
          ],
          tools.locale,
        ),
    data.baseline === undefined ? "" : say("baseline", { value: value(data.baseline) + unit }),
    promise?.value === undefined
      ? say("promisedAsAsked")
      : `**${say("promised", { value: value(promise.value) + unit })}**`,
  ];
}

/** A criterion by which bids are compared. */
export function describeCriterion(id: string, tools: DescribeTools): Lines {
  const { bid, say, own } = tools;
  const data = bid.tender?.data.evaluation?.criteria?.find(sameId(id));
  if (!data) return [];
  const formula = data.formula === undefined ? undefined : bid.law.formula(data.formula);
  return [
    data.weight === undefined ? "" : say("weight", { weight: tools.value(data.weight) }),
    data.minimum === undefined ? "" : say("minimum", { points: tools.value(data.minimum) }),
    data.formula === undefined ? "" : say("formula", { title: own(formula?.data.title ?? data.formula) }),
    formula ? tools.law(formula.source) : "",
  ];
}

/** Where the value of a variable comes from: the place where it is written, or the price schedule. */
export function describeOrigin({ at, form }: Variable, { bid, say, place }: DescribeTools): string {
  const { start = 0, end = 0 } = at?.span ?? {};
  const written = at && bid.sources.get(at.file)?.text.slice(start, end);
  // An amount that nobody wrote points to the head of the schedule it is counted from.
  return at && (form !== "money" || /^["']?-?\d/.test(written ?? ""))
    ? say("declared", { place: place(at) })
    : say("computed");
}
