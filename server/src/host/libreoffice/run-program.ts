import { type ChildProcess, spawn } from "node:child_process";

/** How a program ended. */
export type ProgramEnd =
  | { readonly kind: "ended"; readonly code: number | null; readonly output: string }
  | { readonly kind: "late" }
  | { readonly kind: "unstartable"; readonly reason: string };

export interface ProgramRun {
  /** Absolute path. */
  readonly program: string;
  readonly args: readonly string[];
  /** The folder that it works in. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds until it is ended. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

/** So much of what a program says is kept, from its end. */
const keptOutput = 2000;

/** Ends a program with all that it has started: what is called LibreOffice is often a script that starts the real one. */
function endAll(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") {
      spawn("taskkill", ["/pid", String(child.pid), "/T", "/F"], { stdio: "ignore", windowsHide: true }).on(
        "error",
        () => child.kill("SIGKILL"),
      );
    } else process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}

/**
 * Runs a program to its end, without a shell and without input.
 *
 * @throws the reason of the signal where it was stopped; the program is gone then.
 */
export function runProgram({ program, args, folder, environment, timeout, signal }: ProgramRun): Promise<ProgramEnd> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    let output = "";
    let stopped: "late" | "aborted" | undefined;
    const child = spawn(program, args, {
      cwd: folder,
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
      shell: false,
      windowsHide: true,
      // A group of its own, which can be ended as a whole.
      detached: process.platform !== "win32",
    });
    const stop = (why: "late" | "aborted"): void => {
      stopped ??= why;
      endAll(child);
    };
    const abort = (): void => stop("aborted");
    const timer = setTimeout(() => stop("late"), timeout);
    const settle = (end: ProgramEnd): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      if (stopped === "aborted") reject(signal?.reason);
      else resolve(stopped === "late" ? { kind: "late" } : end);
    };
    const keep = (data: Buffer): void => {
      output = (output + data.toString("utf8")).slice(-keptOutput);
    };
    signal?.addEventListener("abort", abort, { once: true });
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => settle({ kind: "unstartable", reason: error.message }));
    child.on("close", (code) => settle({ kind: "ended", code, output }));
  });
}
