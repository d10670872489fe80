import { groupBy } from "../../../text/group-by.ts";
import { memoize } from "../../../text/memo.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { ownFiles, type ReadFile } from "../../support/text/bid-texts.ts";
import { type FormatSign, findSigns, pairSigns } from "./format-signs.ts";
import messages from "./messages.en.json" with { type: "json" };
import { type TechnicalTest, technicalInSection, technicalInYaml } from "./technical-places.ts";

type Problem = RuleProblem<keyof typeof messages>;

/** Invisible signs that turn the direction of a text around, or stand where nobody expects them. */
export default defineRule({
  id: "text/bidi-control",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const file of ownFiles(bid)) yield* problemsIn(file);
  },
});

const problemsIn = memoize((file: ReadFile): readonly Problem[] => {
  const signs = findSigns(file.text);
  if (signs.length === 0) return [];
  const isTechnical = file.form === "section" ? technicalInSection(file) : technicalInYaml(file);
  return [...checkFile(file, signs, isTechnical)];
});

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const leftToRightWord = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u;

function* checkFile(file: ReadFile, signs: readonly FormatSign[], isTechnical: TechnicalTest): Generator<Problem> {
  const { text } = file;
  const needless = new Map<string, FormatSign[]>();
  const isArabic = rightToLeft.test(text);
  for (const paragraph of byParagraph(file, signs)) {
    const pairs = pairSigns(paragraph);
    const closing = new Set(pairs.values());
    const turned = new Set(paragraph.filter((sign) => sign.kind === "override").map((sign) => pairs.get(sign)));
    for (const sign of paragraph) {
      if (turned.has(sign)) continue;
      const partner = pairs.get(sign);
      if (sign.kind === "override") yield describe(file, "override", [sign, partner]);
      else if (isTechnical(sign.start)) yield describe(file, "technical", [sign]);
      else if (sign.kind === "open" && !partner) yield describe(file, "unclosed", [sign]);
      else if (splitsWord(text, sign, isArabic)) yield describe(file, "inWord", [sign]);
      else if (isNeedless(text, sign, closing.has(sign), isArabic)) {
        const same = needless.get(sign.code);
        if (same) same.push(sign);
        else needless.set(sign.code, [sign]);
      }
    }
  }
  // Pasted text is full of them: one finding for all of a kind, and one fix.
  for (const same of needless.values()) yield describe(file, "needless", same);
}

/** The signs of each paragraph, in their order: in prose up to a blank line, in YAML a line. */
function byParagraph({ form, text }: ReadFile, signs: readonly FormatSign[]): Iterable<readonly FormatSign[]> {
  const breaks = text.matchAll(form === "section" ? /\n\r?\n/g : /\n/g);
  let next = breaks.next().value?.index ?? text.length;
  let paragraph = 0;
  const groups = groupBy(signs, ({ start }) => {
    for (; next <= start && next < text.length; paragraph += 1) next = breaks.next().value?.index ?? text.length;
    return paragraph;
  });
  return groups.values();
}

/** Direction marks and joiners inside a word or a number of a script that needs none. */
function splitsWord(text: string, sign: FormatSign, isArabic: boolean): boolean {
  if (sign.kind !== "mark" && sign.kind !== "joiner") return false;
  const before = text.charAt(sign.start - 1);
  const behind = text.charAt(sign.end);
  if (!leftToRightWord.test(before) || !leftToRightWord.test(behind)) return false;
  // Between a number and a word beside it, as in «12‎kg», a mark keeps them in order.
  return !isArabic || /\p{Nd}/u.test(before) === /\p{Nd}/u.test(behind);
}

function isNeedless(text: string, sign: FormatSign, closes: boolean, isArabic: boolean): boolean {
  if (sign.kind === "junk") return true;
  if (sign.kind === "joiner" || sign.kind === "hyphen") return false;
  if (sign.kind === "close" && !closes) return true;
  if (sign.kind === "mark") return !isArabic;
  const before =
    text
      .slice(Math.max(0, sign.start - 500), sign.start)
      .split("\n")
      .at(-1) ?? "";
  const behind = text.slice(sign.end, sign.end + 500).split("\n")[0] ?? "";
  return !isArabic || !rightToLeft.test(before + behind);
}

function describe(
  { path: file, text }: ReadFile,
  message: "override" | "unclosed" | "technical" | "inWord" | "needless",
  signs: readonly (FormatSign | undefined)[],
): Problem {
  const all = signs.filter((sign) => sign !== undefined);
  const edits = all.map((sign) => ({ at: { file, span: { start: sign.start, end: sign.end } }, newText: "" }));
  const first = all[0] ?? { start: 0, end: 0, code: "" };
  const around = text.slice(Math.max(0, first.start - 20), first.start).split(/[\n\r]/);
  return {
    at: { file, span: { start: first.start, end: first.end } },
    message,
    params: { code: first.code, count: all.length, before: around.at(-1)?.trim().split(/\s/).at(-1) || "none" },
    fix: { title: "remove", params: { count: all.length }, edits },
    ...(message === "override" || message === "unclosed" ? { severity: "error" } : {}),
  };
}
