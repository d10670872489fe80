import type { BidModel } from "../../../model/bid-model.ts";
import { parseMoment } from "../../../model/moment.ts";
import { placeOf } from "../../../schema/place.ts";
import { memoize } from "../../../text/memo.ts";
import type { Detector } from "./contradiction.ts";
import { datesOf, quantitiesOf, type StatementFilter, withNumber, withWords } from "./cues.ts";
import { ownNameExpressions } from "./own-names.ts";

const year = "(?<![\\d./-])((?:19|20)\\d{2})(?![\\d./-]\\d|\\d)";
const anyYear = new RegExp(year, "u");
const us = "(?:компани|агентств|фирм|организаци|обществ|предприяти|студи)\\p{L}{1,2}|мы|\\ufffc";
const usInArabic = "(?:ال)?(?:شركة|شركتنا|وكالة|وكالتنا|مؤسسة|مؤسستنا)";

/** «Основана в 2014 году»: the company came to be then. */
const founded =
  /(?<!\p{L})(?:основан[аоы]?|создан[аоы]?|зарегистрирован[аоы]?|учрежден[аоы]?|founded|established|incorporated|registered|تاسست|تاسس|اسست|انشئت|و?سجلت)(?!\p{L})/giu;
const ourselves =
  /(?<!\p{L})(?:компани|агентств|фирм|организаци|обществ|предприяти|студи)\p{L}{1,2}(?!\p{L})|(?<!\p{L})(?:мы|we|company|agency|firm)(?!\p{L})|(?:شركة|شركتنا|وكالة|وكالتنا|مؤسسة|مؤسستنا)/iu;
/** «Работаем с 2014 года», «компания на рынке с 2014 года». */
const working = new RegExp(
  `(?<!\\p{L})(?:работаем|трудимся|существуем|(?:${us})(?:(?: \\p{L}{2,20}){0,3}) (?:работает|работаем|действует|существует|на рынке|оказывает|оказываем|занимается|занимаемся)|^на рынке)(?!\\p{L})[^.;,]{0,50}? с (?:\\d{1,2} \\p{L}{3,9} )?${year}|(?<!\\p{L})(?:we|our (?:company|agency|firm)|the (?:company|agency|firm))(?!\\p{L})[^.;,]{0,60}? since ${year}|(?<!\\p{L})(?:نعمل|تعمل ${usInArabic}|تعمل وكالتنا|ننشط)(?!\\p{L})[^.;،]{0,50}? منذ (?:عام |سنة )?${year}`,
  "giu",
);
/** «12 лет на рынке». */
const market =
  /(?<!\p{L})(?:на рынке|работаем|существуем|in business|in the market|on the market|في السوق|نعمل)(?!\p{L})/iu;
const person =
  /(?<!\p{L})(?:специалист\p{L}{0,3}|сотрудник\p{L}{0,3}|редактор\p{L}{0,3}|директор\p{L}{0,3}|руководител\p{L}{1,3}|портал\p{L}{0,2}|сайт\p{L}{0,2}|закон\p{L}{0,3}|договор\p{L}{0,3}|опыт\p{L}{0,3}|образован\p{L}{1,3}|партнер\p{L}{0,3}|бренд\p{L}{0,3}|employees?|editor|director|manager|portal|site|law|contract|experience|brand|partners?|parent|holding|subsidiary|branch|predecessor|manufacturer|landlord|subcontractor|supplier|client|customer|buyer|bank|university|خبرة|موظف\p{L}{0,3}|محرر\p{L}{0,2}|مدير\p{L}{0,2}|البوابة|الموقع|القانون|عقد\p{L}?|العلامة|شريك)(?!\p{L})/iu;

const ofBeginning: StatementFilter = memoize((file) =>
  withNumber(file).filter(({ text }) => text.search(founded) >= 0 || text.search(working) >= 0),
);
const ofMarket = withWords(market);
const reach = 60;

/** Behind an Arabic verb stands who was founded: our company, or nobody at all. */
const subjectIsUs =
  /^\s*(?:و?(?:ال)?(?:شركتنا|وكالتنا|مؤسستنا)|(?:الشركة|الوكالة|المؤسسة)(?! ال)|شركة (?:ذات|مساهمة|محدودة)|(?:في|عام|سنة|منذ|بموجب|بتاريخ|ك(?:شركة|وكالة|مؤسسة))(?!\p{L}))/u;
const arabicFirst = /^\p{Script=Arabic}/u;

function isFar(between: string): boolean {
  return between.length > reach || /[;؛]|\. /u.test(between);
}

/** The detectors for the day on which the company was registered: nobody can have worked as it before. */
export function ageDetectors(bid: BidModel): readonly Detector[] {
  const company = bid.company?.data;
  const declared = company?.registeredAt;
  const registered = declared === undefined ? undefined : parseMoment(declared, bid.offset);
  if (!company || declared === undefined || !registered) return [];
  const at = placeOf(company, "registeredAt");
  const fact = { declared, at };
  const ownYear = Number(registered.day.slice(0, 4));
  const years = Number(bid.judgedAt.day.slice(0, 4)) - ownYear;

  const own = ownNameExpressions(bid);
  const isOfUs = (behind: string): boolean =>
    subjectIsUs.test(behind) || own.some((name) => name.test(behind.trimStart()));

  return [
    {
      among: ofBeginning,
      *detect(statement) {
        const { text, around, mentions } = statement;
        const isOwn = mentions.some((one) => one.kind === "variable" && one.path === "company.registeredAt");
        if (isOwn || mentions.some((one) => one.kind === "directive") || person.test(text)) return;
        // «Основана в 2014, зарегистрирована в 2016»: both can be true.
        if (around.includes(String(ownYear))) return;
        const isOurs = ourselves.test(text) || text.includes("\ufffc");
        const dates = datesOf(statement);
        let next = 0;
        for (const match of text.matchAll(founded)) {
          const end = match.index + match[0].length;
          if (arabicFirst.test(match[0]) ? !isOfUs(text.slice(end)) : match.index > 3 && !isOurs) continue;
          while ((dates[next]?.start ?? Number.POSITIVE_INFINITY) <= end) next += 1;
          const candidate = dates[next];
          const date = candidate && !isFar(text.slice(end, candidate.start)) ? candidate : undefined;
          const inYear = anyYear.exec(text.slice(end, end + reach));
          if (date && date.day !== registered.day) {
            yield {
              ...fact,
              subject: "registered",
              start: date.start,
              end: date.end,
              variable: "company.registeredAt",
            };
          } else if (!date && inYear && !isFar(text.slice(end, end + inYear.index)) && Number(inYear[1]) !== ownYear) {
            const start = end + inYear.index;
            yield { ...fact, subject: "registered", start, end: start + 4 };
          }
        }
        for (const match of text.matchAll(working)) {
          const end = match.index + match[0].length;
          if (Number(text.slice(end - 4, end)) < ownYear) yield { ...fact, subject: "registered", start: end - 4, end };
        }
      },
    },
    {
      among: ofMarket,
      *detect(statement) {
        const { text, mentions } = statement;
        if (person.test(text) || mentions.some((one) => one.kind === "directive")) return;
        const [one, ...others] = quantitiesOf(statement).filter(({ family }) => family === "year");
        if (!one || others.length > 0) return;
        // A company counts the year that it is in.
        const claimed = one.limit === "more" || one.limit === "exact" || one.limit === "least" ? one.amount : undefined;
        if (claimed?.gt(years + 1)) yield { ...fact, subject: "age", start: one.start, end: one.end };
      },
    },
  ];
}
