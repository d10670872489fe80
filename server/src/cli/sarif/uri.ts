/** The name by which SARIF knows the folder that all paths count from. */
export const sourceRoot = "%SRCROOT%";

/** Where a file is, as SARIF says it: a relative address with every sign escaped that an address cannot hold. */
export function describeFile(path: string): { readonly uri: string; readonly uriBaseId: string } {
  return { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: sourceRoot };
}
