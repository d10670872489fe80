/** A name such as `/Dests`, without its slash. */
export interface PdfName {
  readonly kind: "name";
  readonly value: string;
}
/** A text; each character is a byte. */
export interface PdfString {
  readonly kind: "string";
  readonly value: string;
}
/** A reference to an object by its number. */
export interface PdfReference {
  readonly kind: "reference";
  readonly number: number;
}
export interface PdfArray {
  readonly kind: "array";
  readonly items: readonly PdfValue[];
}
export interface PdfDictionary {
  readonly kind: "dictionary";
  readonly entries: ReadonlyMap<string, PdfValue>;
  /** Where the bytes of its stream begin; absent where it is no stream. */
  readonly streamStart?: number;
}
/** A value of a PDF; `null` is also what stands for something unknown. */
export type PdfValue = number | boolean | null | PdfName | PdfString | PdfReference | PdfArray | PdfDictionary;

/** The value as one of a kind; undefined where it is another. */
export function asDictionary(value: PdfValue | undefined): PdfDictionary | undefined {
  return typeof value === "object" && value?.kind === "dictionary" ? value : undefined;
}
export function asArray(value: PdfValue | undefined): readonly PdfValue[] | undefined {
  return typeof value === "object" && value?.kind === "array" ? value.items : undefined;
}
export function asReference(value: PdfValue | undefined): number | undefined {
  return typeof value === "object" && value?.kind === "reference" ? value.number : undefined;
}
export function asText(value: PdfValue | undefined): string | undefined {
  return typeof value === "object" && (value?.kind === "name" || value?.kind === "string") ? value.value : undefined;
}
/** A whole number that is not negative. */
export function asCount(value: PdfValue | undefined): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
