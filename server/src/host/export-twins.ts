/** Rules that tell the same of the source as an export does of the document. */
const twins: Readonly<Record<string, readonly string[]>> = {
  "export/leftover-note": ["text/placeholder"],
  "export/leftover-placeholder": ["text/placeholder", "link/unknown-variable"],
  "export/no-alt-text": ["text/image-without-alt"],
  "export/heading-skipped": ["text/heading-skipped"],
  "export/missing-picture": ["link/file-missing"],
  "export/unknown-reference": ["link/unknown-id"],
  "export/unknown-id": ["link/unknown-id"],
  "export/unknown-variable": ["link/unknown-variable"],
  "export/unknown-directive": ["link/unknown-directive"],
};

/** The rules that tell of the source what a notice tells of the document. */
export function twinsOf(code: string): readonly string[] {
  return twins[code] ?? [];
}
