import type { Cordon } from "../cordon.js";
import { type Memory, recall, type Wait } from "../step.js";

/** Under which name the obligation of a clock is remembered. */
export const obligationOf = (clock: string) => `obligation of ${clock}`;

/** Remembers what is owed by each clock, since operations that start one answer with the incident. */
export async function rememberObligations(_outcome: unknown, memory: Memory, cordon: Cordon): Promise<void> {
  const { incident } = await cordon.read<{
    incident: { notificationObligations: { nodes: readonly { readonly id: string; readonly clock: string }[] } };
  }>("security-lead", "query ($id: ID!) { incident(id: $id) { notificationObligations { nodes { id clock } } } }", {
    id: recall(memory, "incident"),
  });
  for (const { id, clock } of incident.notificationObligations.nodes) memory.set(obligationOf(clock), id);
}

/** Looks at what is owed since the declaration. */
export const lookAtObligations: Wait = {
  awaits: "what is owed stands on record",
  waitFor: (memory, cordon) => rememberObligations(undefined, memory, cordon),
};
