/** The language of a tag without script and country, in small letters: `ru` of `ru-RU`. */
export function primaryLanguage(tag: string): string {
  return (tag.split("-")[0] ?? "").toLowerCase();
}
