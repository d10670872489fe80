import { resolve } from "node:path";
import { checkTemplateFile } from "../host/check-template.ts";
import { say } from "../host/say.ts";
import { readLocale } from "./arguments.ts";

export interface TemplateOptions {
  readonly locale?: string;
}

const severities = { error: "severityError", warning: "severityWarning", info: "severityInfo" } as const;

/** `tenderdraft template check`: tells what a template is like and what it lacks; gives the exit code. */
export async function runTemplateCheck(file: string, options: TemplateOptions): Promise<number> {
  const locale = readLocale(options.locale) ?? "en";
  const { usable, facts, problems, message } = await checkTemplateFile(resolve(file), locale);
  const lines = [
    ...facts,
    ...problems.map((problem) => `${say(severities[problem.severity], {}, locale)}: ${problem.message}`),
    message,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return usable ? 0 : 1;
}
