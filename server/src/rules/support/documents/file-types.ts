import type { BidModel } from "../../../model/bid-model.ts";
import type { RequiredDocumentData } from "../../../model/entities.ts";
import { baseName, extensionOf } from "../../../model/paths.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { isClosedContainer, isSignatureFile, withoutSignatureEnding } from "./signature-files.ts";

/** Which types of files a buyer takes. */
export interface AllowedTypes {
  /** As they are written. */
  readonly written: readonly string[];
  /** Where they are written. */
  readonly at: Place;
  /** True where they are asked for this very document, false for all files of the bid. */
  readonly isOwn: boolean;
  accepts(path: string): boolean;
}

/** Names for one and the same type. */
const twins: ReadonlyMap<string, string> = new Map([
  ["jpeg", "jpg"],
  ["jpe", "jpg"],
  ["tiff", "tif"],
  ["html", "htm"],
]);
const endingForm = /^[a-z0-9]{1,10}(?:\.[a-z0-9]{1,10})*$/;
/** Words that stand for many endings, or for none in particular. */
const vague: ReadonlySet<string> = new Set(["any", "archive", "excel", "image", "office", "scan", "text", "word"]);

/**
 * The types that a demand allows for its file, else those that the tender allows for all files; undefined where it
 * allows all, or names one in words that cannot be compared with the ending of a file.
 */
export function allowedTypes(bid: BidModel, required: RequiredDocumentData | undefined): AllowedTypes | undefined {
  const format = bid.tender?.data.format;
  const own = required?.formats?.length ? required.formats : undefined;
  const written = own ?? format?.fileTypes ?? [];
  const types = written.map(readType);
  if (types.length === 0 || types.some((type) => type === undefined)) return undefined;
  const endings = new Set(types.map((type) => type ?? ""));
  const isSigned = required?.signature === "simple" || required?.signature === "qualified";
  const at = own && required ? placeOf(required, "formats") : placeOf(format ?? {}, "fileTypes");
  const accepts = (path: string): boolean => {
    // What lies in a package of signatures cannot be seen from outside.
    if (isSigned && isClosedContainer(path)) return true;
    // Whoever takes signed files takes their signatures.
    if (!own && isSignatureFile(path)) return true;
    const name = baseName(path).normalize("NFC").trim().toLowerCase();
    return endingsOf(name).some((ending) => endings.has(ending));
  };
  return { written, at, isOwn: own !== undefined, accepts };
}

/** What the name of a file may count as: `tar.gz`, `gz`, and the type of the file that is signed. */
function endingsOf(name: string): readonly string[] {
  const names = [name, withoutSignatureEnding(name)];
  return names.flatMap((one) => {
    const last = extensionOf(one);
    const beforeLast = extensionOf(one.slice(0, -last.length - 1));
    return [twins.get(last) ?? last, `${beforeLast}.${last}`];
  });
}

function readType(written: string): string | undefined {
  // Whether a PDF is one for archives cannot be told by its name.
  const type = written
    .trim()
    .toLowerCase()
    .replace(/^\*?\./, "")
    .replace(/^pdf[/-]?[ax](?:-?\d[a-z]?)?$/, "pdf");
  if (!endingForm.test(type) || vague.has(type)) return undefined;
  return twins.get(type) ?? type;
}
