import type { BidModel } from "../../../model/bid-model.ts";
import { addDays, parseMoment } from "../../../model/moment.ts";
import { placeOf } from "../../../schema/place.ts";
import { memoize } from "../../../text/memo.ts";
import type { Detector, Subject } from "./contradiction.ts";
import { datesOf, withDate, withWords } from "./cues.ts";

type DateKey = "submissionDeadline" | "opening" | "contractSigning" | "executionStart" | "executionEnd";

interface DateCue {
  readonly key: DateKey;
  readonly subject: Subject;
  readonly cue: RegExp;
}

/** The statements with a date that a cue is in. */
const withCue = memoize((cue: RegExp) => withWords(cue, withDate));

type TenderDates = NonNullable<BidModel["tender"]>["data"]["dates"];

const before = "(?<!\\p{L})";
const offers = "(?:(?:конкурсных )?заявок|(?:коммерческих |ценовых )?предложений)";
const bids = "(?:the )?(?:bids?|tenders?|proposals?|offers?)";
const contract = "(?:договора|контракта|соглашения)";

const cues: readonly DateCue[] = [
  {
    key: "submissionDeadline",
    subject: "deadline",
    cue: new RegExp(
      `${before}(?:окончани\\p{L}{1,2} (?:срока )?(?:подачи|приема) ${offers}|срок\\p{L}{0,2} (?:окончания )?(?:подачи|приема) ${offers}|(?:deadline|closing date|due date|final date) (?:for|of) (?:the )?(?:submission of |submitting |receipt of )?${bids}|(?:submission|bid|tender) deadline|(?:اخر موعد|الموعد النهائي|الموعد الاخير) (?:ل)?(?:تقديم|استلام|قبول|تسليم) (?:ال)?(?:عروض|عطاءات))`,
      "giu",
    ),
  },
  {
    key: "opening",
    subject: "opening",
    cue: new RegExp(
      `${before}(?:вскрыти\\p{L}{1,2} (?:конвертов|${offers})|opening of ${bids}|(?:bid|tender) opening|فتح (?:المظاريف|العروض))`,
      "giu",
    ),
  },
  {
    key: "contractSigning",
    subject: "signing",
    cue: new RegExp(
      `${before}(?:(?:подписани|заключени)\\p{L}{1,2} ${contract}|(?:signing|signature|conclusion) of (?:the )?contract|contract signing|(?:توقيع|ابرام) العقد)`,
      "giu",
    ),
  },
  {
    key: "executionStart",
    subject: "start",
    cue: new RegExp(
      `${before}(?:начал\\p{L}{1,2} (?:срока )?(?:исполнения|действия) ${contract}|(?:start|beginning|commencement) of (?:the )?(?:contract|execution|performance)(?: of the contract)?|contract start(?: date)?|(?:بداية|بدء) (?:ال)?(?:تنفيذ|سريان)(?: العقد)?)`,
      "giu",
    ),
  },
  {
    key: "executionEnd",
    subject: "end",
    cue: new RegExp(
      `${before}(?:(?:окончани|завершени)\\p{L}{1,2} (?:срока )?(?:исполнения|действия) ${contract}|срок\\p{L}{0,2} (?:исполнения|действия) ${contract}|(?:end|completion|expiry) of (?:the )?(?:contract|execution|performance)(?: of the contract)?|contract end(?: date)?|(?:نهاية|انتهاء) (?:ال)?(?:تنفيذ|سريان)(?: العقد)?)`,
      "giu",
    ),
  },
];

/** What may stand between the words that name a date and the date itself; anything else makes it another date. */
const between =
  /^(?:[\s:,(—–-]|\d{1,2}[:.]\d{2}|(?:это|на|по|намечен[аоы]?|назначен[аоы]?|установлен[аоы]?|планируется|предусмотрен[аоы]?|истекает|заканчивается|наступает|состоится|состоялось|пройд[её]т|начн[её]тся|приходится на|is|was|falls|on|at|ends|set for|scheduled for|planned for|هو|هي|في|يوم|بتاريخ|الموافق|يوافق|ينتهي|حدد|محدد)(?!\p{L}))*$/iu;
/** Words in front of the name of a date with which only a period is reckoned from it. */
const reckoned =
  /(?<!\p{L})(?:после|через|до|перед|с момента|со дня|с даты|от даты|ко дню|after|before|from|since|until|till|by|of|بعد|قبل|من|منذ|حتى|عند)(?: the| تاريخ)? $/iu;
const reach = 60;

/** The detectors for the dates of the tender, each written right behind the words that name it. */
export function dateDetectors(bid: BidModel): readonly Detector[] {
  const dates = bid.tender?.data.dates;
  if (!dates) return [];
  return [...validUntil(bid), ...deadlineCues(bid, dates)];
}

const valid =
  /(?<!\p{L})(?:(?:предложение|заявка|оферта)(?: на участие| участника)? (?:остается |будет )?(?:действ\p{L}{3,8}|в силе)|(?:our|this|the) (?:bid|offer|tender|proposal),?(?: (?:is|are|shall|will|be|remains?|stays?|hereby|and))* (?:valid|binding|open)|(?:يسري|يظل|يبقى|يستمر)(?: مفعول| سريان)? (?:عرضنا|العرض|هذا العرض)(?!\p{L})|(?:عرضنا|هذا العرض) (?:سار|صالح|قائم|نافذ)\p{L}{0,2})/iu;
const ofLastDay = withWords(valid, withDate);
const notOfBid =
  /(?<!\p{L})(?:обеспечени|гаранти|security|guarantee|bond|insurance|certificate|discount|скидк|خصم|ضمان|شهادة|تامين)/iu;

/** «Предложение действует 90 дней, до 14 февраля 2027 г.»: reckoned from the deadline it may be too early a day. */
function validUntil(bid: BidModel): readonly Detector[] {
  const tender = bid.tender?.data;
  const deadline = tender?.dates?.submissionDeadline;
  const last = deadline === undefined ? undefined : parseMoment(deadline, bid.offset);
  const days = Number(tender?.bidValidityDays);
  if (!tender || !last || !Number.isInteger(days)) return [];
  // Some count the first day and some do not.
  const earliest = addDays(last, days - 1, bid.offset).day;
  const declared = addDays(last, days, bid.offset).day;
  return [
    {
      among: ofLastDay,
      *detect(statement) {
        const { text } = statement;
        if (notOfBid.test(text)) return;
        const until = datesOf(statement).filter(({ start }) =>
          /(?:until|till|through|to|до|по|حتى|الى|لغاية) $/iu.test(text.slice(Math.max(0, start - 12), start)),
        );
        const [date] = until;
        if (!date || until.length > 1 || date.day >= earliest || date.day <= last.day) return;
        const at = placeOf(tender, "bidValidityDays");
        yield { subject: "validUntil", declared, at, start: date.start, end: date.end };
      },
    },
  ];
}

function deadlineCues(bid: BidModel, dates: NonNullable<TenderDates>): readonly Detector[] {
  return cues.flatMap(({ key, subject, cue }): Detector[] => {
    const declared = dates[key];
    const day = declared === undefined ? undefined : parseMoment(declared, bid.offset)?.day;
    if (declared === undefined || day === undefined) return [];
    const fact = { subject, declared, at: placeOf(dates, key), variable: `tender.dates.${key}` };
    return [
      {
        among: withCue(cue),
        *detect(statement) {
          const { text, mentions } = statement;
          if (mentions.some((one) => one.kind === "variable" && one.path === fact.variable)) return;
          const written = datesOf(statement);
          for (const match of text.matchAll(cue)) {
            const end = match.index + match[0].length;
            const date = written.find((one) => one.start >= end);
            if (!date || date.start - end > reach || !between.test(text.slice(end, date.start))) continue;
            if (reckoned.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
            if (!written.some((one) => one.day === day)) yield { ...fact, start: date.start, end: date.end };
          }
        },
      },
    ];
  });
}
