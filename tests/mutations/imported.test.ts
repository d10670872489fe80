import { describe, it } from "vitest";
import { corpusPresent, withCorpus } from "../interchange/corpus.ts";
import { describeMutations } from "./describe-mutations.ts";
import { finishedIds, type ImportedBid, importFinished, importQuotation } from "./imported/bids.ts";
import { finishedMutations } from "./imported/finished.ts";
import { quotationMutations } from "./imported/quotation.ts";
import { type Mutation, prepareBench } from "./mutation.ts";
import type { Files } from "./workspace-files.ts";

/** Reads a bid of the portal, and tries the mistakes in it. */
async function describeImported(
  title: string,
  { files, asOf, known }: ImportedBid,
  list: (files: Files) => readonly Mutation[],
): Promise<void> {
  describeMutations(title, await prepareBench(files, [], asOf), list(files), known);
}

if (corpusPresent) {
  await describeImported("one mistake in an imported quotation", importQuotation(), quotationMutations);
  for (const id of finishedIds()) {
    await describeImported(`one mistake in the imported bid ${id}`, importFinished(id), finishedMutations);
  }
} else {
  describe(`mistakes in imported bids${withCorpus}`, () => {
    it.todo("need the real tenders and bids");
  });
}
