/**
 * Exports one document as the product does, in a process of its own, and tells its peak memory in bytes.
 *
 *   node export-child.cjs DOCUMENT FILE     DOCUMENT as `v8.serialize` wrote it
 */
import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import type { ExportDocument } from "../../server/src/export/blocks/types.ts";
import { exportDocx } from "../../server/src/host/export-docx.ts";

const [source = "", to = ""] = process.argv.slice(2);
const document: ExportDocument = deserialize(readFileSync(source));
void exportDocx({ document, to }).then(({ bytes, lintProblems }) => {
  const memory = process.resourceUsage().maxRSS * 1024;
  // A hostile document may be warned about; a fault would mean that no file was written.
  const faults = lintProblems.filter(({ severity }) => severity === "error").length;
  process.stdout.write(JSON.stringify({ bytes, problems: faults, memory }));
});
