import type { LibraryDocument } from "../../schema/generated/types.ts";
import { type JsonRecord, lineAt, recordsAt, textAt } from "../json/read-json.ts";
import { latestDocuments } from "../tender/papers.ts";
import { IdPool, slugOf } from "../tender/short-ids.ts";
import type { Standard } from "../tender/tender-reading.ts";
import type { WithForeignKeys } from "./bid-reading.ts";

/** The lists of a bid that hold documents, and what one is that says no more. */
const envelopes = [
  ["documents", "document"],
  ["financialDocuments", "commercialProposal"],
  ["eligibilityDocuments", "eligibilityDocuments"],
  ["qualificationDocuments", "qualificationDocuments"],
] as const;

/** The keys under which a bid keeps documents. */
export const paperKeys: readonly string[] = envelopes.map(([key]) => key);

/** The documents of a bid as entries of the library. */
export interface PapersReading {
  readonly papers: readonly WithForeignKeys<LibraryDocument>[];
  /** Which id of the bid's own means which entry. */
  idOf(foreignId: string): string | undefined;
}

/** Reads the documents of a bid, each in its last version. Their ids come from their types, as titles are file names. */
export function readBidPapers(bid: JsonRecord, standard: Standard): PapersReading {
  const pool = new IdPool();
  const ids = new Map<string, string>();
  const papers = envelopes.flatMap(([key, usual]) =>
    latestDocuments(recordsAt(bid, key)).map((paper): WithForeignKeys<LibraryDocument> => {
      const type = lineAt(paper, "documentType") ?? usual;
      const id = pool.take(slugOf(type, 60) ?? "document");
      const foreignId = lineAt(paper, "id");
      if (foreignId !== undefined && !ids.has(foreignId)) ids.set(foreignId, id);
      const language = lineAt(paper, "language");
      const isLanguage = language !== undefined && /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(language);
      const description = textAt(paper, "description");
      return {
        id,
        type,
        title: lineAt(paper, "title") ?? lineAt(paper, "description") ?? foreignId ?? type,
        ...(isLanguage ? { language } : {}),
        ...foreignKeys(paper, standard, description),
      };
    }),
  );
  return { papers, idOf: (foreignId) => ids.get(foreignId) };
}

function foreignKeys(
  paper: JsonRecord,
  standard: Standard,
  description: string | undefined,
): Record<`x-${string}`, unknown> {
  const confidentiality = lineAt(paper, "confidentiality");
  return {
    [`x-${standard}-id`]: lineAt(paper, "id"),
    [`x-${standard}-description`]: description === lineAt(paper, "title") ? undefined : description,
    [`x-${standard}-url`]: lineAt(paper, "url"),
    [`x-${standard}-format`]: lineAt(paper, "format"),
    [`x-${standard}-hash`]: lineAt(paper, "hash"),
    [`x-${standard}-published`]: lineAt(paper, "datePublished"),
    [`x-${standard}-confidentiality`]: confidentiality === "public" ? undefined : confidentiality,
  };
}
