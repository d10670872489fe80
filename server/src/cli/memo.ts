import { writeMemo } from "../host/memo.ts";
import { say } from "../host/say.ts";
import { readAsOf, readLocale, readScope } from "./arguments.ts";
import { withManifest } from "./with-manifest.ts";

export interface MemoOptions {
  readonly to?: string;
  readonly root?: string;
  readonly asOf?: string;
  readonly locale?: string;
}

/** `tenderdraft memo`: prints the internal go/no-go memo of a bid, or writes it to a file; gives the exit code. */
export async function runMemo(bid: string, { to, root, ...options }: MemoOptions): Promise<number> {
  const locale = readLocale(options.locale);
  const asOf = readAsOf(options.asOf);
  const scope = await readScope([bid], root);
  const memo = await withManifest(scope.paths[0] ?? "", (manifest) =>
    writeMemo({
      root: scope.root,
      bid: manifest,
      asOf,
      ...(locale === undefined ? {} : { locale }),
      ...(to === undefined ? {} : { to }),
    }),
  );
  if (to === undefined) process.stdout.write(memo);
  else process.stderr.write(`${say("exported", { path: to }, locale)}\n`);
  return 0;
}
