import { IntlMessageFormat } from "intl-messageformat";

/** What must be the same in every language of a message, and what its own words are. */
export interface MessageShape {
  /** Names of the values that it takes. */
  readonly values: readonly string[];
  /** What it chooses by words: `name: branch`, without `other`. */
  readonly branches: readonly string[];
  /** The plural categories of each of its plurals. */
  readonly plurals: readonly ReadonlySet<string>[];
  /** Its own words, without the values. */
  readonly words: string;
}

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** Reads a message of a locale. Throws where it is no ICU MessageFormat in that locale. */
export function readShape(message: string, locale: string): MessageShape {
  const values = new Set<string>();
  const branches = new Set<string>();
  const plurals: Set<string>[] = [];
  const words: string[] = [];
  const walk = (elements: readonly Element[]): void => {
    for (const element of elements) {
      // A literal is 0 and the number of a plural 7; both have no name.
      if (element.type === 0) words.push(element.value);
      if (element.type === 0 || element.type === 7 || element.type === 8) continue;
      values.add(element.value);
      if (!("options" in element)) continue;
      const keys = Object.keys(element.options);
      if (element.type === 5) {
        for (const key of keys) if (key !== "other") branches.add(`${element.value}: ${key}`);
      } else plurals.push(new Set(keys.filter((key) => !key.startsWith("="))));
      for (const option of Object.values(element.options)) {
        walk(option.value);
        words.push(" ¶ ");
      }
    }
  };
  walk(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst());
  return { values: [...values].sort(), branches: [...branches].sort(), plurals, words: words.join("\u{fffc}") };
}
