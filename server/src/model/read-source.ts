import { fileKinds } from "../schema/generated/types.ts";
import { judgeData } from "../schema/judge-data.ts";
import { type SchemaName, schemaOf } from "../schema/locate.ts";
import { readData } from "../schema/read-data.ts";
import { decodeUtf8 } from "../syntax/decode.ts";
import { parseMarkdown } from "../syntax/markdown/parse-markdown.ts";
import type { SyntaxProblem } from "../syntax/problem.ts";
import { parseYaml } from "../syntax/yaml/parse-yaml.ts";
import type { YamlDocument, YamlNode } from "../syntax/yaml/tree.ts";
import { createLineIndex } from "../text/line-index.ts";
import { findSimilar } from "../text/similar.ts";
import type { SourceFile } from "./source-file.ts";
import type { FileContent } from "./workspace.ts";

/** In which role a file is read: by its `kind`, or as a section because a manifest lists it. */
export type SourceRole = "yaml" | "section";

/**
 * Reads one file: decodes, parses, judges by its schema. Never throws and reads nothing but its argument, so the
 * result may be kept as long as the content stays the same.
 */
export function readSource(path: string, content: FileContent & { readonly ok: true }, role: SourceRole): SourceFile {
  const decoded = "text" in content ? { text: content.text } : decodeUtf8(content.bytes);
  if ("problem" in decoded) {
    return { form: "broken", path, text: "", lines: createLineIndex(""), problems: [decoded.problem] };
  }
  return role === "section" ? readSection(path, decoded.text) : readYaml(path, decoded.text);
}

function readYaml(path: string, text: string): SourceFile {
  const tree = parseYaml(text);
  const lines = createLineIndex(text);
  const kind = kindOf(tree);
  if (kind === undefined || !tree.root) {
    const problems = [...tree.problems, ...describeKind(tree)];
    return { form: "unknown", path, text, lines, tree, problems };
  }
  const data = readData(path, tree.root, schemaOf(kind));
  const problems = [...tree.problems, ...judge(tree, kind, data)];
  // What the schema refused is out of the data by now, so it has the type of a half-written file of its kind.
  return { form: "yaml", path, text, lines, tree, kind, data, problems } as SourceFile;
}

function readSection(path: string, text: string): SourceFile {
  const tree = parseMarkdown(text);
  const lines = createLineIndex(text);
  const head = tree.frontMatter?.yaml;
  if (head?.root?.kind !== "map") {
    const span = tree.frontMatter?.span ?? { start: 0, end: Math.min(3, text.length) };
    const missing: SyntaxProblem = { rule: "schema/invalid", message: "frontMatter", params: {}, span };
    const problems = [...tree.problems, ...(head?.problems ?? []), missing];
    return { form: "section", path, text, lines, tree, data: {}, problems };
  }
  const data = readData(path, head.root, schemaOf("section"));
  const problems = [...tree.problems, ...head.problems, ...judge(head, "section", data)];
  return { form: "section", path, text, lines, tree, data, problems } as SourceFile;
}

/** Broken text is explained first: what a schema says of a half-read file only confuses, except where keys are wrong. */
function judge(tree: YamlDocument, name: SchemaName, data: unknown): readonly SyntaxProblem[] {
  const problems = judgeData(name, data);
  if (!tree.problems.some((problem) => problem.rule === "schema/syntax")) return problems;
  return problems.filter((problem) => problem.rule === "schema/unknown-property" && problem.message === "similar");
}

type Kind = (typeof fileKinds)[number];

function kindOf(tree: YamlDocument): Kind | undefined {
  const written = kindNode(tree);
  const text = written?.kind === "scalar" ? written.text : undefined;
  return fileKinds.find((kind) => kind === text);
}

function kindNode(tree: YamlDocument): YamlNode | undefined {
  return tree.root?.kind === "map" ? tree.root.pairs.find((pair) => pair.key.text === "kind")?.value : undefined;
}

function describeKind(tree: YamlDocument): readonly SyntaxProblem[] {
  const allowed = { list: fileKinds };
  const written = kindNode(tree);
  if (written?.kind === "scalar" && written.style !== "missing") {
    const similar = findSimilar(written.text, fileKinds);
    const problem = {
      rule: "schema/unknown-kind",
      message: "unknown",
      params: { kind: written.text, allowed },
      span: written.span,
    };
    if (!similar) return [problem];
    return [
      {
        ...problem,
        // What a file holds decides how every line of it is read.
        fix: {
          title: "useKind",
          params: { kind: similar },
          edits: [{ span: written.span, newText: similar }],
          needsReview: true,
        },
      },
    ];
  }
  // Text that cannot be read has been explained already; a file without a kind is the lesser trouble.
  if (tree.problems.length > 0) return [];
  const at = tree.root?.kind === "map" ? (tree.root.pairs[0]?.key.span ?? tree.root.span) : tree.root?.span;
  return [{ rule: "schema/unknown-kind", message: "missing", params: { allowed }, span: at ?? { start: 0, end: 0 } }];
}
