import type { Cordon } from "./cordon.js";
import { type Memory, recall } from "./step.js";

const keyOf = (incident: string) => `opening of ${incident}`;

/** Keeps when an incident was opened: what is due is counted from there, so that a replay names the same times. */
export async function rememberOpening(memory: Memory, cordon: Cordon, incident: string): Promise<void> {
  const opened = await cordon.read<{ readonly incident: { readonly openedAt: string } }>(
    "security-lead",
    "query ($id: ID!) { incident(id: $id) { openedAt } }",
    { id: recall(memory, incident) },
  );
  memory.set(keyOf(incident), opened.incident.openedAt);
}

/** The moment so many hours after the incident was opened; before it where they are negative. */
export function hoursAfterOpening(memory: Memory, hours: number, incident = "incident"): string {
  return new Date(Date.parse(recall(memory, keyOf(incident))) + hours * 3_600_000).toISOString();
}
