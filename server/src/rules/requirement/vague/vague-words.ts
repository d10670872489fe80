import type { BidModel } from "../../../model/bid-model.ts";
import type { RequirementData } from "../../../model/entities.ts";
import { languageOfText } from "../../support/text/fragment-language.ts";
import { sentenceAround } from "../../support/text/sentences.ts";
import { hasNumber } from "../../support/words/proof-in-sentence.ts";
import { quotationAround, quotationsIn } from "../../support/words/quotations.ts";
import { makeStyleMatcher, matchStyles } from "../../support/words/style-matcher.ts";
import { tokenizeWords } from "../../support/words/tokenize-words.ts";

/**
 * The vague words of a requirement, as they stand in it, by the style lists in force; none where the tender itself says
 * how an answer is measured or accepted.
 */
export function vagueWordsOf(
  bid: BidModel,
  { text = "", expect, filling, acceptance }: RequirementData,
): readonly string[] {
  const isOpen = expect === undefined || (expect.type === "string" && !expect.oneOf && expect.equals === undefined);
  if (!isOpen || filling === "verbatim" || acceptance !== undefined) return [];
  const language = languageOfText(text, bid.tender?.data.language ?? bid.language);
  if (language === undefined) return [];
  const tokens = tokenizeWords(text);
  const quotations = quotationsIn(text);
  const matcher = makeStyleMatcher(bid.law.styles.map(({ data }) => data));
  const vague = matchStyles(matcher, text, tokens, language).filter(({ value: { entry }, start, end }) => {
    if (entry.rule !== "vague" || quotationAround(quotations, start, end)) return false;
    const measured = hasNumber(sentenceAround(text, start, end), tokens);
    return measured ? entry.provable !== true : entry.withNumber !== true;
  });
  return [...new Set(vague.map(({ start, end }) => text.slice(start, end)))];
}
