import type { KpiBudget, KpiLoad } from "../../rules/support/money/kpi-load.ts";
import { writtenMoney, writtenNumber, writtenQuantity } from "../../rules/support/money/written-amounts.ts";
import type { MessageValue } from "../../syntax/problem.ts";
import type { Locale } from "../finding.ts";
import { type PlainParams, sayFrom } from "../format-message.ts";
import { writeValue } from "../write-value.ts";
import { catalogue } from "./messages.generated.ts";
import type { Memo, MemoReason } from "./read-memo.ts";

type Say = (key: keyof typeof catalogue.en, params?: PlainParams) => string;

/** Writes the memo as Markdown, in a language. */
export function printMemo(memo: Memo, locale: Locale): string {
  const { decided, suggestion } = memo;
  const say: Say = (key, params) => sayFrom(catalogue, key, params, locale);
  const facts = [
    memo.buyer === "" ? undefined : say("buyer", { buyer: memo.buyer }),
    memo.number === undefined ? undefined : say("number", { number: memo.number }),
    memo.deadline === undefined ? undefined : say("deadline", { deadline: memo.deadline }),
  ].filter((line) => line !== undefined);
  return `${[
    `# ${say("title", { tender: memo.tender })}`,
    `*${say("internal")}*`,
    list(facts),
    `**${say("suggestion", { suggestion: keyOf(suggestion) })}**`,
    describeDecision(memo, say),
    ...(decided?.reasons?.length ? [list(decided.reasons)] : []),
    `## ${say("reasons")}`,
    memo.reasons.length > 0 ? list(memo.reasons.map((reason) => describeReason(reason, say))) : say("nothingAgainst"),
    ...(memo.budget
      ? [`## ${say("arithmetic")}`, costTable(memo.budget, locale, say), describeBudget(memo.budget, say)]
      : []),
    ...part(
      say,
      "toMend",
      memo.toMend.map(({ message, file, range }) => `${message} (${file}:${range.start.line + 1})`),
    ),
    ...part(
      say,
      "questions",
      memo.openQuestions.map(({ id, text }) => `${id}: ${text}`),
    ),
    ...part(
      say,
      "conditions",
      memo.undecided.map(({ id, condition }) => `${id}: ${condition}`),
    ),
  ].join("\n\n")}\n`;
}

/** ICU selects by plain words. */
function keyOf(decision: string): string {
  return decision.replaceAll("-", "");
}

function describeDecision({ decided, suggestion }: Memo, say: Say): string {
  if (decided?.decision === undefined) return say("noDecision");
  const { decision, by, date } = decided;
  const line = say("decided", { decision: keyOf(decision), by: by ?? "none", date: date ?? "none" });
  return decision === "bid" && suggestion === "no-bid" ? `${line}\n\n${say("differs")}` : line;
}

function describeReason(reason: MemoReason, say: Say): string {
  return reason.kind === "finding" ? reason.finding.message : say(reason.kind, { count: reason.count ?? 0 });
}

function costTable({ loads, cost }: KpiBudget, locale: Locale, say: Say): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [
    say("costHead"),
    "| --- | ---: | ---: | ---: |",
    ...loads.map((load) => row(costRow(load, locale, say))),
    row([`**${say("costSum")}**`, "", "", `**${writeValue(writtenMoney(cost), locale)}**`]),
  ].join("\n");
}

function costRow(load: KpiLoad, locale: Locale, say: Say): readonly string[] {
  const { id, kpi, unitCost, cost } = load;
  const write = (value: MessageValue): string => String(writeValue(value, locale));
  return [
    `${id} ${kpi.metric ?? ""}`,
    write({ pieces: [...writtenQuantity(load), ` ${kpi.unit ?? ""}`] }),
    unitCost ? write(writtenMoney(unitCost)) : say("unknownCost"),
    cost ? write(writtenMoney(cost)) : "–",
  ];
}

function describeBudget({ basis, budget, cost, currency, months }: KpiBudget, say: Say): string {
  const hasMonths = months?.gt(0) === true;
  const paid = say("paid", {
    basis,
    budget: writtenMoney(budget, currency),
    months: hasMonths ? writtenNumber(months) : "none",
    monthly: hasMonths ? writtenMoney(budget.div(months), currency) : "",
  });
  const over = cost.gt(budget);
  const amount = writtenMoney(over ? cost.minus(budget) : budget.minus(cost), currency);
  return `${paid} ${say("balance", { sign: over ? "over" : "left", amount })}`;
}

function part(say: Say, key: "toMend" | "questions" | "conditions", lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [`## ${say(key)}`, list(lines)] : [];
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line.replace(/\s+/gu, " ")}`).join("\n");
}
