// Generated from template-messages.*.json by scripts/generate-catalogues.ts: change those files, not this one.
import ar from "./template-messages.ar.json" with { type: "json" };
import en from "./template-messages.en.json" with { type: "json" };
import ru from "./template-messages.ru.json" with { type: "json" };

/** The messages in every language that has them; English has all. */
export const catalogue = { ar, en, ru };
