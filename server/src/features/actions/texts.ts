import type { Locale } from "../../analysis/finding.ts";
import { primaryLanguage } from "../../text/language-tag.ts";
import type { FeatureTexts } from "../feature-texts.ts";
import ar from "../texts/actions.ar.json" with { type: "json" };
import en from "../texts/actions.en.json" with { type: "json" };
import ru from "../texts/actions.ru.json" with { type: "json" };

/** The words of actions: their titles, and what they write into files. */
export type ActionTextKey = keyof typeof en;

export const actionTexts: FeatureTexts<ActionTextKey> = { en, ru, ar };

/** The language of ours for what is written into a file in `language`; English where it is none of ours. */
export function localeOf(language: string): Locale {
  const primary = primaryLanguage(language);
  return primary === "ru" || primary === "ar" ? primary : "en";
}
