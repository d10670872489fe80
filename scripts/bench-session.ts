/**
 * `node scripts/bench-session.ts [dist/server.cjs]`: what a session with the built server costs, from its start: the
 * first findings, a key, questions, and the memory of the whole process; and what a check costs that hangs. Needs
 * `npm run build`.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { HoverRequest, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { startEngine } from "../server/src/host/engine/start-engine.ts";
import { uriOfPath } from "../server/src/lsp/uri.ts";
import { connectEditor } from "../tests/lsp/support/editor.ts";
import { median } from "./bench/measure.ts";

const server = resolve(process.argv[2] ?? "dist/server.cjs");

/** A bid of so many requirements, four lines of specification each. */
function writeBid(folder: string, count: number): string {
  const requirements = Array.from(
    { length: count },
    (_, i) => `  - {id: R${i}, kind: technical, text: مطلب رقم ${i}, expect: {type: integer, min: 1}}`,
  );
  const responses = Array.from(
    { length: count },
    (_, i) =>
      `  - requirement: R${i}\n    value: ${i + 2}\n    note: Публикации согласуются с заказчиком\n    owner: galiev`,
  );
  const files = {
    "tenderdraft.yaml": "kind: workspace\n",
    "bids/a/bid.yaml": "kind: bid\ntender: tender.bid.yaml\nstatus: draft\nspecification: [specification.bid.yaml]\n",
    "bids/a/tender.bid.yaml": `kind: tender\nid: T-1\ntitle: متابعة بوابة الخدمات\nlanguage: ar\npack: generic\nroute: contest\nbuyer: {name: {full: مركز الخدمات الرقمية}}\nsource: {number: 117/26}\ndates: {submissionDeadline: 2026-11-27T10:00+04:00}\nprice: {vat: included}\nrequirements:\n${requirements.join("\n")}\n`,
    "bids/a/specification.bid.yaml": `kind: specification\nresponses:\n${responses.join("\n")}\n`,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return "bids/a/specification.bid.yaml";
}

function memoryOf(pid: number | undefined, key: string): number {
  const line = new RegExp(`^${key}:\\s+(\\d+) kB`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Math.round(Number(line?.[1] ?? 0) / 1024);
}

interface Session {
  readonly firstFindings: number;
  readonly firstHover: number;
  readonly keys: readonly number[];
  readonly hovers: readonly number[];
  readonly afterKey: readonly number[];
  readonly memory: readonly [opened: number, ended: number, highest: number];
}

async function runSession(root: string, file: string): Promise<Session> {
  const began = performance.now();
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  if (!child.stdin || !child.stdout) throw new Error("the server has no streams");
  const editor = connectEditor(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  await editor.initialize({
    processId: process.pid,
    workspaceFolders: [{ uri: uriOfPath(root), name: "bench" }],
    initializationOptions: { asOf: "2026-11-20", locale: "en" },
  });
  const uri = uriOfPath(join(root, file));
  const text = readFileSync(join(root, file), "utf8");
  editor.open(uri, text, 1);
  const published = (version: number) => () =>
    editor.published.some((one) => one.uri === uri && one.version === version);
  await editor.until("the first findings", published(1));
  const firstFindings = performance.now() - began;
  const hover = async (): Promise<number> => {
    const asked = performance.now();
    await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 40, character: 7 },
    });
    return performance.now() - asked;
  };
  const firstHover = await hover();
  const opened = memoryOf(child.pid, "VmRSS");
  const [keys, hovers, afterKey]: number[][] = [[], [], []];
  const at = { line: 4, character: 30 };
  for (let version = 2; version <= 41; version += 1) {
    const sent = performance.now();
    editor.change(uri, version, { range: { start: at, end: at }, text: "я" });
    if (version % 2 === 0) afterKey?.push(await hover());
    await editor.until(`version ${version}`, published(version));
    if (version % 2 === 1) keys?.push(performance.now() - sent);
    hovers?.push(await hover());
  }
  const memory = [opened, memoryOf(child.pid, "VmRSS"), memoryOf(child.pid, "VmHWM")] as const;
  await editor.end();
  return { firstFindings, firstHover, keys: keys ?? [], hovers: hovers ?? [], afterKey: afterKey ?? [], memory };
}

/** How long hover takes at most while a check hangs, and how long the check hangs until it is stopped. */
async function measureHang(): Promise<readonly [hover: number, stopped: number]> {
  const entry = new URL("../tests/engine/support/planted-worker.ts", import.meta.url);
  const engine = startEngine({ log: () => {}, entry });
  const service = engine.createService("/w", () => {});
  const request = { asOf: "2026-11-20", locale: "en" } as const;
  const hover = () => service.hover({ file: "bid.yaml", position: { line: 0, character: 0 }, ...request });
  await service.check(request);
  await hover();
  await service.updateDocument("bid.yaml", "HANG");
  const began = performance.now();
  let stopped = 0;
  const checked = service.check(request).then(() => {
    stopped = performance.now() - began;
  });
  let slowest = 0;
  while (stopped === 0) {
    const asked = performance.now();
    await hover();
    slowest = Math.max(slowest, performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await checked;
  engine.end();
  return [slowest, stopped];
}

for (const count of [50, 1250]) {
  const root = mkdtempSync(join(tmpdir(), "tenderdraft-bench-"));
  try {
    const file = writeBid(root, count);
    const sessions: Session[] = [];
    for (let round = 0; round < 5; round += 1) sessions.push(await runSession(root, file));
    const of = (read: (session: Session) => number): string => median(sessions.map(read)).toFixed(1);
    console.log(`${count * 4} lines, medians of ${sessions.length} sessions with ${server}`);
    console.log(`  start to first findings      ${of((one) => one.firstFindings)} ms`);
    console.log(`  the first hover after them   ${of((one) => one.firstHover)} ms`);
    console.log(`  a key to its findings        ${of((one) => median(one.keys))} ms`);
    console.log(`  a key, then hover at once    ${of((one) => median(one.afterKey))} ms`);
    console.log(`  hover                        ${of((one) => median(one.hovers))} ms`);
    console.log(
      `  memory opened, ended, most   ${[0, 1, 2].map((i) => of((one) => one.memory[i] ?? 0)).join(", ")} MB`,
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const [hover, stopped] = await measureHang();
console.log(
  `while a check hangs: hover ${hover.toFixed(1)} ms at most; stopped, and all else checked, in ${stopped.toFixed(0)} ms`,
);
