import { idDeclarations } from "../model/id-places.ts";
import type { SourceFile } from "../model/source-file.ts";
import { shorten } from "../rules/support/text/shorten.ts";
import type { YamlMap, YamlNode, YamlScalar, YamlSequence } from "../syntax/yaml/tree.ts";
import type { Span } from "../text/span.ts";
import type { OutlineNode, SymbolForm } from "./navigation-service.ts";
import { formOfKind } from "./symbol-form.ts";

type YamlSource = Extract<SourceFile, { form: "yaml" | "unknown" }>;

/** What the entries of lists are where they declare no id. */
const entryForms: Readonly<Record<string, SymbolForm>> = {
  "bid documents": "paper",
  "bid decisions": "answer",
  "bid kpis": "amount",
  "specification responses": "answer",
  "pricing items": "amount",
  "pricing lots": "amount",
};

/** Properties by which a person knows an entry, in the order in which they are looked for. */
const nameKeys = [
  "id",
  "requirement",
  "required",
  "kpi",
  "item",
  "person",
  "holder",
  "name",
  "platform",
  "case",
  "year",
];
const detailKeys = [
  "title",
  "text",
  "metric",
  "name",
  "document",
  "value",
  "verdict",
  "reason",
  "role",
  "type",
  "amount",
];

/** The outline of a YAML file: its keys, and in them the entries of their lists. */
export function outlineOfYaml(file: YamlSource): readonly OutlineNode[] {
  const { root } = file.tree;
  if (root?.kind !== "map") return root?.kind === "sequence" ? entriesOf(file, root, "") : [];
  return keysOf(file, root, []);
}

function keysOf(file: YamlSource, map: YamlMap, path: readonly string[]): readonly OutlineNode[] {
  return map.pairs.flatMap(({ key, value, span }): OutlineNode[] => {
    if (key.text === "" || (path.length === 0 && (key.text === "kind" || key.text === "version"))) return [];
    const own = [...path, key.text];
    const place = { range: rangeAround(file, span, key.span), nameRange: file.lines.rangeOf(key.span) };
    const name = shorten(key.text);
    if (value.kind === "scalar") return [{ name, detail: textOf(value), form: "value", ...place, children: [] }];
    if (value.kind === "map")
      return [{ name, detail: "", form: "group", ...place, children: keysOf(file, value, own) }];
    const children = entriesOf(file, value, own.join("."));
    return [{ name, detail: String(value.items.length), form: "list", ...place, children }];
  });
}

function entriesOf(file: YamlSource, list: YamlSequence, path: string): readonly OutlineNode[] {
  const declared =
    file.form === "yaml" ? idDeclarations[file.kind]?.find((one) => one.path.join(".") === path) : undefined;
  const kind = file.form === "yaml" ? file.kind : "";
  const form = declared ? formOfKind[declared.kind] : (entryForms[`${kind} ${path}`] ?? "entry");
  const titles = declared ? [declared.title, ...detailKeys] : detailKeys;
  return list.items.flatMap((item, index) => entryOf(file, item, index, form, titles) ?? []);
}

function entryOf(
  file: YamlSource,
  item: YamlNode,
  index: number,
  form: SymbolForm,
  titles: readonly string[],
): OutlineNode | undefined {
  if (item.kind === "sequence") return undefined;
  if (item.kind === "scalar") {
    const name = textOf(item);
    const range = file.lines.rangeOf(item.span);
    return name === "" ? undefined : { name, detail: "", form, range, nameRange: range, children: [] };
  }
  const named = scalarOf(item, nameKeys) ?? scalarOf(item, titles);
  const detail = scalarOf(item, titles, named);
  const name = named ? textOf(named) : "";
  const nameSpan = named?.span ?? item.pairs[0]?.key.span ?? item.span;
  return {
    name: name === "" ? `${index + 1}` : name,
    detail: detail ? textOf(detail) : "",
    form,
    range: rangeAround(file, item.span, nameSpan),
    nameRange: file.lines.rangeOf(nameSpan),
    children: [],
  };
}

function scalarOf(map: YamlMap, keys: readonly string[], besides?: YamlScalar): YamlScalar | undefined {
  for (const key of keys) {
    const value = map.pairs.find((pair) => pair.key.text === key)?.value;
    if (value?.kind === "scalar" && value !== besides && value.text.trim() !== "") return value;
  }
  return undefined;
}

function textOf(scalar: YamlScalar): string {
  return scalar.style === "missing" ? "" : shorten(scalar.text);
}

/** Editors refuse an outline whose names stand outside of their entries. */
function rangeAround(file: YamlSource, whole: Span, name: Span): OutlineNode["range"] {
  const start = Math.min(whole.start, name.start);
  const raw = file.text.slice(start, Math.max(whole.end, name.end));
  return file.lines.rangeOf({ start, end: Math.max(start + raw.trimEnd().length, name.end) });
}
