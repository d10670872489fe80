import { sectionId } from "../export/build/requirement-places.ts";
import type { PageMap } from "../export/pages/page-map.ts";
import type { BidModel } from "../model/bid-model.ts";
import { formatFileSize, parseFileSize } from "../model/file-size.ts";
import type { PrintedSection } from "../model/printed-length.ts";
import { readNamePattern } from "../rules/format/file-name/name-pattern.ts";
import { countedPages } from "../rules/format/page-limit/counted-pages.ts";
import { handedInFiles } from "../rules/support/documents/document-files.ts";
import { allowedTypes } from "../rules/support/documents/file-types.ts";
import { demandedSections } from "../rules/support/tender/demanded-sections.ts";
import type { PlainParams } from "./format-message.ts";

/** What is known of a document once it is made. */
export interface ExportedFile {
  /** The pages on which its parts begin; only where a word processor counted them they are held against a limit. */
  readonly pages?: PageMap;
  /** Its size. */
  readonly bytes: number;
  /** The name under which it is written, without folders. */
  readonly name: string;
  /** Set where a PDF is written beside it. */
  readonly hasPdf?: boolean;
}

/** In what an exported document is not as the tender demands; `problem` is the key of its message. */
export interface ExportDemandProblem {
  readonly problem: "overPages" | "overSectionPages" | "overFileSize" | "overPackageSize" | "otherName" | "otherType";
  readonly params: PlainParams;
}

/**
 * Holds an exported document against what its tender demands of length, size and name: what only the finished file can
 * tell. The name and the type count once the bid is ready to be handed in; a draft may be called anything.
 */
export function checkExport(bid: BidModel, file: ExportedFile): readonly ExportDemandProblem[] {
  const pages = file.pages?.exact === true ? checkPages(bid, file.pages) : [];
  const names = bid.manifest.data.status === "ready" ? checkName(bid, file) : [];
  return [...pages, ...checkSize(bid, file.bytes), ...names];
}

function checkPages(bid: BidModel, { total, pages }: PageMap): ExportDemandProblem[] {
  const sections = sectionsOn(bid, pages);
  const problems: ExportDemandProblem[] = [];
  const limit = bid.tender?.data.format?.maxPages;
  const counted = countedPages(bid, { total, sections });
  if (limit !== undefined && counted !== undefined && counted > limit) {
    problems.push({ problem: "overPages", params: { count: counted, limit } });
  }
  if (bid.tender?.data.format?.counts?.tables === false) return problems;
  for (const { demand, section, id } of demandedSections(bid)) {
    const count = section && sections.get(section.path)?.pages;
    if (count === undefined || demand.maxPages === undefined || count <= demand.maxPages) continue;
    const title = section?.data.title ?? demand.title ?? id;
    problems.push({ problem: "overSectionPages", params: { title, count, limit: demand.maxPages } });
  }
  return problems;
}

/**
 * The pages that sections fill for certain: up to the page on which the next part begins, which may begin at its top. Of
 * the last section that is only the page on which it begins.
 */
function sectionsOn(bid: BidModel, pages: PageMap["pages"]): ReadonlyMap<string, PrintedSection> {
  const starts = bid.sections.flatMap((section) => {
    const from = bid.concernsLot(section.data.lot) ? pages.get(sectionId(section)) : undefined;
    return from === undefined ? [] : [{ path: section.path, from }];
  });
  return new Map(
    starts.map(({ path, from }, at) => {
      const next = starts[at + 1]?.from ?? from;
      return [path, { from, to: Math.max(from, next), pages: Math.max(1, next - from) }];
    }),
  );
}

function checkSize(bid: BidModel, bytes: number): ExportDemandProblem[] {
  const { maxFileSize, maxPackageSize } = bid.tender?.data.format ?? {};
  const problems: ExportDemandProblem[] = [];
  const file = maxFileSize === undefined ? undefined : parseFileSize(maxFileSize);
  if (file?.bytes.lt(bytes)) {
    problems.push({ problem: "overFileSize", params: { size: formatFileSize(bytes, file), limit: file.text } });
  }
  const whole = maxPackageSize === undefined ? undefined : parseFileSize(maxPackageSize);
  const others = handedInFiles(bid).reduce((sum, { size }) => sum + size, 0);
  // Papers that are too large by themselves are a finding of the bid.
  if (whole?.bytes.gte(others) && whole.bytes.lt(others + bytes)) {
    const params = { size: formatFileSize(others + bytes, whole), limit: whole.text };
    problems.push({ problem: "overPackageSize", params });
  }
  return problems;
}

function checkName(bid: BidModel, { name, hasPdf }: ExportedFile): ExportDemandProblem[] {
  const pattern = bid.tender?.data.format?.fileNamePattern;
  const problems: ExportDemandProblem[] = [];
  if (pattern !== undefined && !readNamePattern(withoutFileType(pattern)).test(name)) {
    problems.push({ problem: "otherName", params: { name, pattern } });
  }
  const types = allowedTypes(bid, undefined);
  if (types && !types.accepts(name) && !(hasPdf && types.accepts("x.pdf"))) {
    problems.push({ problem: "otherType", params: { name, types: { list: [...types.written] } } });
  }
  return problems;
}

/** A pattern that ends in `.pdf` tells how the file is called, whatever it is exported as. */
function withoutFileType(pattern: string): string {
  return pattern.trim().replace(/\.(?:pdf|docx?|rtf|odt)$/iu, "");
}
