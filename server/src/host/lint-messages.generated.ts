// Generated from lint-messages.*.json by scripts/generate-catalogues.ts: change those files, not this one.
import ar from "./lint-messages.ar.json" with { type: "json" };
import en from "./lint-messages.en.json" with { type: "json" };
import ru from "./lint-messages.ru.json" with { type: "json" };

/** The messages in every language that has them; English has all. */
export const catalogue = { ar, en, ru };
