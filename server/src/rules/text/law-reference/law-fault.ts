/** A reference to a law that is not as it should be; offsets in the folded text. */
export interface LawFault {
  readonly start: number;
  readonly end: number;
  /**
   * `cut` the end is missing, `mistyped` letters of another script, `incomplete` letters are missing, `withoutDate`
   * a date is announced and does not follow, `suffix` the wrong letters; `form` and `union` are slips of form.
   */
  readonly message: "cut" | "mistyped" | "incomplete" | "withoutDate" | "suffix" | "form" | "union";
  /** How it is written. */
  readonly right?: string;
  /** The replacement that makes it right, where that is certain. */
  readonly edit?: { readonly start: number; readonly end: number; readonly newText: string };
}
