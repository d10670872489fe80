import type { BidModel } from "../../../model/bid-model.ts";
import type { PersonData } from "../../../model/entities.ts";
import { isNearlySameName } from "../../../model/person-name.ts";
import { peopleOf } from "../../../model/persons.ts";
import { placeOf } from "../../../schema/place.ts";
import { memoize } from "../../../text/memo.ts";
import type { Contradiction, Detector } from "./contradiction.ts";
import type { StatementFilter } from "./cues.ts";
import { headCue, headRole, speaksOfHead } from "./head-of-company.ts";
import { ownNameExpressions } from "./own-names.ts";
import { statementsIn } from "./statement.ts";

const initial = "\\p{Lu}\\.";
const russianWord = "[А-Я][а-я]+(?:-[А-Я][а-я]+)?";
const latinWord = "[A-Z][a-z'-]+";
const anyName = `(?:${russianWord} ${russianWord} ${russianWord}|${russianWord} ${initial} ?${initial}|${initial} ?${initial} ?${russianWord}|${latinWord}(?: ${initial}| ${latinWord})? ${latinWord})`;
/** A name behind its role: with a patronymic, with initials, or of two words in Latin letters. */
const names = new RegExp(`^${anyName}(?!\\p{L})`, "u");
const nameInFront = new RegExp(`(?:^|[^\\p{L}.] ?)(${anyName})\\s*[,،—–-]\\s*$`, "u");
const arabicNames =
  /^(?:(?:السيد|السيدة|الاستاذ|الاستاذة|المهندس|المهندسة|الدكتور|الدكتورة) )?((?:\p{Script=Arabic}{2,12} ){1,3}\p{Script=Arabic}{2,12})$/u;

/** With these the person in the sentence is somebody else's. */
const foreign =
  /(?<!\p{L})(?:заместител\p{L}{1,3}|зам\.?|помощник\p{L}{0,3}|бывш\p{L}{2,3}|перв(?:ый|ого|ому|ым)|прежн\p{L}{2,3}|предыдущ\p{L}{2,3}|руководил[аи]?|возглавлял[аи]?|заказчик\p{L}{0,3}|письм\p{L}{1,3}|отзыв\p{L}{0,3}|рекоменд\p{L}{3,7}|благодарност\p{L}{1,3}|партнер\p{L}{0,3}|субподряд\p{L}{2,6}|deputy|assistant|former|buyer|client|customer|letter|recommend\p{L}{2,7}|partner|subcontractor|نائب\p{L}?|مساعد\p{L}?|السابق\p{L}?|العميل|المشتري|خطاب|توصية|شريك|مقاول)(?!\p{L})/iu;

const ofHead: StatementFilter = memoize((file) =>
  statementsIn(file).filter(({ text }) => speaksOfHead(text) && !foreign.test(text)),
);

/** The detectors for the name of the head of the company, in the signature and in the text. */
export function directorDetectors(bid: BidModel): readonly Detector[] {
  const people = peopleOf(bid);
  const heads = people.filter((person) => headRole.test(person.role ?? "") && person.name !== undefined);
  const signing = new Set(
    [bid.manifest.data.signatory, ...(bid.company?.data.signatories ?? []).map((one) => one.person)].map((id) =>
      id?.normalize("NFC"),
    ),
  );
  const signatories = people.filter((person) => person.name !== undefined && signing.has(person.id?.normalize("NFC")));
  const declared = heads.length > 0 ? heads : signatories;
  const [head] = declared;
  if (!head) return [];
  const known = people.flatMap((person) => (person.name === undefined ? [] : [person.name]));
  const own = ownNameExpressions(bid);
  return [
    {
      among: ofHead,
      *detect({ text }) {
        for (const match of text.matchAll(headCue)) {
          const end = match.index + match[0].length;
          const found = nameBehind(text, end, own) ?? nameBefore(text, match.index, end, own);
          if (!found || !isSameScript(found.name, head.name ?? "")) continue;
          if (declared.some((one) => isNearlySameName(found.name, one.name ?? ""))) continue;
          // Somebody else of the company is a matter of roles, not of names.
          if (known.some((name) => isNearlySameName(found.name, name))) continue;
          yield describe(head, found, /^(?:генеральный|general|director|chief|CEO|managing|المدير)/iu.test(match[0]));
        }
      },
    },
  ];
}

interface FoundName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function nameBehind(text: string, from: number, own: readonly RegExp[]): FoundName | undefined {
  let rest = text.slice(from, from + 200);
  let start = from;
  const skip = (pattern: RegExp): boolean => {
    const length = pattern.exec(rest)?.[0].length ?? 0;
    rest = rest.slice(length);
    start += length;
    return length > 0;
  };
  skip(/^\s+/u);
  for (const name of own) if (skip(name)) break;
  const isSetOff = skip(/^\s*[:,،–—/-]\s*/u) || !skip(/^\s+/u);
  const plain = names.exec(rest)?.[0];
  if (plain !== undefined) return { name: plain, start, end: start + plain.length };
  // Arabic has no capitals: only what stands alone behind a colon is surely a name.
  const arabic =
    isSetOff && /[:/]\s*$/u.test(text.slice(from, start)) ? arabicNames.exec(rest.replace(/[.،]?\s*$/u, "")) : null;
  const name = arabic?.[1];
  if (name === undefined) return undefined;
  const at = start + rest.indexOf(name);
  return { name, start: at, end: at + name.length };
}

/** «Иванов И. И., генеральный директор»: a name set off in front of the role, if it is the role in our company. */
function nameBefore(text: string, to: number, end: number, own: readonly RegExp[]): FoundName | undefined {
  const behind = text.slice(end, end + 200).trimStart();
  const isOurs = behind === "" || /^[.,;)]/u.test(behind) || own.some((name) => name.test(behind));
  const from = Math.max(0, to - 80);
  const found = isOurs ? nameInFront.exec(text.slice(from, to)) : null;
  const name = found?.[1];
  if (!found || name === undefined) return undefined;
  const start = from + found.index + found[0].indexOf(name);
  return { name, start, end: start + name.length };
}

function describe(head: PersonData, { name, start, end }: FoundName, isNominative: boolean): Contradiction {
  const declared = head.name ?? "";
  const isFull = name.split(" ").length === declared.split(" ").length && !name.includes(".");
  const usable = isNominative && isFull && head.id !== undefined;
  return {
    subject: "director",
    start,
    end,
    declared,
    at: placeOf(head, "name"),
    ...(usable ? { variable: `person.${head.id}.name` } : {}),
  };
}

function isSameScript(a: string, b: string): boolean {
  return ["Cyrillic", "Latin", "Arabic"].some((script) => {
    const pattern = new RegExp(`^\\p{Script=${script}}`, "u");
    return pattern.test(a) && pattern.test(b);
  });
}
