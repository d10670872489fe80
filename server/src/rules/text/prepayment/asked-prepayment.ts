/** A place in a sentence that asks for money in advance. */
export interface AskedPrepayment {
  /** Offsets in the folded sentence: the word for it. */
  readonly start: number;
  readonly end: number;
  /** How many percent are asked, as written; undefined where the sentence does not say. */
  readonly percent: string | undefined;
}

/** Patterns for folded text; each matches whole words. */
interface Wording {
  readonly noun: RegExp;
  /** What makes it a wish or a condition. */
  readonly asks: RegExp;
  /** What turns it around or makes it somebody else's. */
  readonly denies: RegExp;
  /** What makes it money of another contract, of the past or for others, unless the sentence wishes for it. */
  readonly others?: RegExp;
  readonly wishes?: RegExp;
}

const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");

const russian: Wording = {
  noun: word(
    "аванс(?:а|у|ом|е|ы|ов|ам|ами)?|авансов\\p{L}{2,4} платеж\\p{L}{0,3}|предоплат\\p{L}{1,2}|предварительн\\p{L}{2,3} оплат\\p{L}{1,2}|авансировани\\p{L}{1,2}",
  ),
  asks: word(
    "просим|прошу|предлагаем|требу(?:ем|ется|ются)|потребуется|необходим[аоы]?|нуж(?:ен|на|но|ны)|желател[ье]н\\p{L}{0,2}|" +
      "после (?:получения|перечисления|поступления|внесения|оплаты|аванса|предоплаты)|при (?:условии|получении|внесении|поступлении)|" +
      "(?:начина|приступа)\\p{L}{2,4}|выплачива\\p{L}{2,4}|перечисля\\p{L}{2,4}|оплачива\\p{L}{2,4}|вноси\\p{L}{1,3}|составля\\p{L}{2,3}|" +
      "услови\\p{L}{1,2} (?:оплаты|расчетов)|порядок (?:оплаты|расчетов)|оплата производится|работаем|в размере|рассчитываем",
  ),
  denies: word(
    "без|не(?! (?:позднее|позже|более|менее|ранее|раньше))|нет|ни|никак\\p{L}{2,3}|отказыва\\p{L}{2,4}|отказ\\p{L}{0,3}|исключ[еа]\\p{L}{1,5}|отсутству\\p{L}{2,3}|отсутстви\\p{L}{1,2}|невозможн\\p{L}{1,3}|возврат\\p{L}{0,2}|вместо|" +
      "не ?смотря|заказчик предлагает|поставщик\\p{L}{0,3}|субподрядчик\\p{L}{0,3}|если бы",
  ),
  others: word(
    // What earlier contracts gave.
    "был[аои]?|составлял[аои]?|получил[аи]?|получали|полученн\\p{L}{2,3}|отработан[аоы]?|возвращен[аоы]?|предусматривал[аио]?|" +
      "раньше|ранее|прежде|опыт\\p{L}{0,3}|исполнен[аоы]?|перечислил[аи]?|" +
      "по (?:контракт|договор)\\p{L}{1,3} (?:№|со? (?!(?:аванс|предоплат|отсрочк|заказчик|вами)))\\p{L}+|" +
      // What we pay to others ourselves.
      "(?:мы )?(?:платим|вносим|перечисляем|выплачиваем|уплачиваем|оплатили|внесли|заплатили|выплатили|перечислили|внесен|оплачен)|из собственных средств|из своих средств|за свой счет|платит агентство|" +
      "производител\\p{L}{1,3}|изготовител\\p{L}{1,3}|перевозчик\\p{L}{0,3}|фабрик\\p{L}{1,2}|завод\\p{L}{0,2}|арендодател\\p{L}{1,3}|артист\\p{L}{1,3}|монтажник\\p{L}{1,3}|исполнителям|исполнителями|соисполнител\\p{L}{1,4}|" +
      "заработн\\p{L}{2,3} плат\\p{L}{1,2}|зарплат\\p{L}{1,2}|аренд\\p{L}{1,2} \\p{L}+|договор\\p{L}{0,3} (?:аренды|субаренды|лизинга)",
  ),
  wishes: word(
    "просим|прошу|предлагаем|требуем|требуется|потребуется|необходим[аоы]?|нуж(?:ен|на|но|ны)|желател[ье]н\\p{L}{0,2}|рассчитываем|при условии|" +
      "(?:начина|приступа)\\p{L}{2,4}|после (?:получения|перечисления|поступления|внесения|аванса|предоплаты)",
  ),
};

const english: Wording = {
  noun: word(
    "prepayments?|pre-payments?|advance payments?|advances?(?= of \\d)|(?<=(?:an|the) )advance(?=[.,;)]|$)|down ?payments?|down-payments?|up-?front payments?|payments? (?:in advance|up front|upfront)|paid (?:in advance|up front|upfront)",
  ),
  asks: word(
    "ask(?:s|ed)? for|request(?:s|ed)?|requires?|required|propose[sd]?|need(?:s|ed)?|would like|expect(?:s|ed)?|upon receipt|after receipt|on receipt|" +
      "subject to|once|start(?:s)? (?:after|upon|on)|begin(?:s)? (?:after|upon|on)|is paid|are paid|is payable|payable|is due|shall be|will be|must be|amounts? to|terms? of payment|payment terms?|to be paid",
  ),
  denies: word(
    "no(?! later| less| more)|not(?! later| less| more)|without|never|nor|neither|none|waives?|waived|renounces?|decline[sd]?|instead of|rather than|don't|doesn't|do not|refund\\p{L}{0,4}|suppliers?|subcontractors?|" +
      "(?:paid|made|gave|granted|agreed)(?: (?:us|to us))?(?= (?:an? |the |\\d))|we received|received from|premiums?|insurance|rent|wages|licen[cs]es",
  ),
};

/** و ف ب ل ك that Arabic joins to the next word, and its article. */
const joined = "(?:[وف]?(?:[بلك])?(?:ال|لل)?)";
const arabicWord = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${joined}(?:${pattern})(?![\\p{L}\\p{N}])`, "u");

const arabic: Wording = {
  noun: arabicWord(
    "دفع[ةه] (?:ال)?(?:مقدم[ةه]|مسبق[ةه])|دفعات (?:ال)?(?:مقدم[ةه]|مسبق[ةه])|دفع(?:ا)? (?:ال)?(?:مقدما|مسبقا|مسبق|مقدم)|سلف[ةه]|عربون(?:ا)?|مبلغ(?:ا)? (?:ال)?مقدم(?:ا)?",
  ),
  asks: arabicWord(
    "نطلب|نطالب|نشترط|نقترح|نحتاج(?: الى)?|يلزم|يتطلب|تتطلب|مطلوب[ةه]?|يشترط|بشرط|شرط|بعد (?:استلام|تسلم|تحويل|سداد|دفع)|عند (?:استلام|تسلم|توقيع|التوقيع)|تدفع|يدفع|تسدد|يسدد|تحول|يحول|" +
      "نبدا|يبدا|قدرها|قدره|مقدارها|مقداره|بنسب[ةه]|بقيم[ةه]|شروط الدفع|طريق[ةه] الدفع|نامل|نرجو",
  ),
  denies: arabicWord(
    "لا(?! (?:يقل|تقل|يتجاوز|تتجاوز|يزيد|تزيد))|لن|لم|ليس|ليست|بلا|بدون|دون|بغير|غير(?! مسترد)|نتنازل|تنازل|عدم|رفض|نرفض|بدلا|عوضا|استرداد|مورد(?:ين|ون)?|مقاول(?:ين|ون)?(?: من الباطن)?|صرفت|صرف لنا|دفعت|تسلمنا|استلمنا|حصلنا|اقساط|ايجار|رواتب|تراخيص",
  ),
};

const percentForm =
  /(\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|٪|процент|per ?cent|percent|في المئ[ةه]|في المائ[ةه]|بالمئ[ةه]|بالمائ[ةه])/giu;

/**
 * Finds the place where a sentence asks for money in advance. A sentence that denies it, asks a question, or only
 * mentions the word gives none.
 *
 * @param sentence Folded text.
 */
export function findAskedPrepayment(sentence: string): AskedPrepayment | undefined {
  if (/[?؟]\s*$/u.test(sentence)) return undefined;
  for (const { noun, asks, denies, others, wishes } of [russian, english, arabic]) {
    const found = noun.exec(sentence);
    if (!found) continue;
    const clause = clauseAround(sentence, found.index, found.index + found[0].length);
    if (denies.test(clause) || (others?.test(sentence) && !wishes?.test(clause))) return undefined;
    const percent = percentNear(clause, clause.indexOf(found[0]), found[0].length);
    if (percent === undefined && !asks.test(clause)) return undefined;
    if (percent !== undefined && Number(percent) === 0) return undefined;
    return { start: found.index, end: found.index + found[0].length, percent };
  }
  return undefined;
}

/**
 * The percentage that stands nearest to a word; what stands behind it counts before what stands in front, and what a
 * comma sets off counts last.
 */
function percentNear(clause: string, start: number, length: number): string | undefined {
  let best: { readonly percent: string | undefined; readonly distance: number } | undefined;
  for (const match of clause.matchAll(percentForm)) {
    const isBehind = match.index > start;
    const end = match.index + match[0].length;
    const between = isBehind ? clause.slice(start + length, match.index) : clause.slice(end, start);
    const apart = /[,،](?!\d)/u.test(between) ? clause.length * 2 : 0;
    const distance = (isBehind ? 1 : 2) * between.length + apart;
    if (!best || distance < best.distance) best = { percent: match[1]?.replace(",", "."), distance };
  }
  return best?.percent;
}

/** The sentence, or of a sentence with contrasts the part that holds the word. */
function clauseAround(sentence: string, start: number, end: number): string {
  const breaks = [...sentence.matchAll(/[;؛]|,\s*(?=(?:а|но|однако|but|while|whereas|لكن|ولكن|بل|بينما)(?!\p{L}))/giu)];
  const from = breaks.filter((match) => match.index < start).at(-1)?.index ?? 0;
  const to = breaks.find((match) => match.index >= end)?.index ?? sentence.length;
  return sentence.slice(from, to);
}
