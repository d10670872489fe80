/** A language in which Tenderdraft speaks. The language of a bid is another thing. */
export type Locale = "en" | "ru" | "ar";

/** Every language in which Tenderdraft speaks; English, in which every text exists, comes first. */
export const locales: readonly Locale[] = ["en", "ru", "ar"];
