import type { Company, DocumentLibrary } from "../../schema/generated/types.ts";
import { emitYaml } from "../yaml/emit-yaml.ts";
import { exampleBlock, exampleEntries } from "../yaml/example-block.ts";
import type { NewBidOptions, Say } from "./options.ts";

/** Writes `company.bid.yaml`: filled in once, it serves every bid. */
export function writeNewCompany(say: Say): string {
  const head = emitYaml(
    {
      kind: "company",
      version: 1,
      name: { full: null, short: null },
      legalForm: null,
      registeredAt: null,
      identifiers: { tax: null, registration: null },
      address: null,
      contacts: { person: null, phone: null, email: null },
      signatories: [],
      accreditations: [],
      signatures: [],
      registers: { unfairSupplier: { checkedAt: null, listed: null } },
      litigation: [],
    },
    {
      above: new Map([
        ["", [say("new.company-head"), say("new.empty-places")]],
        ["registers", [say("new.company-registers")]],
      ]),
      behind: new Map([
        ["name.full", say("new.company-full-name")],
        ["name.short", say("new.optional")],
        ["legalForm", say("new.company-legal-form")],
        ["registeredAt", say("new.company-registered")],
        ["identifiers.tax", say("new.company-tax")],
        ["identifiers.registration", say("new.company-registration")],
        ["address", say("new.company-address")],
        ["signatories", say("new.company-signatories")],
        ["accreditations", say("new.company-accreditations")],
        ["signatures", say("new.company-signatures")],
        ["registers.unfairSupplier.checkedAt", say("new.company-checked")],
        ["registers.unfairSupplier.listed", say("new.company-listed")],
        ["litigation", say("new.company-litigation")],
      ]),
      spaced: new Set(["name", "legalForm", "identifiers", "address", "signatories", "registers", "litigation"]),
    },
  );
  const signatories: Pick<Company, "signatories"> = {
    signatories: [{ person: say("new.example-person"), basis: say("new.example-basis") }],
  };
  return `${head}\n${exampleBlock(say("new.company-signatories-example"), signatories)}\n`;
}

/** Writes `documents.bid.yaml`: an empty library, and how an entry looks. */
export function writeNewDocuments({ today }: NewBidOptions, say: Say): string {
  const documents: DocumentLibrary["documents"] = [
    { id: "charter", type: "charter", title: say("new.example-charter"), issued: today },
  ];
  const head = emitYaml({ kind: "documents", version: 1 }, { above: new Map([["", [say("new.documents-head")]]]) });
  return `${head}\n${exampleEntries(say("new.list"), "documents", documents)}\n`;
}
