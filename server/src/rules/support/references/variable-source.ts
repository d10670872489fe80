import type { BidModel } from "../../../model/bid-model.ts";
import { type SchemaName, schemaAt, typesOf } from "../../../schema/locate.ts";
import type { YamlNode } from "../../../syntax/yaml/tree.ts";
import type { ReadFile } from "../text/bid-texts.ts";

/** Where the value of a variable would have to be declared. */
export interface VariableSource {
  readonly where: "tender" | "company" | "person" | "price" | "facts" | "bid" | "other";
  /** True where the format knows the name and only the value is missing. */
  readonly declarable: boolean;
  /** True where the value may stand in a file that is not there or was refused; that is said elsewhere. */
  readonly hidden: boolean;
}

const priceNames: ReadonlySet<string> = new Set([
  "total",
  "totalWithVat",
  "totalWithoutVat",
  "vat",
  "currency",
  "vatRate",
  "totalInWords",
]);

/** Finds out where a variable without a value would be declared. */
export function sourceOfVariable(bid: BidModel, path: string): VariableSource {
  const [prefix = "", ...rest] = path.split(".");
  switch (prefix) {
    case "buyer":
      return inFile("tender", "tender", bid.tender, ["buyer", ...rest]);
    case "tender":
      return inFile("tender", "tender", bid.tender, aliasSteps(rest));
    case "bid":
      return inFile("bid", "bid", bid.manifest, rest);
    case "company":
      return {
        ...inFile("company", "company", bid.company, rest),
        hidden: bid.company ? isRefused(bid.company, rest) : isNamed(bid),
      };
    case "facts":
      return { where: "facts", declarable: false, hidden: isRefused(bid.manifest, ["facts", ...rest]) };
    case "person":
      return ofEntry(
        "person",
        bid.people.length > 0,
        bid.symbols.find(["person"], rest[0] ?? "") !== undefined,
        rest,
        "people",
      );
    case "lot":
      if (rest[1] === "total" || rest[1] === "totalInWords") return ofPrice(bid, rest[0]);
      return ofEntry("tender", bid.tender !== undefined, hasLot(bid, rest[0]), rest, "lots");
    case "price":
      return { ...ofPrice(bid, undefined), declarable: rest.length === 1 && priceNames.has(rest[0] ?? "") };
    default:
      return { where: "other", declarable: false, hidden: false };
  }
}

/** Names under which people look for what has another path in the file. */
function aliasSteps(steps: readonly string[]): readonly string[] {
  const [name = ""] = steps;
  if (steps.length !== 1) return steps;
  if (name === "deadline") return ["dates", "submissionDeadline"];
  return name === "number" || name === "platform" || name === "url" ? ["source", name] : steps;
}

function inFile(
  where: VariableSource["where"],
  schema: SchemaName,
  file: ReadFile | undefined,
  steps: readonly string[],
): VariableSource {
  const declarable = isScalarAt(schema, steps);
  return { where, declarable, hidden: !file || isRefused(file, steps) };
}

/** `lot.L1.title`, `person.ivanova.role`: the entry must be there, and its property be known. */
function ofEntry(
  where: "tender" | "person",
  isRead: boolean,
  isThere: boolean,
  [, ...property]: readonly string[],
  list: "lots" | "people",
): VariableSource {
  const known = schemaAt(list === "lots" ? "tender" : "people", [list, 0, ...property]);
  return {
    where,
    declarable: isThere && property.length > 0 && known !== undefined,
    hidden: !isRead && where === "tender",
  };
}

function ofPrice(bid: BidModel, lot: string | undefined): VariableSource {
  const hidden = !bid.pricing && bid.references.some((reference) => reference.key === "pricing");
  return { where: "price", declarable: lot === undefined || hasLot(bid, lot), hidden: hidden || !bid.tender };
}

function hasLot(bid: BidModel, lot: string | undefined): boolean {
  return lot !== undefined && bid.symbols.find(["lot"], lot) !== undefined;
}

function isNamed(bid: BidModel): boolean {
  return bid.references.some(({ key }) => key === "company") || bid.workspace?.data.company !== undefined;
}

function isScalarAt(schema: SchemaName, steps: readonly string[]): boolean {
  const located = steps.length > 0 ? schemaAt(schema, steps) : undefined;
  return located !== undefined && !typesOf(located).has("object") && !typesOf(located).has("array");
}

/** Tells whether something is written at the path although the data has nothing there: the schema refused it. */
function isRefused(file: ReadFile, steps: readonly string[]): boolean {
  if (file.form !== "yaml") return false;
  let node: YamlNode | undefined = file.tree.root;
  for (const step of steps) {
    node = node?.kind === "map" ? node.pairs.find((pair) => pair.key.text === step)?.value : undefined;
  }
  return node?.kind === "scalar" && node.style !== "missing";
}
