import type { SectionFile, YamlFile } from "../../../model/source-file.ts";
import type { YamlMap, YamlNode, YamlScalar } from "../../../syntax/yaml/tree.ts";
import { alignText } from "./align-text.ts";
import type { TextFragment } from "./text-fragment.ts";

/** The keys of each kind of file whose values are words of the writer: no ids, paths, dates, and nothing of the buyer's. */
const textKeys: Readonly<Record<string, ReadonlySet<string>>> = {
  bid: new Set([
    ...["number", "reason", "facts", "confidentiality", "term", "definition"],
    ...["risk", "cause", "response", "trigger", "owner"],
    ...["with", "about", "channel", "frequency"],
  ]),
  specification: new Set(["name", "model", "maker", "value", "unit", "note"]),
  pricing: new Set(["title", "unit", "totalInWords"]),
  questions: new Set(["text"]),
  section: new Set(["title"]),
};

/** The running text in the values of a YAML file, or of the front matter of a section; none for files not of the writer. */
export function* yamlFragments(file: YamlFile | SectionFile): Generator<TextFragment> {
  const section = file.form === "section";
  const keys = textKeys[section ? "section" : file.kind];
  const root = section ? file.tree.frontMatter?.yaml.root : file.tree.root;
  const language = section ? file.data.language : undefined;
  if (root && keys) yield* readNode({ file: file.path, source: file.text, keys, language }, root);
}

interface Reading {
  readonly file: string;
  readonly source: string;
  readonly keys: ReadonlySet<string>;
  readonly language: string | undefined;
}

function* readNode(reading: Reading, node: YamlNode): Generator<TextFragment> {
  if (node.kind === "sequence") for (const item of node.items) yield* readNode(reading, item);
  if (node.kind !== "map") return;
  const contracts = evidenceOf(node);
  for (const { key, value } of node.pairs) {
    if (key.text.startsWith("x-")) continue;
    if (!reading.keys.has(key.text)) yield* readNode(reading, value);
    else for (const scalar of scalarsIn(value)) yield makeFragment(reading, key.text, scalar, contracts);
  }
}

/** The words in a value: itself, the entries of a list, or of a group such as `facts`. */
function scalarsIn(node: YamlNode): readonly YamlScalar[] {
  if (node.kind === "sequence") return node.items.flatMap(scalarsIn);
  if (node.kind === "map") return node.pairs.flatMap((pair) => scalarsIn(pair.value));
  return node.style !== "missing" && typeof node.value === "string" ? [node] : [];
}

function evidenceOf(map: YamlMap): readonly string[] {
  const evidence = map.pairs.find((pair) => pair.key.text === "evidence")?.value;
  return evidence ? scalarsIn(evidence).map((scalar) => scalar.text) : [];
}

function makeFragment(
  { file, source, language }: Reading,
  key: string,
  scalar: YamlScalar,
  contracts: readonly string[],
): TextFragment {
  const { span, style, text } = scalar;
  // Most values are never pointed at, so the way back to the file is looked for only when somebody asks.
  let aligned: { readonly offsets: readonly number[] | undefined } | undefined;
  const offsetsOf = (): readonly number[] | undefined => {
    const written = source.slice(span.start, span.end);
    aligned ??= { offsets: alignText(written, text, startOf(written, style)) };
    return aligned.offsets;
  };
  const block = style === "literal" || style === "folded";
  return {
    text,
    form: "yaml",
    block: "value",
    key,
    quoted: false,
    ...(language === undefined ? {} : { language }),
    marks: [],
    contracts,
    quotes: block ? "block" : style === "single" || style === "double" ? style : "plain",
    placeOf: (start, end) => {
      const offsets = offsetsOf();
      const first = offsets?.[start];
      const last = offsets?.[end - 1];
      if (first === undefined || last === undefined) return { file, span };
      return { file, span: { start: span.start + first, end: span.start + last + 1 } };
    },
    isExact: () => offsetsOf() !== undefined,
  };
}

function startOf(written: string, style: YamlScalar["style"]): number {
  if (style === "single" || style === "double") return 1;
  return style === "literal" || style === "folded" ? written.indexOf("\n") + 1 : 0;
}
