import type { MarkdownIt } from "markdown-it";
import type { SyntaxProblem } from "../problem.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { createProblemList } from "../yaml/problem-list.ts";
import { buildBlocks } from "./build-blocks.ts";
import { createParser } from "./create-parser.ts";
import { type FrontMatter, findFrontMatter } from "./front-matter.ts";
import { startRecording } from "./recorder.ts";
import { unifyLineBreaks } from "./source-map.ts";
import type { MarkdownComment, MarkdownDocument } from "./tree.ts";

let parser: MarkdownIt | undefined;

/**
 * Reads a section into a tree. Never throws. `problems` are those of the Markdown; those of the front matter stand
 * in its own tree. `offset` is added to every span: where the text begins in its file. Only at the very beginning of a
 * file is there front matter.
 */
export function parseMarkdown(text: string, options: { readonly offset?: number } = {}): MarkdownDocument {
  const offset = options.offset ?? 0;
  const frontMatter = offset === 0 ? findFrontMatter(text) : undefined;
  const bodyStart = frontMatter?.bodyStart ?? (offset === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const body = unifyLineBreaks(text.slice(bodyStart));
  const place = (at: number): number => offset + bodyStart + body.toOriginal(at);
  const env = {};
  const recorder = startRecording(env);
  parser ??= createParser();
  const tokens = parser.parse(body.text, env);

  const comments: MarkdownComment[] = [];
  const problems = createProblemList();
  for (const problem of recorder.blockProblems) {
    problems.add({ ...problem, span: { start: place(problem.span.start), end: place(problem.span.end) } });
  }
  const addComment = (comment: MarkdownComment): void => {
    comments.push(comment);
  };
  const behindBreak = (at: number): number => at + (text.startsWith("\r\n", at - offset) ? 2 : 1);
  const blocks = buildBlocks({ recorder, tokens, place, behindBreak, addComment, addProblem: problems.add });
  if (frontMatter && !frontMatter.closed) problems.add(describeUnclosed(text, frontMatter));
  comments.sort((a, b) => a.span.start - b.span.start);
  const head = frontMatter && {
    frontMatter: {
      span: frontMatter.span,
      yaml: parseYaml(text.slice(frontMatter.span.start, frontMatter.span.end), { offset: frontMatter.span.start }),
    },
  };
  return { ...head, blocks, comments, problems: problems.finish() };
}

function describeUnclosed(text: string, { span }: FrontMatter): SyntaxProblem {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const lineBreak = span.end > span.start && !/[\r\n]$/.test(text.slice(span.start, span.end)) ? "\n" : "";
  return {
    rule: "schema/syntax",
    message: "front-matter-unclosed",
    span: { start, end: start + 3 },
    fix: {
      title: "fix-front-matter",
      edits: [{ span: { start: span.end, end: span.end }, newText: `${lineBreak}---\n` }],
      // Where the head ends and the prose begins is a guess.
      needsReview: true,
    },
  };
}
