import type { WorkDoneProgressServerReporter } from "vscode-languageserver";
import {
  CancellationToken as Cancellation,
  type CancellationToken,
  type WorkDoneProgressReporter,
} from "vscode-languageserver";
import type { Session } from "./session.ts";

/** Ways in which a client shows that something long runs. */
export interface ProgressSource {
  /** What came with the request; does nothing where the client brought no place to show it. */
  readonly brought: WorkDoneProgressReporter;
  readonly isBrought: boolean;
  /** Asks the client for a place of its own. */
  create(): Promise<WorkDoneProgressServerReporter>;
}

/** Runs something long: shows that it runs, and lets the user stop it in the request or in the progress shown. */
export async function runWithProgress<Result>(
  session: Session,
  source: ProgressSource,
  title: string,
  token: CancellationToken,
  work: (signal: AbortSignal, report: (message: string) => void) => Promise<Result>,
): Promise<Result> {
  const own = !source.isBrought && session.client.progress ? await source.create().catch(() => undefined) : undefined;
  const reporter = own ?? source.brought;
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const stops = [token, own?.token ?? Cancellation.None].map((each) => each.onCancellationRequested(abort));
  if (token.isCancellationRequested) abort();
  reporter.begin(title, undefined, undefined, true);
  try {
    return await work(controller.signal, (message) => reporter.report(message));
  } finally {
    for (const stop of stops) stop.dispose();
    reporter.done();
  }
}
