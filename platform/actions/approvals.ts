import type { Attempted } from "./attempted.js";
import type { Write } from "./decision.js";
import type { Preconditions } from "./preconditions.js";

/** How approvals by another party are stored for a kind of entity. */
export interface Approvals<Loaded, Input, Records> {
  /** The flags raised on it: a transition that depends on one needs an approval. */
  flags(loaded: Loaded): readonly string[];
  /** The writes that use the approval up: it is valid once. */
  use(loaded: Loaded, attempted: Attempted<Input>): readonly Write<Records>[];
}

/** The gate that is open when the approval of an attempt is on record; every policy that needs one has it. */
export const approvalGate = "APPROVED";

/** Whether an attempt needs an approval, by the states and flags of the entity. Pure. */
export function needsApproval(
  approval: Preconditions["approval"],
  states: Readonly<Record<string, string>>,
  flags: readonly string[],
): boolean {
  if (!approval) return false;
  const { from, flag } = approval;
  return (!from || Object.values(states).some((state) => from.includes(state))) && (!flag || flags.includes(flag));
}
