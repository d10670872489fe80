import { SymbolKind } from "vscode-languageserver";
import type { SymbolForm } from "../features/navigation-service.ts";

/** Only kinds that every client knows, whatever it says of them. */
export const symbolKinds: Readonly<Record<SymbolForm, SymbolKind>> = {
  requirement: SymbolKind.Interface,
  paper: SymbolKind.File,
  person: SymbolKind.Class,
  contract: SymbolKind.Package,
  lot: SymbolKind.Module,
  amount: SymbolKind.Number,
  answer: SymbolKind.Boolean,
  question: SymbolKind.Function,
  product: SymbolKind.Class,
  criterion: SymbolKind.Enum,
  section: SymbolKind.Module,
  heading: SymbolKind.String,
  figure: SymbolKind.Constant,
  list: SymbolKind.Array,
  group: SymbolKind.Namespace,
  entry: SymbolKind.Field,
  value: SymbolKind.Property,
};
