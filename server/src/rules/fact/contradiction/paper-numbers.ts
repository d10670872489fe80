import type { BidModel } from "../../../model/bid-model.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { memoizeText } from "../../../text/memo.ts";
import { allFiles } from "../../support/text/bid-texts.ts";
import { nonText } from "../../support/text/text-fragment.ts";
import type { Detector, Subject } from "./contradiction.ts";
import { datesOf, withDate, withDeclaredWords, withWords } from "./cues.ts";
import { anotherOrganisation } from "./own-names.ts";

/** A number of a paper or of an organisation, which prose writes right behind the words that name it. */
interface PaperNumber {
  readonly subject: Subject;
  readonly name?: string;
  readonly declared: string;
  readonly at: Place;
  readonly variable: string;
  /** Of the expression for the words in front of it, which ends where the number begins. */
  readonly source: string;
  /** Fewer digits than that are no such number. */
  readonly digits: number;
}

const before = "(?<!\\p{L})";
const literal = /^[\p{L}\p{N}](?:[\p{L}\p{N}/.\\-]{0,60}[\p{L}\p{N}])?/u;

/** Organisations of which a number may be spoken besides our own. */
const others =
  /(?<!\p{L})(?:заказчик\p{L}{0,3}|покупател\p{L}{1,3}|банк\p{L}{0,2}|субподряд\p{L}{2,6}|партнер\p{L}{0,3}|поставщик\p{L}{0,3}|учредител\p{L}{1,3}|фабрик\p{L}{1,2}|завод\p{L}{0,2}|перевозчик\p{L}{0,3}|контрагент\p{L}{0,3}|производител\p{L}{1,3}|арендодател\p{L}{1,3}|buyer|customer|client|bank|subcontractor|partner|supplier|branch|филиал\p{L}{0,2}|[لبو]?(?:ال)?فرع\p{L}{0,3}|المشتري|العميل|البنك|المصرف|الشريك|المورد|مقاول)(?!\p{L})/iu;

/** Letters of others that the bid cites. */
const letters = /(?<!\p{L})(?:письм\p{L}{1,3}|ответ\p{L}{0,2}|запрос\p{L}{0,2}|ваш\p{L}{0,2}|вх\.)(?!\p{L})/iu;

/** What is said of the bank beside its own numbers is no sign of another owner. */
const bankNumbers: ReadonlySet<string> = new Set(["bic", "account", "correspondentAccount"]);
const bank = /(?<!\p{L})(?:банк\p{L}{0,2}|bank|البنك|المصرف)(?!\p{L})/giu;

/** The detectors for numbers of papers: the notice, our letter, and the registers we stand in. */
export function paperDetectors(bid: BidModel): readonly Detector[] {
  const papers = [tenderNumber(bid), bidNumber(bid), ...identifiers(bid)].filter((paper) => paper !== undefined);
  const texts = allFiles(bid).flatMap((file) => (file.form === "yaml" ? [file.text] : []));
  const isDeclared = memoizeText((number) => texts.some((text) => text.includes(number)));
  const isOfAnother = anotherOrganisation(bid);
  return [...papers.map((paper) => detectPaper(paper, isDeclared, isOfAnother)), ...letterDate(bid)];
}

function detectPaper(
  { source, digits, ...paper }: PaperNumber,
  isDeclared: (number: string) => boolean,
  isOfAnother: (before: string) => boolean,
): Detector {
  const { cue, filter } = withDeclaredWords(source);
  return {
    among: filter,
    *detect({ text }) {
      let isOthers: boolean | undefined;
      for (const match of text.matchAll(cue)) {
        const start = match.index + match[0].length;
        const form = paper.subject === "identifier" ? /^[\p{L}\p{N}]+/u : literal;
        const written = form.exec(text.slice(start, start + 64))?.[0] ?? "";
        if (written.replace(/\D/gu, "").length < digits || written === paper.declared) continue;
        // Any number that a file declares is right where it stands, whoever it belongs to.
        if (isDeclared(written)) continue;
        const around = bankNumbers.has(paper.name ?? "") ? text.replace(bank, "") : text;
        isOthers ??=
          (paper.subject === "identifier" && others.test(around)) ||
          (paper.subject === "bidNumber" && letters.test(text));
        if (isOthers) return;
        const isOfBank = bankNumbers.has(paper.name ?? "");
        if (paper.subject === "identifier" && !isOfBank && isOfAnother(text.slice(0, match.index))) continue;
        const { subject, declared, at, variable } = paper;
        const name = paper.name === undefined ? {} : { name: paper.name };
        yield { subject, ...name, start, end: start + written.length, declared, at, variable };
      }
    },
  };
}

function tenderNumber(bid: BidModel): PaperNumber | undefined {
  const source = bid.tender?.data.source;
  if (source?.number === undefined) return undefined;
  return {
    subject: "tenderNumber",
    declared: source.number,
    at: placeOf(source, "number"),
    variable: "tender.number",
    source: `${before}(?:извещени\\p{L}{1,3}(?: о (?:закупке|проведении [\\p{L} ]{3,40}))?|(?<!план\\p{L}{0,2} )закупк\\p{L}{1,2}|(?:реестров\\p{L}{2,3} )?номер\\p{L}{0,2} (?:закупки|извещения|процедуры)|конкурс\\p{L}{0,2}|аукцион\\p{L}{0,2}|запрос\\p{L}{0,2} котировок|(?:notice|tender|procurement|procedure|RFP|RFT|ITT|ICB)(?: (?:notice|procedure))? (?:no\\.?|number|№)|(?:[وبل]{0,2}ال|لل)?(?:اعلان|منافسة|مناقصة|اعلان المنافسة)(?: (?:العامة|الحكومية|المحدودة|الالكترونية))? (?:ذات الرقم|رقم|№))\\s*(?:№|:|#)? ?`,
    digits: 4,
  };
}

const letterCue =
  "(?:исх(?:\\.|одящий)?(?: номер)?\\s*№|our ref(?:erence)?\\.?|ref\\. no\\.?|outgoing no\\.?|رقم الصادر|صادر رقم)\\s*:? ?";

function bidNumber(bid: BidModel): PaperNumber | undefined {
  const { number } = bid.manifest.data;
  if (number === undefined) return undefined;
  return {
    subject: "bidNumber",
    declared: number,
    at: placeOf(bid.manifest.data, "number"),
    variable: "bid.number",
    source: before + letterCue,
    digits: 1,
  };
}

const dateCue = new RegExp(`${before}${letterCue}([^ ;]{1,40}) (?:от|of|dated|بتاريخ|في) ?`, "iu");
const ofLetterDate = withWords(dateCue, withDate);

/** «Исх. № М-117/26 от 12 ноября 2026 г.»: the date of the letter is that of the bid. */
function letterDate(bid: BidModel): readonly Detector[] {
  const declared = bid.manifest.data.date;
  if (declared === undefined) return [];
  const { number } = bid.manifest.data;
  const at = placeOf(bid.manifest.data, "date");
  return [
    {
      among: ofLetterDate,
      *detect(statement) {
        const match = dateCue.exec(statement.text);
        // Another letter, such as one of a supplier, has a date of its own.
        if (!match || (number !== undefined && match[1] !== number && match[1] !== nonText)) return;
        const start = match.index + match[0].length;
        const date = datesOf(statement).find((one) => one.start === start);
        if (date && date.day !== declared.slice(0, 10)) {
          yield { subject: "bidDate", start: date.start, end: date.end, declared, at, variable: "bid.date" };
        }
      },
    },
  ];
}

/** How the numbers of registers are called; other keys are looked for as they are written. */
const identifierNames: Readonly<Record<string, string>> = {
  tax: "ИНН(?: ?/ ?КПП)?|tax (?:id|identification|number|no\\.?)(?: number| no\\.?)?|TIN|VAT (?:id|number|no\\.?|registration number)|(?:ال)?رقم (?:ال)?ضريبي|رقم التسجيل الضريبي",
  registration:
    "ОГРН(?:ИП)?|(?:company|commercial) (?:registration )?(?:number|no\\.?)|[وب]?(?:رقم )?(?:[وب]?ال)?سجل(?:ها|نا)? (?:ال)?تجاري(?: رقم)?",
};

function identifiers(bid: BidModel): readonly PaperNumber[] {
  const company = bid.company?.data;
  const found: PaperNumber[] = [];
  const add = (data: object, key: string, path: string, names: string): void => {
    const declared: unknown = Reflect.get(data, key);
    if (typeof declared !== "string" || declared.replace(/\D/gu, "").length < 6) return;
    found.push({
      subject: "identifier",
      name: key,
      declared,
      at: placeOf(data, key),
      variable: `${path}.${key}`,
      source: `${before}(?:${names})\\s*(?:№|:|-|–|—|=)? ?(?:№ ?)?(?=[\\p{N}])`,
      digits: 6,
    });
  };
  for (const key of Object.keys(company?.identifiers ?? {})) {
    const names = Object.hasOwn(identifierNames, key) ? identifierNames[key] : asWord(key);
    if (company?.identifiers && names !== undefined) add(company.identifiers, key, "company.identifiers", names);
  }
  if (company?.bank) {
    add(company.bank, "bic", "company.bank", "БИК|BIC|SWIFT");
    add(
      company.bank,
      "account",
      "company.bank",
      "р/с(?:чет)?|расчетный счет|account (?:no\\.?|number)|IBAN|رقم الحساب|ايبان",
    );
    add(company.bank, "correspondentAccount", "company.bank", "к/с(?:чет)?|корр?(?:еспондентский|\\.)? ?счет");
  }
  return found;
}

/** A key such as `КПП` or `EDRPOU`, which prose writes in the same way. */
function asWord(key: string): string | undefined {
  return /^\p{Lu}{3,10}$/u.test(key) ? key : undefined;
}
