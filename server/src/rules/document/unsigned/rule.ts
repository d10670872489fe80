import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { fileOfDocument, submittedFiles } from "../../support/documents/document-files.ts";
import { isSignedContainer, signatureFinder } from "../../support/documents/signature-files.ts";
import { type SubmittedDocument, submittedDocuments } from "../../support/documents/submitted-documents.ts";
import { weighFlaw } from "../../support/documents/weigh-flaw.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A document must be signed electronically, and nothing tells that it is. */
export default defineRule({
  id: "document/unsigned",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const signaturesOf = signatureFinder(bid);
    const stateOf = ({ document }: SubmittedDocument): "signed" | "unsigned" | { readonly empty: string } => {
      const file = fileOfDocument(bid, document);
      if (!document || !file) return "unsigned";
      if (isSignedContainer(file.path)) return "signed";
      const signatures = signaturesOf(file);
      const [empty] = signatures;
      if (signatures.some(({ size }) => size > 0)) return "signed";
      if (empty) return { empty: empty.path };
      return (document.signedBy ?? "").trim() === "" ? "unsigned" : "signed";
    };
    const all = submittedDocuments(bid);
    const status = bid.manifest.data.status ?? "draft";
    for (const submitted of submittedFiles(bid)) {
      const { entry, document, required, file } = submitted;
      const kind = required?.signature;
      const state = stateOf(submitted);
      if (!required || (kind !== "simple" && kind !== "qualified") || state === "signed") continue;
      const weight = weighFlaw(submitted, all, (other) => stateOf(other) === "signed");
      // A draft is signed last. What was handed in long ago was perhaps signed on the platform.
      const usual = status === "ready" ? weight.params.decisive : "no";
      const milder = status === "ready" ? weight.judged.verdict : status === "draft" ? "advice" : "formal";
      const isEmpty = state !== "unsigned";
      const verdict = isEmpty && milder === "advice" ? "formal" : milder;
      const { source } = submitted;
      yield {
        at: placeOf(entry, "document"),
        message: isEmpty ? "empty" : "unsigned",
        params: {
          title: document.title ?? document.id ?? "",
          kind,
          status,
          file: file.path.slice(file.path.lastIndexOf("/") + 1),
          signature: isEmpty ? state.empty : "",
          ...weight.params,
          decisive: usual,
        },
        related: [
          { at: placeOf(required, "signature"), message: "demand" },
          { at: placeOf(document, "file"), message: "document" },
        ],
        ...(verdict === undefined ? {} : { verdict }),
        ...(source ? { source } : {}),
      };
    }
  },
});
