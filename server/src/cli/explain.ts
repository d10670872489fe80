import { UsageError } from "../host/say.ts";
import { ruleById, rules } from "../rules/index.generated.ts";
import { findSimilar } from "../text/similar.ts";

/** `tenderdraft explain RULE`: prints the rule's page. */
export async function runExplain(rule: string): Promise<number> {
  // Only this command shows whole pages; the others start without them.
  const { rulePages } = await import("../rules/pages.generated.ts");
  const page = rulePages.get(rule);
  if (page === undefined || !ruleById.has(rule)) {
    const similar = findSimilar(
      rule,
      rules.map((known) => known.id),
    );
    throw similar === undefined
      ? new UsageError("unknownRule", { rule })
      : new UsageError("unknownRuleSimilar", { rule, similar });
  }
  process.stdout.write(page.endsWith("\n") ? page : `${page}\n`);
  return 0;
}
