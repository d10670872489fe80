import { nameKey } from "../text/name-key.ts";

/** Platforms that go by several names; whoever hands in a bid on one of them is accredited there and signs. */
const knownPlatforms: readonly (readonly string[])[] = [
  ["росэлторг", "еэтп", "единая электронная торговая площадка", "roseltorg"],
  ["сбербанк-аст", "сбер а", "sberbank-ast"],
  ["ртс-тендер", "rts-tender"],
  ["тэк-торг", "tektorg"],
  ["этп гпб", "газпромбанк", "etp gpb"],
  ["национальная электронная площадка", "нэп-фабрикант", "нэп", "фабрикант", "fabrikant"],
  ["российский аукционный дом", "рад", "lot-online"],
  ["агз рт", "агентство по государственному заказу республики татарстан", "zakazrf"],
  ["аст гоз", "astgoz"],
];

const websiteWords = /сайт|раздел|страниц|газет|почт|website|\bsite\b|\bpage\b|e-?mail|https?:|موقع|صفحة|بريد/u;
const platformWords = /(?:^|[^\p{L}])(?:этп|площадк|платформ)|platform|marketplace|منصة/u;
const russianPlatform = /(?:^|[^\p{L}])(?:этп|площадк)/u;

/** What many names have in common says nothing about which platform is meant. */
const commonWords: ReadonlySet<string> = new Set(
  "этп электронная торговая площадка платформа ооо ао зао пао оао platform electronic procurement the منصة المنصة www ru com".split(
    " ",
  ),
);

/**
 * Tells whether a name means an electronic platform for certain: it says so, or is that of a well-known one. Websites,
 * and names that do not say what they mean, are no platforms.
 */
export function isElectronicPlatform(name: string): boolean {
  const key = nameKey(name);
  if (wordsOf(name).length === 0) return false;
  if (platformWords.test(key)) return true;
  return !websiteWords.test(key) && groupOf(name) !== undefined;
}

/** Tells whether bids on this platform are signed with a certificate: a Russian one, by its name. */
export function isSigningPlatform(name: string): boolean {
  return isElectronicPlatform(name) && (russianPlatform.test(nameKey(name)) || groupOf(name) !== undefined);
}

/**
 * Tells whether two names mean one platform: equal but for case, quotes, dashes and words such as «ЭТП», one with words
 * more than the other, or two names of a well-known platform.
 */
export function isSamePlatform(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return nameKey(a) === nameKey(b);
  if (left.every((word) => right.includes(word)) || right.every((word) => left.includes(word))) return true;
  const group = groupOf(a);
  return group !== undefined && group === groupOf(b);
}

function wordsOf(name: string): readonly string[] {
  return splitWords(name.replace(/\([^()]*\)/gu, " ")).filter((word) => !commonWords.has(word));
}

function splitWords(name: string): readonly string[] {
  return nameKey(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}

function groupOf(name: string): readonly string[] | undefined {
  const own = ` ${splitWords(name).join(" ")} `;
  return knownPlatforms.find((names) => names.some((known) => own.includes(` ${splitWords(known).join(" ")} `)));
}
