import { nameKey } from "../../../text/name-key.ts";
import type { TextFragment } from "../../support/text/text-fragment.ts";

/** A sentence that says that the company has no court cases. */
export interface NoCasesClaim {
  readonly start: number;
  readonly end: number;
  /** `now`: none is going on. `ever`: there has been none. `period`: there has been none for some years. */
  readonly scope: "now" | "ever" | "period";
}

const longestSentence = 600;
const words = (count: number): string => `(?:[\\p{L}-]+ ){0,${count}}`;
const before = "(?<![\\p{L}\\p{N}])";
const pattern = (...parts: readonly string[]): RegExp => new RegExp(`${before}(?:${parts.join("|")})`, "u");

const cases = {
  ru: "(?:(?:судебн|арбитражн)\\p{L}* (?:(?:и|или) \\p{L}+ )?(?:спор|разбирательств|дел|иск|тяжб|процесс|производств)\\p{L}*|исков|тяжб)",
  en: "(?:litigations?(?! (?:costs?|risks?|support))|lawsuits?|(?:court|legal|judicial|arbitration) (?:cases?|proceedings|actions?|disputes?))",
  ar: "(?:[بل]?(?:ال)?(?:دعاوى|دعاوي|دعوى)|(?:ال)?(?:قضايا|قضية|نزاعات|نزاع|منازعات|منازعة) (?:\\p{L}+ ){0,2}(?:ال)?(?:قضائي|محاكم|مرفوع))",
};
const russianBetween =
  "(?:(?:у|к|против|и|или|ни|никаких|каких-либо|действующих|текущих|открытых|незавершенных|нерассмотренных|активных|существенных|иных|других|нас|нам|ней|компании|общества|организации|участника|агентства) ){0,5}";
const englishBetween =
  "(?:(?:pending|ongoing|current|currently|active|open|past|other|such|known|material|threatened|or|and|any) ){0,5}";

/** What says that there are none, in the three languages; between the words stands only what keeps the meaning. */
const claims: readonly RegExp[] = [
  pattern(`нет ${russianBetween}${cases.ru}`),
  pattern(
    `${cases.ru} ${words(9)}(?:нет|отсутству\\p{L}+|не (?:имее\\p{L}+|вед\\p{L}+|было|участву\\p{L}+|предъявл\\p{L}+))`,
  ),
  pattern(
    `не (?:участв\\p{L}+|явля\\p{L}+ (?:стороной|участником)|вед\\p{L}+|име\\p{L}+|был\\p{L}* (?:стороной|участник\\p{L}*)) ${words(5)}${cases.ru}`,
  ),
  pattern(
    "(?:не|никогда не|ни разу не) судил\\p{L}+ с(?!\\p{L})",
    "ни одного (?:судебного )?(?:иска|дела|спора)(?!\\p{L})",
  ),
  pattern(`отсутств\\p{L}+ ${words(4)}${cases.ru}`),
  pattern(`no ${englishBetween}${cases.en}`),
  pattern(
    `(?:not|never) ${words(3)}(?:party to|involved in|subject to|engaged in|subject of) ${englishBetween}${words(2)}${cases.en}`,
  ),
  pattern(`free (?:of|from) ${englishBetween}${cases.en}`),
  pattern(`[وف]?(?:لا (?:توجد|يوجد)|ليست?|لسنا) ${words(5)}${cases.ar}`),
  pattern(
    `[وف]?(?:لم (?:تكن|نكن)|ليست?|لسنا) ${words(2)}طرفا? في ${words(2)}(?:[بل]?(?:ال)?(?:دعوى|دعاوى|نزاع|نزاعات|قضية|قضايا|منازعة|منازعات))`,
  ),
  pattern(`[وف]?لم (?:ترفع|يرفع|تسجل|نواجه|تواجه|يسبق) ${words(5)}${cases.ar}`),
  pattern(`خلو\\p{L}* ${words(3)}من ${words(2)}${cases.ar}`),
];

/** Sentences that ask, assume, demand or make an exception say nothing of the kind. */
const noClaim =
  /[?؟]\s*$|^(?:если|в случае|при наличии|при условии|if|in case|where|should|اذا|في حال|في حالة)(?!\p{L})|кроме|за исключением|помимо|except|other than|apart from|save for|باستثناء|سوى|عدا|треб|require|يشترط|تشترط|يتطلب|تتطلب|المطلوب/u;
const everWords =
  /никогда|не участвовал|не был|не имел|не предъявлял|never|has not been|have not been|had no|past|(?<!\p{L})لم (?!يزل|تزل)/u;
const periodWords =
  /за (?:последн|минувш|прошедш)|в течение|(?:last|past) [\p{L}\p{N}]+ (?:years|months)|since|с \d{4}|خلال|منذ|السنوات|الاعوام/u;

/** Finds the sentences of a text in which the company says that it has no court cases. */
export function findNoCasesClaims({ text }: TextFragment): readonly NoCasesClaim[] {
  return [...text.matchAll(/[^.!?؟;؛…]+[.!?؟;؛…]*/gu)].flatMap((match): NoCasesClaim[] => {
    const [sentence] = match;
    const key = nameKey(sentence);
    if (key.length > longestSentence || noClaim.test(key) || !claims.some((claim) => claim.test(key))) return [];
    const start = match.index + (sentence.length - sentence.trimStart().length);
    const end = start + sentence.trim().replace(/[.!;؛…]+$/u, "").length;
    return [{ start, end, scope: periodWords.test(key) ? "period" : everWords.test(key) ? "ever" : "now" }];
  });
}
