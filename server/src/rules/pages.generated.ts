// Generated from the rule.md of each rule folder by scripts/generate-rules.ts.
/** The page of every rule, as Markdown, by its id. */
export const rulePages: ReadonlyMap<string, string> = new Map([
]);
