import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const asked = (signature: string, nature = "mandatory"): string =>
  tenderFile(`requiredDocuments:
  - {id: D4, type: letter, title: إقرار, nature: ${nature}, signature: ${signature}}`);
const library = (more = "", file = "إقرار.pdf"): string =>
  libraryFile(
    `{id: letter, type: letter, title: الإقرار, file: ${file}${more}}`,
    "{id: signed, type: letter, title: إقرار ثان, file: موقع.asice}",
  );
const bid = (status: string, finding = "", more = ""): string => `//- only document/file-missing, document/unsigned
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: ${status}
documents:
  - required: D4
    document: letter
${finding && `#             ^^^^^^ ${finding}\n`}${more}`;
const file = (name = "إقرار.pdf", body = "%PDF\n"): string => `//- company/${name}\n${body}`;

describe("document/unsigned", () => {
  it.each([
    ["draft", "info", "advice"],
    ["ready", "error", "rejection"],
    ["submitted", "warning", "formal"],
    ["won", "warning", "formal"],
  ])("is judged in a bid that is %s as %s", async (status, severity, verdict) => {
    const [finding] = await check(
      asked("qualified") + library() + bid(status, `${severity}[document/unsigned]: a qualified electronic`) + file(),
    );
    expect(finding?.verdict).toBe(verdict);
  });

  it.each(["إقرار.pdf.sig", "إقرار.sig", "إقرار.pdf.P7S", "إقرار.pdf.sgn", "إقرار.p7m", "إقرار.asice"])(
    "is content with “%s” beside the document",
    async (name) => {
      await check(asked("qualified") + library() + bid("ready") + file() + file(name, "MIIB\n"));
    },
  );

  it("does not take the signature of another file, nor of another folder", async () => {
    const found = bid("ready", "error[document/unsigned]");
    await check(asked("simple") + library() + found + file() + file("عقد.pdf.sig", "MIIB\n"));
    await check(asked("simple") + library() + found + file() + file("old/إقرار.pdf.sig", "MIIB\n"));
  });

  it("is content with a signed file, and with a name under signedBy, but not with an empty one", async () => {
    for (const name of ["إقرار.pdf.p7m", "إقرار.bdoc"]) {
      await check(asked("qualified") + library("", name) + bid("ready") + file(name));
    }
    await check(asked("qualified") + library(", signedBy: ماريا سوكولوفا") + bid("ready") + file());
    await check(
      asked("simple") + library(', signedBy: " "') + bid("ready", "error[document/unsigned]: an electronic") + file(),
    );
  });

  it("takes a signature file without a byte for none, whoever is said to have signed", async () => {
    const empty = file("إقرار.pdf.sig", "");
    const signed = library(", signedBy: ماريا سوكولوفا");
    await check(
      asked("qualified") +
        signed +
        bid("ready", "error[document/unsigned]: “company/إقرار.pdf.sig”, the signature of “الإقرار”, is empty") +
        file() +
        empty,
    );
    await check(asked("qualified") + signed + bid("draft", "warning[document/unsigned]: is empty") + file() + empty);
    await check(asked("qualified") + signed + bid("ready") + file() + empty + file("إقرار.p7s", "MIIB\n"));
  });

  it("is only a formal flaw where the document may be missing, or a signed one is handed in as well", async () => {
    const warning = "warning[document/unsigned]";
    await check(asked("qualified", "optional") + library() + bid("ready", warning) + file());
    await check(
      asked("qualified") +
        library() +
        bid("ready", warning, "  - required: D4\n    document: signed\n") +
        file() +
        file("موقع.asice"),
    );
  });

  it("asks nothing where no signature is wanted, or where there is no file to be signed", async () => {
    await check(asked("none") + library() + bid("ready") + file());
    await check(asked("qualified") + libraryFile("{id: letter, type: letter, title: الإقرار}") + bid("ready"));
    await check(asked("qualified") + library() + bid("ready", "error[document/file-missing]"));
  });
});
