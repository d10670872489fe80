// Generated from the rule folders by scripts/generate-rules.ts: change a folder, not this file.
import type { Rule } from "./define-rule.ts";

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
];

/** Every rule by its id. */
export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Messages in other languages than English, by locale and rule. */
export const translations: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
};
