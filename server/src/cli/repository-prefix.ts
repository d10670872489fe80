import { relative, resolve, sep } from "node:path";

/**
 * What to put before a path from the root so that it counts from the top of the repository, as code hosts expect:
 * `examples/`, or "" where the root is the top or nothing is known of a repository.
 *
 * @param root Absolute path of the root.
 * @param repository Where the repository was checked out, as `GITHUB_WORKSPACE` says it.
 */
export function repositoryPrefix(root: string, repository: string | undefined): string {
  if (!repository) return "";
  const inside = relative(resolve(repository), root);
  if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || resolve(repository, inside) !== root)
    return "";
  return `${inside.split(sep).join("/")}/`;
}
