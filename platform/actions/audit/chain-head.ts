/** The last entry of a chain after an action, as the action's audit entry names it: so the audit chain binds that chain too. */
export interface ChainHead {
  /** The kind of chain, by its name in `store/chains.ts`. */
  readonly kind: string;
  /** The id of what the chain belongs to. */
  readonly chain: string;
  readonly length: number;
  readonly hash: string;
}
