/**
 * `npm run demo`: the main job on the two examples, as a bid writer would do it. The submitted bid is clean, the first
 * draft is full of mistakes on purpose, and the finished bid becomes a Word document.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Runs the command line as a user would, and demands the exit code that belongs to the story. */
function run(expected: number, ...options: readonly string[]): void {
  console.log(`\n$ tenderdraft ${options.join(" ")}`);
  const { status } = spawnSync(process.execPath, ["dist/cli.cjs", ...options], { cwd: root, stdio: "inherit" });
  if (status !== expected) {
    console.error(`The exit code was ${status}, not ${expected}.`);
    process.exit(1);
  }
}

mkdirSync(`${root}/out`, { recursive: true });
run(0, "check", "examples/bids/state-portal");
run(1, "check", "examples/bids/first-draft", "--as-of", "2026-11-20");
run(0, "export", "examples/bids/state-portal", "--to", "out/state-portal.docx");
