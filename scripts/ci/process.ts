/**
 * Programs that the harness starts: run to the end, or keep running and end together with their children.
 *
 * Not run by itself; imported by the other files of this folder and by tests/.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const children = new Set<ChildProcess>();
const folders = new Set<string>();

/** What a finished program left behind; `code` is 128 + signal number's place when a signal ended it. */
export interface ProgramResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly cwd?: string;
  /** Added to the environment of this process; an undefined value takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds until the program and its children are ended. */
  readonly timeout?: number;
  /** True shows the program's output here as it comes, besides returning it. */
  readonly echo?: boolean;
}

/**
 * Runs a program to its end, with no standard input.
 *
 * @returns its exit code and output; a non-zero code is not an error here.
 * @throws when the program cannot be started or does not end in time.
 */
export async function runProgram(
  command: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const chunks: Record<"stdout" | "stderr", Buffer[]> = { stdout: [], stderr: [] };
  child.stdout.on("data", (data: Buffer) => {
    chunks.stdout.push(data);
    if (options.echo) process.stdout.write(data);
  });
  child.stderr.on("data", (data: Buffer) => {
    chunks.stderr.push(data);
    if (options.echo) process.stderr.write(data);
  });
  const forget = endWithThisProcess(child);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    signalGroup(child, "SIGKILL");
  }, options.timeout ?? 600_000);
  try {
    const [code] = await once(child, "close");
    if (late) throw new Error(`${command} ${args.join(" ")} did not end within ${options.timeout ?? 600_000} ms`);
    return {
      code: typeof code === "number" ? code : 128,
      stdout: Buffer.concat(chunks.stdout).toString("utf8"),
      stderr: Buffer.concat(chunks.stderr).toString("utf8"),
    };
  } finally {
    clearTimeout(timer);
    forget();
  }
}

/**
 * Like {@link runProgram}, for programs that must succeed.
 *
 * @throws with the end of the program's output when it exits with anything but 0.
 */
export async function runProgramOrFail(
  command: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  const result = await runProgram(command, args, options);
  if (result.code === 0) return result;
  const output = `${result.stdout}\n${result.stderr}`.trim().split("\n").slice(-30).join("\n");
  throw new Error(`${command} ${args.join(" ")} exited with ${result.code}:\n${output}`);
}

export interface RunningProgram {
  readonly pid: number;
  /** False once the program has ended by itself or was stopped. */
  readonly isRunning: () => boolean;
  /** Everything the program has written until now, both streams. */
  readonly output: () => string;
  /** Ends the program and the processes that it started; nothing else. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a program that keeps running, in a process group of its own.
 *
 * @param logFile where its output goes; the file is overwritten.
 */
export function startProgram(
  command: string,
  args: readonly string[],
  options: ProgramOptions & { readonly logFile: string },
): RunningProgram {
  mkdirSync(dirname(options.logFile), { recursive: true });
  const log = openSync(options.logFile, "w");
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", log, log],
    detached: true,
  });
  if (child.pid === undefined) throw new Error(`${command} could not be started`);
  const ended = once(child, "exit");
  const forget = endWithThisProcess(child);
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    pid: child.pid,
    isRunning,
    output: () => readFileSync(options.logFile, "utf8"),
    stop: async () => {
      signalGroup(child, "SIGTERM");
      const timer = setTimeout(() => signalGroup(child, "SIGKILL"), 5_000);
      if (isRunning()) await ended;
      clearTimeout(timer);
      // The leader is gone; what it started and left behind is still in its group.
      signalGroup(child, "SIGKILL");
      forget();
    },
  };
}

/**
 * Waits until `probe` gives something else than undefined or false.
 *
 * @param what names the awaited thing in the error.
 * @param timeout milliseconds.
 * @throws when the time is over; an error of the last probe is its cause.
 */
export async function waitUntil<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
  timeout = 60_000,
): Promise<T> {
  const end = performance.now() + timeout;
  let cause: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (value !== undefined && value !== false) return value;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (performance.now() > end) throw new Error(`waited ${timeout} ms in vain for: ${what}`, { cause });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A TCP port of 127.0.0.1 that is free now. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

/** A new empty folder that is removed when this process ends. */
export function makeTemporaryFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `tenderdraft-${purpose}-`));
  folders.add(folder);
  return folder;
}

function endWithThisProcess(child: ChildProcess): () => void {
  children.add(child);
  return () => children.delete(child);
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}

// Programs end before the folders go in which they may still be writing.
process.once("exit", () => {
  for (const child of children) signalGroup(child, "SIGKILL");
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

// An interrupted run passes through "exit", so that nothing it started stays behind.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(130));
