import { createHash } from "node:crypto";

const plainDate = /(?<=\/(?:CreationDate|ModDate)\(D:)\d{14}/g;
const plainOffset = /(?<=\/(?:CreationDate|ModDate)\(D:\d{14})[+-]\d\d'\d\d'?(?=\))/g;
const xmlDate = /(?<=<xmp:(?:Create|Modify|Metadata)Date>)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/g;
const xmlOffset = /(?<=<xmp:(?:Create|Modify|Metadata)Date>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)[+-]\d\d:\d\d(?=<)/g;
/** Names of the file, which are made of the time. */
const names =
  /(?<=\/ID\s{0,3}\[\s{0,3}<(?:[0-9A-F]{32}>\s{0,3}<)?)[0-9A-F]{32}(?=>)|(?<=\/DocChecksum\s{0,3}\/)[0-9A-F]{32}/g;

/**
 * Puts the document's own date in the place of the moment at which a PDF was made, so that the same document gives the
 * same bytes. What is put in is as long as what was there, so that every other byte stays where it is; what does not stand
 * there as LibreOffice writes it stays.
 *
 * @param date A day such as `2026-12-01`.
 */
export function settlePdf(bytes: Uint8Array, date = "2000-01-01"): Uint8Array {
  const pdf = Buffer.from(bytes);
  const text = pdf.toString("latin1");
  const put = (pattern: RegExp, value: (old: string) => string): void => {
    for (const { 0: old, index } of text.matchAll(pattern)) pdf.write(value(old), index, old.length, "latin1");
  };
  put(plainDate, () => `${date.replaceAll("-", "")}000000`);
  put(plainOffset, (old) => old.replace(/\d/g, "0").replace("-", "+"));
  put(xmlDate, () => `${date}T00:00:00`);
  put(xmlOffset, () => "+00:00");
  put(names, (old) => "0".repeat(old.length));
  const name = createHash("sha256").update(pdf).digest("hex").slice(0, 32).toUpperCase();
  put(names, () => name);
  return pdf;
}
