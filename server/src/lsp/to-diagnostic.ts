import type { Diagnostic, DiagnosticRelatedInformation } from "vscode-languageserver";
import { DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver";
import type { Finding, Locale, RelatedPlace, Severity } from "../analysis/finding.ts";
import type { ClientFeatures } from "./capabilities.ts";
import { inReadingOrder, messageInReadingOrder } from "./reading-order.ts";

/** Shown by editors as the origin of a finding. */
export const diagnosticSource = "tenderdraft";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Findings about text that does nothing; editors show it faded. */
const unnecessary = new Set(["suppression/unused", "link/unused-id"]);

export interface DiagnosticOptions {
  readonly client: Pick<
    ClientFeatures,
    "ruleLinks" | "relatedInformation" | "unnecessaryTag" | "diagnosticData" | "directionMarks"
  >;
  /** The language of the messages. */
  readonly locale: Locale;
  /** Scheme of the editor's own links; undefined where the editor has none. */
  readonly uriScheme: string | undefined;
  /** URI of a file relative to the root of the finding. */
  uriOf(file: string): string;
}

/** What a client keeps with a diagnostic and sends back with it. */
export interface DiagnosticData {
  readonly rule: string;
  readonly verdict: Finding["verdict"];
  readonly fixable: boolean;
  /** URI of the manifest. */
  readonly bid?: string;
  readonly source?: Finding["source"];
}

/** Writes a finding the way this client can take it. */
export function toDiagnostic(finding: Finding, { client, uriScheme, uriOf, locale }: DiagnosticOptions): Diagnostic {
  const toRelated = ({ file, range, message }: RelatedPlace): DiagnosticRelatedInformation => {
    return { location: { uri: uriOf(file), range }, message: inReadingOrder(message, locale, client) };
  };
  const data: DiagnosticData = {
    rule: finding.rule,
    verdict: finding.verdict,
    fixable: finding.fixable,
    ...(finding.bid === undefined ? {} : { bid: uriOf(finding.bid) }),
    ...(finding.source === undefined ? {} : { source: finding.source }),
  };
  return {
    range: finding.range,
    severity: severities[finding.severity],
    code: finding.rule,
    source: diagnosticSource,
    message: messageInReadingOrder(finding.message, locale, client),
    ...(client.ruleLinks && uriScheme ? { codeDescription: { href: ruleUri(uriScheme, finding.rule) } } : {}),
    ...(client.relatedInformation && finding.related.length > 0
      ? { relatedInformation: finding.related.map(toRelated) }
      : {}),
    ...(client.unnecessaryTag && unnecessary.has(finding.rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(client.diagnosticData ? { data } : {}),
  };
}

/** The link by which the editor hands a rule's page to the extension; it works without a network. */
export function ruleUri(scheme: string, rule: string): string {
  return `${scheme}://tenderdraft.tenderdraft/rule/${rule}`;
}
