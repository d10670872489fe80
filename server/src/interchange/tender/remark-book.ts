import type { Remark, Remarks } from "./tender-reading.ts";

/** Collects, while a tender is read, what its file says in comments and in keys of the tender's own. */
export class RemarkBook implements Remarks {
  readonly above = new Map<string, readonly Remark[]>();
  readonly behind = new Map<string, Remark>();
  readonly keys = new Map<string, Readonly<Record<string, unknown>>>();

  /** Adds comment lines above a value; what is missing is passed over. */
  putAbove(path: string, ...remarks: readonly (Remark | undefined)[]): void {
    const known = remarks.filter((remark) => remark !== undefined);
    if (known.length > 0) this.above.set(path, [...(this.above.get(path) ?? []), ...known]);
  }

  /** Puts a comment behind a value. */
  putBehind(path: string, remark: Remark | undefined): void {
    if (remark !== undefined) this.behind.set(path, remark);
  }

  /** Adds keys that begin with `x-`; undefined ones are left out when the file is written. */
  putKeys(path: string, keys: Readonly<Record<string, unknown>>): void {
    this.keys.set(path, { ...this.keys.get(path), ...keys });
  }
}
