import type { Locale } from "../../analysis/finding.ts";
import type { Place } from "../../schema/place.ts";
import { type Say, sayIn } from "../feature-texts.ts";
import ar from "../texts/code-lenses.ar.json" with { type: "json" };
import en from "../texts/code-lenses.en.json" with { type: "json" };
import ru from "../texts/code-lenses.ru.json" with { type: "json" };

/** What a lens says, and the places that it leads to. */
export interface LensText {
  readonly title: string;
  readonly places: readonly Place[];
}

/** What a lens is written with. */
export interface LensTools {
  readonly locale: Locale;
  readonly say: Say<keyof typeof en>;
}

/** The tools for one language. */
export function lensTools(locale: Locale): LensTools {
  return { locale, say: sayIn({ en, ru, ar }, locale) };
}
