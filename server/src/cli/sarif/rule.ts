import { type Rule, severityOf } from "../../rules/define-rule.ts";
import { levels } from "./level.ts";

/** A rule as SARIF describes it, with its whole page as help. */
export function describeRule(rule: Rule, page: string) {
  const [summary = rule.id, checks = summary] = paragraphsOf(page);
  return {
    id: rule.id,
    name: nameOf(rule.id),
    shortDescription: { text: summary },
    fullDescription: { text: checks },
    help: { text: page, markdown: page },
    defaultConfiguration: { level: levels[severityOf(rule)] },
    properties: { verdict: rule.verdict },
  };
}

/** `document/expires-early` as `DocumentExpiresEarly`. */
function nameOf(id: string): string {
  return id
    .split(/[/-]/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
}

/** The paragraphs of prose at the beginning of a page: its summary, then what the rule checks. */
function paragraphsOf(page: string): readonly string[] {
  return page
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "" && !paragraph.startsWith("#") && !paragraph.startsWith("```"));
}
