/**
 * `npm run bench`: what reading and checking cost, as ratios within one run, so that machines and days compare.
 */
import { parseDocument } from "yaml";
import { createLanguageService } from "../server/src/features/create-language-service.ts";
import { createMemoryWorkspace } from "../server/src/host/memory-workspace.ts";
import { packById } from "../server/src/model/pack.ts";
import { readSource } from "../server/src/model/read-source.ts";
import { rules } from "../server/src/rules/index.generated.ts";
import { makeStyleMatcher } from "../server/src/rules/support/words/style-matcher.ts";
import { parseMarkdown } from "../server/src/syntax/markdown/parse-markdown.ts";
import { splitSections } from "../server/src/syntax/markdown/split-sections.ts";
import { parseYaml } from "../server/src/syntax/yaml/parse-yaml.ts";
import { splitItems } from "../server/src/syntax/yaml/split-items.ts";
import { readFolder } from "../tests/mutations/workspace-files.ts";
import { prepareBid } from "./bench/example-bid.ts";
import { measureExport } from "./bench/export.ts";
import { measureHostile } from "./bench/hostile-texts.ts";
import { measure } from "./bench/measure.ts";
import { measurePreview } from "./bench/preview.ts";
import { measureGrowth, measureRules } from "./bench/rules.ts";
import { measureWriting } from "./bench/writing.ts";

const items = Array.from({ length: 1250 }, (_, index) => {
  return `  - requirement: R${index}\n    value: ${index + 2}\n    note: Публикации согласуются с заказчиком\n    owner: galiev`;
});
const specification = `kind: specification\nresponses:\n${items.join("\n")}\n`;
const broken = specification.replace("value: 600\n", 'value: "600\n');
const requirements = items.map(
  (_, index) => `  - {id: R${index}, kind: technical, text: مطلب رقم ${index}, expect: {type: integer, min: 1}}`,
);
const tender = `kind: tender
id: T-1
title: متابعة بوابة الخدمات
language: ar
pack: generic
route: contest
buyer: {name: {full: مركز الخدمات الرقمية}}
source: {number: 117/26}
dates: {submissionDeadline: 2026-11-27T10:00+04:00}
price: {vat: included}
requirements:
${requirements.join("\n")}
`;
const chapter =
  "## منهجية العمل {#a}\n\nنرسل المواد **أسبوعيًا** في حزمة واحدة كما في :req[R1].\n\n- أولًا\n- ثانيًا\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n";
const prose = `---\nid: a\ntitle: ب\n---\n\n${chapter.repeat(160)}`;

const files = new Map([
  ["bids/a/bid.yaml", "kind: bid\ntender: tender.bid.yaml\nstatus: draft\nspecification: [specification.bid.yaml]\n"],
  ["bids/a/tender.bid.yaml", tender],
  ["bids/a/specification.bid.yaml", specification],
]);
const service = createLanguageService(createMemoryWorkspace(files));
const request = { asOf: "2026-11-20", locale: "en" } as const;
const at = { file: "bids/a/specification.bid.yaml", position: { line: 2502, character: 20 }, ...request };

const lists = packById.get("generic")?.styles ?? [];
const matcher = makeStyleMatcher(lists);
let section = readSection();

function readSection() {
  const file = readSource("a.md", { ok: true, text: prose }, "section");
  if (file.form !== "section") throw new Error("The prose is no section");
  return file;
}

/** Finds the words of all style lists in the section; what was found before in the same file is remembered. */
function findWords(): number {
  return matcher
    .inFile("ar")(section)
    .flatMap(({ matches }) => matches).length;
}

const reference = await measure(() => parseDocument(specification));
const results: [string, number][] = [
  [`read ${specification.split("\n").length} lines of YAML`, await measure(() => parseYaml(specification))],
  ["read the same with an open quote", await measure(() => parseYaml(broken))],
  ["cut it at its list entries", await measure(() => splitItems(specification, "responses"))],
  ["read one list entry", await measure(() => parseYaml(items[0] ?? ""))],
  [`read ${prose.split("\n").length} lines of Markdown`, await measure(() => parseMarkdown(prose))],
  [
    "read it as a section",
    await measure(() => {
      section = readSection();
    }),
  ],
  [
    `read it so and find the words of ${lists.length} style lists`,
    await measure(() => {
      section = readSection();
      return findWords();
    }),
  ],
  ["find them again", await measure(findWords)],
  ["cut it at its headings", await measure(() => splitSections(prose))],
  ["read one section", await measure(() => parseMarkdown(chapter))],
  [
    "a key in that file, then all findings of the bid",
    await measure(async (round) => {
      await service.updateDocument("bids/a/specification.bid.yaml", `${specification}# ${round}\n`);
      await service.check(request);
    }),
  ],
  ["hover", await measure(() => service.hover(at))],
  ["completion", await measure(() => service.completion(at))],
];
console.log(`yaml's parseDocument on the same file = 1.00 (${reference.toFixed(1)} ms here)\n`);
for (const [name, time] of results) {
  console.log(`${(time / reference).toFixed(3).padStart(8)}  ${time.toFixed(2).padStart(8)} ms  ${name}`);
}

const example = readFolder("examples");
const { parse, model, warm, fresh, slowestWarm, slowestFresh } = await measureRules(await prepareBid(example));
console.log(`\nreading all files of the finished example = 1.00 (${parse.toFixed(1)} ms here)\n`);
for (const [name, time] of [
  ["its model", model],
  [`all ${rules.length} rules on it, warm`, warm],
  ...slowestWarm.map(([id, time]) => [`  of these ${id}`, time] as const),
  [`all ${rules.length} rules on files that were just read`, fresh],
  ...slowestFresh.map(([id, time]) => [`  of these ${id}`, time] as const),
] as const) {
  console.log(`${(time / parse).toFixed(3).padStart(8)}  ${time.toFixed(2).padStart(8)} ms  ${name}`);
}

console.log("\nhover and completion in a bid of 1250 requirements more, in ms\n");
for (const { name, lines, hover, completion, proposals } of await measureWriting(example, 1250)) {
  const answers = `${completion.toFixed(2).padStart(8)}  ${name}: ${proposals} proposals, file of ${lines} lines`;
  console.log(`${hover.toFixed(2).padStart(8)}${answers}`);
}

console.log("\nthe document preview of a bid of 1250 requirements more, after a key\n");
for (const { name, first, key, reading, bytes } of await measurePreview(example, 1250)) {
  const times = `${key.toFixed(0)} ms, of these ${reading.toFixed(0)} to read the file; at first ${first.toFixed(0)} ms`;
  console.log(`  ${name}: ${times}; ${(bytes[1] / 1000).toFixed(1)} of ${(bytes[0] / 1000).toFixed(0)} KB`);
}

const size = 2500;
console.log(`\na bid of ${size * 2} requirements beside one of ${size}; 2.00 is linear\n`);
for (const [name, ratio] of await measureGrowth(example, size)) {
  console.log(`${ratio.toFixed(3).padStart(8)}  ${name}`);
}

console.log("\n100 KB of hostile text: the worst rule for each kind\n");
for (const [name, rule, time] of await measureHostile(example)) {
  console.log(`${time.toFixed(0).padStart(8)} ms  ${rule.padEnd(30)} ${name}`);
}

const { ours, pandoc, commandLine, growth, hostile } = await measureExport();
console.log("\nexport of a proposal of 300 pages to DOCX, from the start of a process to its end\n");
console.log(`${ours.time.toFixed(0).padStart(8)} ms  ours, ${ours.memory.toFixed(0)} MB at most`);
if (pandoc === undefined) console.log("pandoc is not installed: nothing to compare with");
else
  console.log(`${(ours.time / pandoc).toFixed(3).padStart(8)}     of what pandoc takes (${pandoc.toFixed(0)} ms here)`);
if (commandLine === undefined) console.log("the command line is not built: `node scripts/build.ts`");
else console.log(`${commandLine.toFixed(0).padStart(8)} ms  the command line, the check of the bid included`);
console.log("\nthe same, longer: time and memory compared with once\n");
const [once] = growth;
for (const { scale, time, memory } of growth) {
  const times = `${(time / (once?.time ?? time)).toFixed(2).padStart(8)}  ${(memory / (once?.memory ?? memory)).toFixed(2).padStart(8)}`;
  console.log(`${times}  x${scale}: ${time.toFixed(0)} ms, ${memory.toFixed(0)} MB`);
}
console.log("\ntwice as much of something hostile; 2.00 is linear\n");
for (const { name, ratio, time, memory } of hostile) {
  console.log(
    `${ratio.toFixed(2).padStart(8)}  ${time.toFixed(0).padStart(8)} ms ${memory.toFixed(0).padStart(6)} MB  ${name}`,
  );
}

console.log(
  `\nAll ${rules.length} rules on the finished example cost ${(warm / parse).toFixed(2)} of reading it; ` +
    `${(fresh / parse).toFixed(2)} on files that were just read.`,
);
