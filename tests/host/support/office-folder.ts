import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll } from "vitest";
import type { OfficeSearch } from "../../../server/src/host/libreoffice/find-office.ts";

export interface FakeOffice {
  readonly folder: string;
  readonly search: OfficeSearch;
  /** The arguments of each run. */
  runs(): readonly { readonly args: readonly string[]; readonly locale?: string; readonly temporary?: string }[];
  /** The processes that were started and still run. */
  alive(): readonly number[];
}

const folder = mkdtempSync(join(tmpdir(), "fake-office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

/** Makes a program that behaves in one of the ways of `fake-office.ts`. */
export function makeOffice(behaviour: string): FakeOffice {
  count += 1;
  const [program, log] = [join(folder, `soffice ${count}`), join(folder, `log-${count}`)];
  const script = join(import.meta.dirname, "fake-office.ts");
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${script}" ${behaviour} "${log}" "$@"\n`, {
    mode: 0o755,
  });
  const lines = (): { pid: number; args?: string[]; locale?: string; temporary?: string }[] =>
    existsSync(log)
      ? readFileSync(log, "utf8")
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line))
      : [];
  return {
    folder,
    search: { configured: program, environment: process.env, platform: process.platform },
    runs: () => lines().flatMap(({ args, ...rest }) => (args ? [{ args, ...rest }] : [])),
    alive: () => lines().flatMap(({ pid }) => (isAlive(pid) ? [pid] : [])),
  };
}

function isAlive(pid: number): boolean {
  try {
    // A process that ended but was not waited for is still there, as a zombie.
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** Waits until something is so, at most five seconds. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let round = 0; round < 250 && !isSo(); round++) await wait(20);
  if (!isSo()) throw new Error("waited for nothing");
}
