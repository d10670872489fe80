/** A piece of a text that can be read on its own. */
export interface TextPiece {
  /** Where it begins in the whole text. */
  readonly offset: number;
  readonly text: string;
}
