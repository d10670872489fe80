/** What a Word template says about the look of a document. Lengths in twips (1/1440 inch), sizes in half points. */
export interface TemplateFacts {
  /** The kinds of pages in it, each once. */
  readonly pages: readonly TemplatePage[];
  /** Its paragraph styles that stand under names that word processors know. */
  readonly styles: readonly TemplateStyle[];
}

export interface TemplatePage {
  /** Measures of the paper as it lies. */
  readonly width: number;
  readonly height: number;
  /** A gutter is part of the margin at which it stands. */
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface TemplateStyle {
  /** In lower case, in English whatever the language of the word processor: `normal`, `heading 1`, `caption`. */
  readonly name: string;
  /** The font of Latin and Cyrillic letters; absent where it cannot be told. */
  readonly latin?: string;
  /** The font of Arabic letters. */
  readonly arabic?: string;
  /** Size of Latin and Cyrillic letters. */
  readonly size: number;
  /** Size of Arabic letters. */
  readonly arabicSize: number;
}
