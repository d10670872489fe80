/** How a run looks beyond the style of its paragraph. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly strike?: boolean;
  /** Id of a character style. */
  readonly style?: string;
  /** RRGGBB. */
  readonly colour?: string;
}
