import { normalArabic } from "../../../model/amount-in-words/normal-word.ts";

/**
 * What the words in front of an amount say that it is. `bid`: the price of the bid, beyond doubt; `total`: the total of
 * works, of a contract, of a lot; `bare-total`: a total of they do not say what; `vat`: the tax in a total.
 */
export type StatedAs = "bid" | "total" | "bare-total" | "vat";

/** Text in which the expressions here are written: small letters, е for ё, plain Arabic letters. */
export function plainText(text: string): string {
  return normalArabic(
    text
      .toLowerCase()
      .replace(/ё/gu, "е")
      .replace(/[\u00a0\u202f\u2009]/gu, " "),
  );
}

const start = "(?<![\\p{L}\\p{N}])";
const expression = (...forms: readonly string[]): RegExp =>
  new RegExp(`${start}(?:${forms.join("|")})(?!\\p{L})`, "gu");

const ruPrice = "(?:цен|стоимост|сумм)\\p{L}*";
const ruOffer = "(?:предложени|заявк)\\p{L}*";
const ruOwn = "(?:нашего|нашей|настоящего|настоящей|данного|данной|ценового|коммерческого|конкурсного)";
const ruWhole = "(?:общ|итогов|полн|окончательн|совокупн)\\p{L}{1,3}";

const ofBid = expression(
  `${ruPrice} (?:${ruOwn} ){0,2}${ruOffer}`,
  `${ruWhole} (?:цен|стоимост)\\p{L}* (?:${ruOwn} ){0,2}${ruOffer}`,
  "(?:total |overall |final )?(?:bid|offer|proposal) (?:price|amount|total|sum)",
  "(?:price|total|amount|cost|value) of (?:our|the|this) (?:bid|offer|proposal)",
  "(?:اجمالي )?(?:سعر|قيمه|مبلغ|اجمالي|مجموع) (?:العرض|عرضنا|هذا العرض|العطاء|عطائنا|عطاينا)",
);

const ofTotal = expression(
  `${ruWhole} ${ruPrice}`,
  "(?:total|overall|grand|final) (?:price|cost|amount|sum|value)",
  "grand total",
  "предлагаем\\p{L}{2,3} (?:нами )?цен\\p{L}*",
  "наш\\p{L}{1,2} цен\\p{L}*",
  "(?:quoted|offered|proposed) (?:total |contract )?(?:price|amount)",
  "our (?:total |overall |final )?price",
  "(?:السعر|المبلغ) (?:المعروض|المقدم|المقترح)",
  "سعرنا(?: الاجمالي)?",
  "(?:السعر|القيمه|المبلغ|التكلفه|الكلفه) (?:الاجمالي|الاجماليه|الكلي|الكليه|النهائي|النهائيه)",
  "اجمالي (?:السعر|القيمه|المبلغ|التكلفه|الكلفه)",
);

const ofVat = expression(
  "(?:в том числе|в т\\. ?ч\\.|сумма) ндс",
  "of which vat",
  "vat amount",
  "amount of vat",
  "(?:مبلغ|منها|منه|مقدار) (?:ال)?ضريبه(?: القيمه المضافه)?",
);

/** What may stand between the name of a total and its amount without making it the total of something else. */
const linking =
  /^(?:[\s:–—\-()=,№%]|\d+(?:[.,]\d+)?(?=\s*%)|(?:всех|работ|услуг|товаров|товара|поставки|закупки|договора|контракта|лота|по|лоту|нашего|предложения|заявки|с|без|учетом|включая|ндс|составляет|составит|составят|равна|равняется|в|размере|сумме|за|весь|период|срок|ставке|l\d+|of|the|our|bid|offer|contract|works?|services|goods|lot|is|amounts|to|comes|equals|with|without|including|excluding|incl|excl|vat|for|all|in|a|at|هي|هو|قدره|قدرها|وقدره|وقدرها|تبلغ|يبلغ|للعرض|لعرضنا|للعقد|للخدمات|للاعمال|للمجموعه|الاولي|شامل|شاملا|شامله|ضريبه|القيمه|المضافه|بدون|غير|بنسبه|مبلغ|فيها|فيه|ضمنها)(?![\p{L}\p{N}]))*$/u;

/** Another price, another sum, or a verb that makes the amount a part: what stands behind it is no longer the total. */
const otherThing =
  /цен\p{L}|стоимост|сумм|тариф|расход|затрат|оплат|платеж|включает|содержит|учитыва|складыва|состоит|price|cost|amount|sum|fee|charge|rate|includes|contains|consists|سعر|اسعار|تكلفه|كلفه|مبلغ|رسوم|اجره|يشمل|تشمل|تتضمن|يتضمن/u;

/** Names what a total is of: the bid, or what it is all about. */
const scope =
  /работ|услуг|товар|договор|контракт|лот[ау]|закупк|поставк|предложени|заявк|ндс|works|services|goods|contract|(?<!\p{L})lot(?!\p{L})|bid|offer|vat|للعرض|لعرضنا|للعقد|للخدمات|للاعمال|للمجموعه|ضريبه/u;

/** A show or a slide deck is an offer in Arabic, too. */
const otherOffer = /^ ال(?!مالي|حالي|اجمالي)/u;

/** In front of an amount: it is a bound, a step or a share of something, not the thing itself. */
const notItself =
  /(?:^|[^\p{L}])(?:на|от|до|с|со|из|по|свыше|более|менее|ниже|выше|около|примерно|порядка|почти|чуть|by|from|(?<!amounts |amount |comes |come |equals |equal |equivalent )to|than|over|under|above|below|each|every|per|about|around|approximately|nearly|almost|من|الي|علي|عن|بنحو|نحو|حوالي|بحوالي|تقريبا|بمقدار|دون|فوق)\s*$/u;

/** Words that make any amount in their sentence something else than a price that this bid offers. */
const elsewhere =
  /аналогичн|подобн|ранее|предыдущ|прошл|исполненн|выполненн|заключенн|начальн|максимальн|предельн|нмцк|нмцд|бюджет|лимит|превыш|не более|не менее|не выше|не ниже|обеспечен|гаранти|залог|аванс|предоплат|штраф|пен[яию]|неустойк|ежемесячн|в месяц|за месяц|\/ ?мес|за единиц|за штук|за час|за день|за кажд|в день|в час|в год|ежегодн|оборот|выручк|экономи|скидк|снижен|дешевл|дороже|меньше|больше|разниц|средн|рыночн|конкурент|приблизительн|этап|(?:перв|втор|трет|четверт)\p{L}* (?:год|месяц|квартал|част|очеред)|если|например|составил|было|была|оплачен|similar|previous|earlier|last year|ceiling|limit|maximum|minimum|budget|exceed|up to|at least|at most|more than|less than|guarantee|security|bond|deposit|advance|prepay|down payment|penalt|fine|monthly|per |each|annual|yearly|turnover|revenue|saving|save|discount|average|market|competitor|approx|about|around|roughly|stage|phase|(?:first|second|third) (?:year|month|quarter)|instal|if |for example|was |were |paid|insur|سابق|مماثل|مشابه|الحد الا|الاقصي|الادني|سقف|الميزانيه|يتجاوز|تتجاوز|يزيد|يقل|اقل|اكثر|اعلي|ادني|ضمان|تامين|دفعه|غرامه|شهري|في الشهر|كل شهر|سنوي|للوحده|لكل|متوسط|خصم|توفير|وفورات|ارخص|حوالي|نحو|تقريبا|(?<!\p{L})بلغت? |(?<!\p{L})كان|مرحله|السنه الاولي|السنه الثانيه|اذا|مثلا/u;

/** The sentence around an amount, in the form of `plainText`. */
interface Context {
  /** All of it up to the amount. */
  readonly sentence: string;
  /** Of that, what stands behind the amount before. */
  readonly label: string;
  /** What follows the amount. */
  readonly behind: string;
}

/**
 * What the words in front of an amount say that it is; undefined where they say nothing, or something that may as well
 * be another amount.
 */
export function statedAs(context: Context): StatedAs | undefined {
  const { label } = context;
  if (isElsewhere(context) || notItself.test(label)) return undefined;
  const vat = gapBehind(label, ofVat);
  const bid = gapBehind(label, ofBid);
  // `Цена предложения, в том числе НДС — …`: the amount may be either.
  if (bid !== undefined && bid.length <= 90 && !otherThing.test(bid) && !otherOffer.test(bid)) return "bid";
  if (vat !== undefined && linking.test(vat)) return "vat";
  const total = gapBehind(label, ofTotal);
  if (total === undefined || !linking.test(total)) return undefined;
  return scope.test(total) ? "total" : "bare-total";
}

/** Tells whether the sentence speaks of the past, of limits, of parts, or of what others pay. */
export function isElsewhere({ sentence, behind }: Context): boolean {
  return elsewhere.test(sentence) || elsewhere.test(behind.slice(0, 40));
}

/** What stands between the last such words and the amount. */
function gapBehind(before: string, words: RegExp): string | undefined {
  let end: number | undefined;
  for (const match of before.matchAll(words)) end = match.index + match[0].length;
  return end === undefined ? undefined : before.slice(end);
}

/** Tells whether the words speak of one lot. */
export function namesLot(around: string): boolean {
  return /(?<!\p{L})лот|(?<!\p{L})lot(?!\p{L})|مجموعه|حصه/u.test(around);
}

/** On which side of VAT the words around an amount put it; undefined where they do not say. */
export function vatSide(around: string): "with" | "without" | undefined {
  if (
    /без(?: учета)? ндс|(?:without|excluding|excl\.?|net of|before) vat|(?:بدون|غير شامل\p{L}*|قبل) (?:ال|ل)?ضريبه/u.test(
      around,
    )
  ) {
    return "without";
  }
  const withVat =
    /(?:с|с учетом|включая) ндс|ндс(?: \d+ ?%)? включ|(?:with|including|incl\.?) vat|vat included|شامل\p{L}* (?:ال|ل)?ضريبه/u;
  return withVat.test(around) ? "with" : undefined;
}
