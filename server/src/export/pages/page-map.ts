/** On which pages a document's blocks begin. */
export interface PageMap {
  readonly total: number;
  /** The page, from 1, on which the block of each id begins. */
  readonly pages: ReadonlyMap<string, number>;
  /** False where the pages are an estimate, true where a word processor laid them out. */
  readonly exact: boolean;
}
