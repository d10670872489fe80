import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { asOf, checkJson, needsBuild, run, runWith, smallManifest, smallTender, temporaryFolders } from "./run.ts";

needsBuild();
const folder = temporaryFolders();

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads a line as GitHub's runner does; undefined for a line that is no command. */
function readCommand(line: string): Command | undefined {
  const match = /^::(\w+) ([^:]*)::(.*)$/u.exec(line);
  if (!match) return undefined;
  const [, name = "", properties = "", message = ""] = match;
  const decode = (text: string): string =>
    text
      .replaceAll("%2C", ",")
      .replaceAll("%3A", ":")
      .replaceAll("%0A", "\n")
      .replaceAll("%0D", "\r")
      .replaceAll("%25", "%");
  const pairs = properties.split(",").map((pair): [string, string] => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), decode(pair.slice(at + 1))];
  });
  return { name, properties: Object.fromEntries(pairs), message: decode(message) };
}

function commandsOf(out: string): readonly (Command | undefined)[] {
  return out.trimEnd().split("\n").map(readCommand);
}

describe("check --format github", () => {
  it("says each finding of the JSON as a command, then sums up", () => {
    const { findings } = checkJson("examples");
    const { code, out, err } = run("check", "examples", "--format", "github", ...asOf);
    expect([code, err]).toEqual([1, ""]);
    const commands = commandsOf(out);
    const names = { error: "error", warning: "warning", info: "notice" } as Readonly<Record<string, string>>;
    expect(
      commands.slice(0, -1).map((command) => [command?.name, command?.properties.title, command?.message]),
    ).toEqual(findings.map((finding) => [names[finding.severity], finding.rule, finding.message]));
    expect(commands.at(-1)).toBeUndefined();
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/^\d+ errors?, \d+ warnings?, .+ would get a bid rejected\.$/);
    for (const [index, finding] of findings.entries()) {
      const { start, end } = finding.range;
      const { file, line, endLine, col, endColumn } = commands[index]?.properties ?? {};
      if (finding.rule === "schema/not-utf8") continue;
      expect([file, line, endLine]).toEqual([finding.file, String(start.line + 1), String(end.line + 1)]);
      const oneLine = start.line === end.line;
      expect([col, endColumn]).toEqual(
        oneLine ? [String(start.character + 1), String(end.character + 1)] : [undefined, undefined],
      );
    }
  });

  it("escapes what would end a property or a command", () => {
    const path = folder({
      "a, b: 100%/bid.yaml": smallManifest.replace("draft", '"50%,\\r\\n::error::да"'),
      "a, b: 100%/tender.bid.yaml": smallTender,
    });
    const { out } = run("check", path, "--format", "github", ...asOf);
    const [line = "", summary = "", ...rest] = out.trimEnd().split("\n");
    expect(line).toMatch(/^::error file=a%2C b%3A 100%25\/bid\.yaml,line=3,endLine=3,col=9,/);
    expect(readCommand(line)?.properties.file).toBe("a, b: 100%/bid.yaml");
    expect(readCommand(line)?.message).toContain("50%,\r\n::error::да");
    expect(summary).toMatch(/^1 error,/);
    expect(rest).toEqual([]);
  });

  it("gives columns only for places on one line", () => {
    const path = folder({
      "bid.yaml": smallManifest.replace("draft", "|\n  черновик\n  второй"),
      "tender.bid.yaml": smallTender,
    });
    const { findings } = checkJson(path);
    const commands = commandsOf(run("check", path, "--format", "github", ...asOf).out);
    const several = findings.findIndex(({ range }) => range.start.line !== range.end.line);
    if (several < 0) throw new Error("no finding spans lines");
    expect(Object.keys(commands[several]?.properties ?? {})).toEqual(["file", "line", "endLine", "title"]);
  });

  it("counts paths from the top of the repository where a workflow says where that is", () => {
    const top = folder({ "عروض/bid.yaml": "статус: да", "عروض/tender.bid.yaml": smallTender });
    const fileOf = (repository: string) => {
      const variables = { GITHUB_WORKSPACE: repository };
      const { out } = runWith(variables, "check", join(top, "عروض"), "--format", "github", ...asOf);
      return commandsOf(out)[0]?.properties.file;
    };
    expect(fileOf(top)).toBe("عروض/bid.yaml");
    expect(fileOf(`${top}/`)).toBe("عروض/bid.yaml");
    for (const elsewhere of [join(top, "عروض"), join(top, "عر"), join(top, "other"), ""])
      expect(fileOf(elsewhere), elsewhere).toBe("bid.yaml");
  });

  it("says one line where there is nothing to say", () => {
    const path = folder({ "bid.yaml": smallManifest, "tender.bid.yaml": smallTender });
    expect(run("check", path, "--format", "github", ...asOf)).toEqual({
      code: 0,
      out: "Nothing to complain about.\n",
      err: "",
    });
  });
});
