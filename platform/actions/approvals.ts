import type { Attempted } from "./attempted.js";
import type { Write } from "./decision.js";
import type { Preconditions } from "./preconditions.js";

/** How the word of another party stands on record for a kind of thing. */
export interface Approvals<Loaded, Input, Records> {
  /** What is raised on it, so that a step that goes by it needs an approval. */
  flags(loaded: Loaded): readonly string[];
  /** What uses the approval up: each is good once. */
  use(loaded: Loaded, attempted: Attempted<Input>): readonly Write<Records>[];
}

/** The gate that is open when the approval of an attempt is on record: it stands in each policy that asks for one. */
export const approvalGate = "APPROVED";

/** Whether an attempt takes an approval, by where the thing is and what is raised on it. Pure. */
export function needsApproval(
  approval: Preconditions["approval"],
  states: Readonly<Record<string, string>>,
  flags: readonly string[],
): boolean {
  if (!approval) return false;
  const { from, flag } = approval;
  return (!from || Object.values(states).some((state) => from.includes(state))) && (!flag || flags.includes(flag));
}
