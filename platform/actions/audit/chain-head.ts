/**
 * The last entry of a chain after an action. The action's audit entry names it, so that the audit chain binds that
 * chain.
 */
export interface ChainHead {
  /** The kind of chain, by its name in `store/chains.ts`. */
  readonly kind: string;
  /** The id of the chain's owner. */
  readonly chain: string;
  readonly length: number;
  readonly hash: string;
}
