import { type JsonRecord, lineAt, textOf, valueAt } from "../json/read-json.ts";
import { detectLanguage } from "../tender/language.ts";
import { submissionTerms } from "./dates.ts";

/**
 * In which language bids must be written: one that the submission terms take, that of the data first; else that of the
 * data, and where they name none, the one that their letters tell.
 */
export function readLanguage(release: JsonRecord, tender: JsonRecord): string {
  const own = codeOf(lineAt(release, "language"));
  const allowed = submissionTerms(tender).flatMap((terms) =>
    ["languages", "language"].flatMap((key) => {
      const value = valueAt(terms, key);
      return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => codeOf(textOf(one)) ?? []);
    }),
  );
  if (own !== undefined && (allowed.length === 0 || allowed.includes(own))) return own;
  return allowed[0] ?? detectLanguage(tender, "en");
}

/** A code as the files take it: `en`, `pt-BR`; OCDS writes `en_US` too. */
function codeOf(text: string | undefined): string | undefined {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}))?$/i.exec(text ?? "");
  if (!match) return undefined;
  const [, language = "", script, region] = match;
  const parts = [
    language.toLowerCase(),
    script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase(),
    region?.toUpperCase(),
  ];
  return parts.filter((part) => part !== undefined).join("-");
}
