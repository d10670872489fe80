import { type JsonRecord, lineAt, recordsAt, textAt } from "../json/read-json.ts";
import type { PaperReading } from "./tender-reading.ts";

/** The buyer's papers in `documents`, each in its last version; signatures of papers are no reading. */
export function readPapers(tender: JsonRecord): readonly PaperReading[] {
  return latestDocuments(recordsAt(tender, "documents"))
    .filter((paper) => lineAt(paper, "format") !== "application/pkcs7-signature")
    .map((paper) => {
      const type = lineAt(paper, "documentType");
      const url = textAt(paper, "url");
      return {
        title: lineAt(paper, "title") ?? lineAt(paper, "description") ?? lineAt(paper, "id") ?? "—",
        ...(type === undefined ? {} : { type }),
        ...(url === undefined ? {} : { url }),
      };
    });
}

/** Of several versions of one document, known by its id, the last. */
export function latestDocuments(documents: readonly JsonRecord[]): readonly JsonRecord[] {
  const latest = new Map<string, JsonRecord>();
  for (const [index, document] of documents.entries()) {
    const id = lineAt(document, "id");
    latest.set(id === undefined ? `#${index}` : `id ${id}`, document);
  }
  return [...latest.values()];
}
