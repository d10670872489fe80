import { createHash } from "node:crypto";
import { type Change, type Mutation, remove, replace, write } from "../mutation.ts";
import { bid, library, tender } from "./files.ts";

const charter = "company/files/charter.pdf";
const declaration = "bids/state-portal/attachments/0142200001326000451_04.pdf";
const megabyte = 1024 * 1024;

/** Gives a file another content of so many bytes, which begins like a PDF. */
const fill = (path: string, size: number): Change => {
  const bytes = new Uint8Array(size).fill(0x20);
  bytes.set(new TextEncoder().encode("%PDF-1.4\n"));
  return write(path, bytes);
};

/** Writes the fingerprint of a file into the library. */
const fingerprint = (path: string): Change => {
  return (files) => {
    const sha256 = createHash("sha256").update(bytesOf(files, path)).digest("hex");
    const named = `file: ${path.replace("company/", "")}`;
    replace(library, named, `${named}\n    sha256: ${sha256}`)(files);
  };
};

const bytesOf = (files: ReadonlyMap<string, string | Uint8Array>, path: string): Uint8Array => {
  const content = files.get(path);
  if (!(content instanceof Uint8Array)) throw new Error(`there are no bytes ${path}`);
  return content;
};

const copy = (from: string, to: string): Change => {
  return (files) => void files.set(to, bytesOf(files, from));
};

const move = (from: string, to: string): Change => {
  return (files) => {
    copy(from, to)(files);
    files.delete(from);
  };
};

/** The files behind the papers: empty, too large, of another type, twice, changed, named in another way. */
export const documentFileMutations: readonly Mutation[] = [
  {
    name: "the file of the charter is empty",
    changes: [write(charter, new Uint8Array())],
    rule: "document/file-empty",
    at: "charter",
  },
  {
    name: "the scan of the charter is a byte larger than the tender takes",
    changes: [fill(charter, 10 * megabyte + 1)],
    rule: "document/file-too-large",
    at: "charter",
  },
  {
    name: "the buyer takes smaller files only",
    changes: [replace(tender, "maxFileSize: 20 MB", "maxFileSize: 765 B")],
    rule: "document/file-too-large",
    at: "appointment-order",
  },
  {
    name: "the charter is a Word file",
    changes: [
      move(charter, "company/files/charter.docx"),
      replace(library, "file: files/charter.pdf", "file: files/charter.docx"),
    ],
    rule: "document/file-type",
    at: "charter",
  },
  {
    name: "the charter was saved anew after its fingerprint was written down",
    changes: [fingerprint(charter), fill(charter, 718)],
    rule: "document/content-changed",
    at: "charter",
  },
  {
    name: "the charter is handed in twice",
    changes: [replace(bid, "  - {required: D2,", "  - {required: D1, document: charter}\n  - {required: D2,")],
    rule: "document/duplicate",
    at: "charter",
  },
  {
    name: "the charter is handed in as the certificate, too",
    changes: [replace(library, "file: files/registration.pdf", "file: files/charter.pdf")],
    rule: "document/duplicate",
    at: "registration",
  },
  {
    name: "the scan of the charter was saved under the name of the certificate",
    changes: [
      copy(charter, "company/files/registration.pdf"),
      fingerprint(charter),
      fingerprint("company/files/registration.pdf"),
    ],
    rule: "document/duplicate",
    at: "registration",
  },
  {
    name: "the library keeps the earlier charter under the same id",
    changes: [
      replace(
        library,
        "  - id: registration\n",
        "  - id: charter\n    type: charter\n    title: Устав ООО «Маяк-Медиа» (редакция № 1)\n    issued: 2016-04-12\n    language: ru\n  - id: registration\n",
      ),
    ],
    rule: "document/duplicate",
    at: "charter",
  },
  {
    name: "the declaration does not bear the number of the notice",
    changes: [
      move(declaration, "bids/state-portal/attachments/declaration.pdf"),
      replace(library, "attachments/0142200001326000451_04.pdf", "attachments/declaration.pdf"),
    ],
    rule: "format/file-name",
    at: "no-exclusion",
  },
  {
    name: "a name that Windows refuses",
    changes: [
      move(charter, "company/files/charter?.pdf"),
      replace(library, "file: files/charter.pdf", "file: files/charter?.pdf"),
    ],
    rule: "format/file-name",
    at: "charter",
  },
  {
    name: "a name that is longer than platforms take",
    changes: [
      move(charter, `company/files/${"устав-".repeat(30)}.pdf`),
      replace(library, "file: files/charter.pdf", `file: files/${"устав-".repeat(30)}.pdf`),
    ],
    rule: "format/file-name",
    at: "charter",
  },
  {
    name: "the buyer takes a smaller package",
    changes: [replace(tender, "maxPackageSize: 100 MB", "maxPackageSize: 0.005 MB")],
    rule: "format/package-size",
    at: "documents",
  },
  {
    name: "the buyer takes eight files, and with the bid there are nine",
    changes: [replace(tender, "  maxFileSize: 20 MB", "  maxFileSize: 20 MB\n  maxFiles: 8")],
    rule: "format/file-count",
    at: "documents",
  },
  {
    name: "the path of the charter leads out of the workspace",
    changes: [replace(library, "file: files/charter.pdf", "file: ../../charter.pdf")],
    rule: "bid/path-outside-workspace",
    at: "charter",
  },
  {
    name: "the letter of an earlier client, a proof, is gone",
    changes: [remove("company/files/letter-students.pdf")],
    rule: "document/file-missing",
    at: "letter-students",
  },
  {
    name: "the certificate for accessible pages, a proof only, is gone",
    changes: [remove("company/files/accessibility-certificate.pdf")],
    rule: "requirement/no-evidence",
    at: "accessibility-certificate",
  },
];
