import type { Locale } from "../analysis/finding.ts";
import type { HintWishes } from "../features/inlay-hints.ts";
import type { PageMode } from "./protocol.ts";

/** Section of the editor's settings that is ours. */
export const settingsSection = "tenderdraft";

/** Settings of the editor. They change what is shown, never what is found: that is decided by files. */
export interface Settings {
  /** Language of the messages; undefined leaves it to the editor's own language. */
  readonly language: Locale | undefined;
  /** Show findings of files that are not open, too. */
  readonly closedFiles: boolean;
  /** How many seconds a check may go on without getting any further. */
  readonly checkTimeLimit: number;
  /** How bids are exported. */
  readonly export: { readonly pages: PageMode; readonly pdf: boolean };
  /** Where LibreOffice is; undefined leaves it to be found. */
  readonly officePath: string | undefined;
  /** What lenses tell of. */
  readonly lenses: { readonly answers: boolean; readonly coverage: boolean; readonly score: boolean };
  /** What is shown within the lines. */
  readonly hints: HintWishes;
}

export const defaultSettings: Settings = {
  language: undefined,
  closedFiles: true,
  checkTimeLimit: 2,
  export: { pages: "estimate", pdf: false },
  officePath: undefined,
  lenses: { answers: true, coverage: true, score: true },
  hints: { titles: true, days: true, amounts: "grouped" },
};

const [shortestLimit, longestLimit] = [1, 600];

/** Reads the settings as a client sent them; what is missing or senseless is the default. */
export function readSettings(value: unknown): Settings {
  const language = property(value, "language");
  const files = property(property(value, "problems"), "files");
  const limit = property(value, "checkTimeLimit");
  const lenses = property(value, "codeLens");
  const hints = property(value, "inlayHints");
  const amounts = property(hints, "amounts");
  return {
    language: typeof language === "string" ? readLocale(language) : undefined,
    closedFiles: files !== "open",
    checkTimeLimit:
      typeof limit === "number" && limit > 0
        ? Math.min(Math.max(limit, shortestLimit), longestLimit)
        : defaultSettings.checkTimeLimit,
    export: {
      pages: readPageMode(property(property(value, "export"), "pages")) ?? defaultSettings.export.pages,
      pdf: property(property(value, "export"), "pdf") === true,
    },
    officePath: textProperty(property(value, "libreOffice"), "path"),
    lenses: {
      answers: property(lenses, "answers") !== false,
      coverage: property(lenses, "coverage") !== false,
      score: property(lenses, "score") !== false,
    },
    hints: {
      titles: property(hints, "titles") !== false,
      days: property(hints, "daysLeft") !== false,
      amounts: amounts === "off" || amounts === "words" ? amounts : "grouped",
    },
  };
}

/** A way to come to page numbers; undefined for anything else. */
export function readPageMode(value: unknown): PageMode | undefined {
  return value === "none" || value === "estimate" || value === "libreoffice" ? value : undefined;
}

/** The locale of a language tag, whatever its region (`ru-RU`, `ar_EG`); undefined for any other language. */
export function readLocale(tag: string | undefined): Locale | undefined {
  const language = /^[a-z]+/i.exec(tag ?? "")?.[0].toLowerCase();
  return language === "en" || language === "ru" || language === "ar" ? language : undefined;
}

/** A property of something that came from outside; undefined where there is none. */
export function property(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

/** The same, where only a text is of use. */
export function textProperty(value: unknown, key: string): string | undefined {
  const found = property(value, key);
  return typeof found === "string" && found !== "" ? found : undefined;
}
