import { ImportError } from "../import-result.ts";
import { findJsonFault } from "./find-json-fault.ts";
import { parseLosslessJson } from "./lossless-json.ts";

/**
 * Reads the text of a file as JSON, its numbers with the very digits they are written in.
 *
 * @throws ImportError that says where the text stops being JSON.
 */
export function readJsonText(text: string): unknown {
  const json = text.replace(/^\ufeff/, "");
  if (json.trim() === "") throw new ImportError("error.empty");
  try {
    return parseLosslessJson(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new ImportError("error.too-deep");
    const fault = findJsonFault(json);
    const start = json.lastIndexOf("\n", fault - 1) + 1;
    let line = 1;
    for (let at = json.indexOf("\n"); at >= 0 && at < start; at = json.indexOf("\n", at + 1)) line += 1;
    throw new ImportError("error.not-json", { line, column: fault - start + 1 });
  }
}
