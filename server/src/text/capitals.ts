/** The words in capitals of any text, to be taken as known abbreviations; KPIs is KPI. */
export function capitalsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<!\p{L})(\p{Lu}{2,6})s?(?!\p{L})/gu)].map((match) => match[1] ?? "");
}
