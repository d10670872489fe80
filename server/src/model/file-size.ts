import Big from "big.js";
import { type Decimal, formatDecimal } from "./decimal.ts";

/** A limit on the size of a file. */
export interface FileSizeLimit {
  /** In bytes, exact; it need not be whole. */
  readonly bytes: Decimal;
  /** As it was written; `B` is put behind a number alone. */
  readonly text: string;
  readonly unit: string;
}

const sizeForm = /^(\d{1,30}(?:\.\d{1,30})?) ?([KMGКМГ]?)(i?)([BБ]?)$/u;
const powers: Readonly<Record<string, number>> = { K: 1, К: 1, M: 2, М: 2, G: 3, Г: 3 };

/**
 * Reads a size such as `10 MB`, `20МБ` or `512 KiB`; a number alone counts bytes. A kilobyte is taken for 1024 bytes:
 * buyers use both meanings, and this one never calls a file too large that is not.
 */
export function parseFileSize(text: string): FileSizeLimit | undefined {
  const [, number, prefix = "", binary = "", byte = ""] = sizeForm.exec(text.trim()) ?? [];
  if (number === undefined) return undefined;
  const bytes = new Big(number).times(new Big(1024).pow(powers[prefix] ?? 0));
  const unit = `${prefix}${binary}${byte}`;
  return unit === "" ? { bytes, text: `${number} B`, unit: "B" } : { bytes, text: text.trim(), unit };
}

/** A number of bytes in the unit of a limit, rounded up to a tenth, so that what is too large never looks equal. */
export function formatFileSize(bytes: number, { unit }: FileSizeLimit): string {
  const factor = new Big(1024).pow(powers[unit.charAt(0)] ?? 0);
  const value = new Big(bytes).div(factor).round(1, Big.roundUp);
  return `${formatDecimal(value)} ${unit}`;
}
