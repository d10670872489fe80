import { checkWorkspace } from "../../server/src/analysis/check-workspace.ts";
import type { CheckResult } from "../../server/src/analysis/finding.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import type { ImportResult } from "../../server/src/interchange/import-result.ts";
import { importProzorro } from "../../server/src/interchange/prozorro/import-prozorro.ts";
import type { FileKind, FileOfKind, Tender } from "../../server/src/schema/generated/types.ts";
import { judgeData } from "../../server/src/schema/judge-data.ts";
import { schemaOf } from "../../server/src/schema/locate.ts";
import { readData } from "../../server/src/schema/read-data.ts";
import { parseYaml } from "../../server/src/syntax/yaml/parse-yaml.ts";

/** The text of the file with this name. */
export function textOf(result: Pick<ImportResult, "files">, name: string): string {
  const file = result.files.find(({ path }) => path === name || path.endsWith(`/${name}`));
  if (!file) throw new Error(`no file ${name} among ${result.files.map(({ path }) => path).join(", ")}`);
  return file.text;
}

/** Reads a written file as the product does; throws where its schema has anything to say. */
export function readFileOfKind<Kind extends FileKind>(kind: Kind, text: string): FileOfKind[Kind] {
  const { root, problems } = parseYaml(text);
  if (!root) throw new Error("an empty file");
  const data = readData("file.yaml", root, schemaOf(kind));
  const all = [...problems, ...judgeData(kind, data)];
  if (all.length > 0) throw new Error(`${JSON.stringify(all, undefined, 1)}\n${text}`);
  // The validator has just found no fault with it.
  return data as FileOfKind[Kind];
}

/** The tender that comes of a JSON value. */
export function importedTender(json: unknown): Tender {
  return readFileOfKind("tender", textOf(importProzorro(json), "tender.bid.yaml"));
}

/** Checks what an import or the skeleton of a bid wrote. */
export function checkFilesAsOf(files: ImportResult["files"], asOf: string): Promise<CheckResult> {
  return checkWorkspace(createMemoryWorkspace(new Map(files.map(({ path, text }) => [path, text]))), {
    asOf,
    locale: "en",
  });
}
