import { UsageError } from "../host/say.ts";
import { isManifest } from "../model/paths.ts";

/**
 * Runs an operation on the manifest that a path leads to: a folder stands for the manifest in it, under either of its
 * names.
 *
 * @param path Relative to the root.
 */
export async function withManifest<Outcome>(
  path: string,
  run: (manifest: string) => Promise<Outcome>,
): Promise<Outcome> {
  if (isManifest(path)) return run(path);
  const inFolder = (name: string): string => (path === "" ? name : `${path}/${name}`);
  try {
    return await run(inFolder("bid.yaml"));
  } catch (error) {
    if (!(error instanceof UsageError) || error.key !== "noBid") throw error;
    return run(inFolder("bid.yml"));
  }
}
