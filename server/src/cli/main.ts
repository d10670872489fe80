#!/usr/bin/env node
import { resolve } from "node:path";
import { Command, CommanderError } from "commander";
import manifest from "../../../package.json" with { type: "json" };
import { createBid, importTender } from "../host/operations.ts";
import { say, UsageError } from "../host/say.ts";
import { findLocale, readAsOf, readChoice, readLocale } from "./arguments.ts";
import { type CheckOptions, runCheck } from "./check.ts";
import { runExplain } from "./explain.ts";
import { type ExportOptions, runExport } from "./export.ts";
import { type MemoOptions, runMemo } from "./memo.ts";
import { runTemplateCheck, type TemplateOptions } from "./template.ts";

/** Exit code for wrong usage, arguments that cannot be read or written, and no bid found. */
const wrongUsage = 2;

function buildProgram(finish: (code: number) => void): Command {
  const program = new Command("tenderdraft")
    .description("Check tender bids for what would get them rejected, and export them to Word.")
    .version(manifest.version)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });

  program
    .command("check [path...]")
    .description("check bids: all below the folders given, or below this folder")
    .option("--root <dir>", "folder that paths count from; found by tenderdraft.yaml otherwise")
    .option(
      "--format <format>",
      "text, json, sarif (for code hosts), github (for its workflows) or lines (for editors)",
      "text",
    )
    .option("--as-of <when>", "judge as of this day or moment instead of now")
    .option("--locale <locale>", "language of the messages: en, ru or ar")
    .option("--fix", "repair what needs no decision, then tell what is left")
    .option("--shard <i/n>", "check only part I of N; all parts together find what one check finds")
    .action(async (paths: string[], options: CheckOptions) => finish(await runCheck(paths, options)));

  program
    .command("export <bid>")
    .description("write a bid as a Word document")
    .requiredOption("--to <file>", "the .docx to write")
    .option("--root <dir>", "folder that paths count from; found by tenderdraft.yaml otherwise")
    .option("--as-of <when>", "judge as of this day or moment instead of now")
    .option("--locale <locale>", "language of the messages: en, ru or ar")
    .option("--template <file>", "a company template (.docx); by default the one that the bid names")
    .option(
      "--pages <how>",
      "page numbers in contents and references: none, estimate, or libreoffice (counted by LibreOffice)",
      "estimate",
    )
    .option("--pdf", "write a PDF beside it, too; LibreOffice makes it and counts the pages")
    .option("--strict", "write nothing while the bid has errors")
    .action(async (bid: string, options: ExportOptions) => finish(await runExport(bid, options)));

  program
    .command("template")
    .description("look after company templates")
    .command("check <file>")
    .description("tell what a company template (.docx) is like and what it lacks")
    .option("--locale <locale>", "language of the messages: en, ru or ar")
    .action(async (file: string, options: TemplateOptions) => finish(await runTemplateCheck(file, options)));

  program
    .command("memo <bid>")
    .description("print the internal go/no-go memo of a bid: what speaks against bidding, with the arithmetic")
    .option("--to <file>", "write it to this file instead (Markdown)")
    .option("--root <dir>", "folder that paths count from; found by tenderdraft.yaml otherwise")
    .option("--as-of <when>", "judge as of this day or moment instead of now")
    .option("--locale <locale>", "language of the messages: en, ru or ar")
    .action(async (bid: string, options: MemoOptions) => finish(await runMemo(bid, options)));

  program
    .command("new <dir>")
    .description("write the skeleton of a bid into a new folder")
    .option("--pack <pack>", "the law or rules it follows", "generic")
    .option("--language <language>", "language of the bid: en, ru or ar", "en")
    .action(async (folder: string, options: { pack: string; language: string }) => {
      const language = readChoice("--language", options.language, ["en", "ru", "ar"]) ?? "en";
      const today = readAsOf(undefined).slice(0, 10);
      const outcome = await createBid({ folder: resolve(folder), pack: options.pack, language, today });
      process.stdout.write(`${outcome.message}\n`);
      finish(outcome.ok ? 0 : 1);
    });

  program
    .command("import <file>")
    .description("make a bid workspace from a tender (JSON of Prozorro or OCDS)")
    .requiredOption("--to <dir>", "folder to write into")
    .option("--bid <file>", "a bid on the tender, to take over its answers and prices; FILE#ID chooses one of several")
    .option("--locale <locale>", "language of the comments in the files: en, ru or ar")
    .action(async (file: string, options: { to: string; bid?: string; locale?: string }) => {
      const locale = readLocale(options.locale);
      const outcome = await importTender({
        file: resolve(file),
        to: resolve(options.to),
        ...(options.bid === undefined ? {} : { bid: resolve(options.bid) }),
        ...(locale === undefined ? {} : { locale }),
      });
      for (const note of outcome.warnings ?? []) process.stderr.write(`${note}\n`);
      process.stdout.write(`${outcome.message}\n`);
      finish(outcome.ok ? 0 : 1);
    });

  program
    .command("explain <rule>")
    .description("tell what a rule checks, why, and how to put it right")
    .action(async (rule: string) => finish(await runExplain(rule)));
  return program;
}

/** Runs the command line and sets the exit code; never shows a stack trace. */
async function main(): Promise<void> {
  let code = 0;
  try {
    await buildProgram((result) => {
      code = result;
    }).parseAsync(process.argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      code = error.exitCode === 0 ? 0 : wrongUsage;
    } else {
      const detail = error instanceof Error ? error.message : String(error);
      const locale = findLocale(process.argv);
      process.stderr.write(`${error instanceof UsageError ? error.in(locale) : say("internal", { detail }, locale)}\n`);
      code = wrongUsage;
    }
  }
  process.exitCode = code;
}

// A reader that closes the pipe early, such as `head`, is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
void main();
