import type { BidModel } from "../model/bid-model.ts";
import type { SourceFile } from "../model/source-file.ts";
import { namedFiles } from "../rules/support/references/named-files.ts";

/**
 * The paths of the files that say they are of one kind while every manifest that names them takes them for another.
 * Until that is settled, nobody knows which schema they are to be judged by.
 */
export function contestedFiles(bids: readonly BidModel[]): ReadonlySet<string> {
  const contested = new Set<string>();
  const agreed = new Set<string>();
  for (const bid of bids) {
    for (const { reference } of namedFiles(bid)) {
      // Where no YAML belongs, the kind of the file is not in doubt.
      if (reference.path === undefined || reference.key === "sections" || reference.key === "template") continue;
      const file = bid.sources.get(reference.path);
      if (file?.form !== "yaml" || file.kind === undefined) continue;
      (file.kind === reference.key ? agreed : contested).add(file.path);
    }
  }
  return new Set([...contested].filter((path) => !agreed.has(path)));
}

/** Leaves out what a schema says of a contested file; what cannot be read in any kind of file stays. */
export function withoutSchemaProblems(file: SourceFile): SourceFile {
  const problems = file.problems.filter(({ rule }) => rule !== "schema/invalid" && rule !== "schema/unknown-property");
  return { ...file, problems };
}
