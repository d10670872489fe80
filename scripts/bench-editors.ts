/**
 * `npm run bench:editors`: what an editor waits for on a specification of 5,000 lines, here and with
 * yaml-language-server on the same file with the same schema, over the same client in one run. Milliseconds are of this
 * machine and hour; the ratios are what compares. Needs `npm run build`.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { startEditorServer } from "./bench/editor-server.ts";
import { median } from "./bench/measure.ts";
import { makeTemporaryFolder, runProgramOrFail } from "./ci/process.ts";

const repository = resolve(import.meta.dirname, "..");
const peerVersion = "1.25.0";
const rounds = 25;

const entries = Array.from({ length: 1249 }, (_, index) => {
  return `  - requirement: R${index}\n    value: ${index + 2}\n    note: Публикации согласуются с заказчиком\n    owner: galiev`;
});
const specification = `kind: specification\nversion: 1\nresponses:\n${entries.join("\n")}\n`;
const requirements = entries.map((_, index) => {
  return `  - {id: R${index}, kind: technical, text: مطلب رقم ${index}, expect: {type: integer, min: 1}}`;
});
const files: Readonly<Record<string, string>> = {
  "tenderdraft.yaml": "kind: workspace\n",
  "bids/a/bid.yaml": "kind: bid\ntender: tender.bid.yaml\nstatus: draft\nspecification: [specification.bid.yaml]\n",
  "bids/a/tender.bid.yaml": `kind: tender\nid: T-1\nrequirements:\n${requirements.join("\n")}\n`,
  "bids/a/specification.bid.yaml": specification,
};
const line = specification.split("\n").findIndex((text) => text.includes("requirement: R625"));

/** Medians in milliseconds. */
type Figures = Readonly<Record<string, number>>;

const folder = makeTemporaryFolder("bench-editors");
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
const schema = pathToFileURL(join(repository, "schemas/specification.schema.json")).href;
const peer = await installPeer();
const own = await measureServer([join(repository, "dist/server.cjs"), "--stdio"], {});
const other = await measureServer([peer, "--stdio"], {
  yaml: {
    schemas: { [schema]: "*.bid.yaml" },
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
  },
});

console.log(`\n${specification.split("\n").length} lines, medians of ${rounds}:\n`);
console.log(`${"".padEnd(34)}${"Tenderdraft".padStart(14)}${"yaml-ls".padStart(12)}${"ratio".padStart(9)}`);
for (const [name, value] of Object.entries(own)) {
  const beside = other[name] ?? Number.NaN;
  const ratio = (beside / value).toFixed(1);
  console.log(
    `${name.padEnd(34)}${`${value.toFixed(1)} ms`.padStart(14)}${`${beside.toFixed(1)} ms`.padStart(12)}${ratio.padStart(9)}`,
  );
}

/** Installs the peer where git does not look, unless it is there already. */
async function installPeer(): Promise<string> {
  const cache = join(repository, ".vscode-test/yls");
  const program = join(cache, "node_modules/yaml-language-server/bin/yaml-language-server");
  if (existsSync(program)) return program;
  await runProgramOrFail("npm", [
    "install",
    "--prefix",
    cache,
    "--no-audit",
    "--no-fund",
    `yaml-language-server@${peerVersion}`,
  ]);
  return program;
}

async function measureServer(args: readonly string[], settings: object): Promise<Figures> {
  const started = performance.now();
  const server = await startEditorServer(args, pathToFileURL(folder).href, settings);
  const uri = pathToFileURL(join(folder, "bids/a/specification.bid.yaml")).href;
  await server.open(uri, specification);
  const first = performance.now() - started;
  const key = { line, character: 6 };
  const answers = (await server.hover(uri, key)) && (await server.complete(uri, key));
  if (!answers) throw new Error(`${args[0]} has nothing to say, so there is nothing to compare`);
  const figures: Figures = {
    "start to first diagnostics": first,
    hover: await medianOf(() => server.hover(uri, key)),
    "hover right after a key": await medianOf(async (round) => {
      void server.type(uri, line + 2, round);
      await server.hover(uri, key);
    }),
    completion: await medianOf(() => server.complete(uri, key)),
    "completion right after a key": await medianOf(async (round) => {
      void server.type(uri, line + 2, round);
      await server.complete(uri, key);
    }),
    "key to diagnostics": await medianOf((round) => server.type(uri, line + 2, round)),
  };
  await server.end();
  return figures;
}

async function medianOf(run: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = -3; round < rounds; round += 1) {
    const started = performance.now();
    await run(round);
    if (round >= 0) times.push(performance.now() - started);
  }
  return median(times);
}
