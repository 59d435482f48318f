import type { Cordon } from "../cordon.js";
import { type Memory, recall } from "../step.js";

/** Remembers the offer of a handover, since the operation answers with the role that is handed over. */
export const rememberHandover =
  (name: string, from: string) =>
  async (_outcome: unknown, memory: Memory, cordon: Cordon): Promise<void> => {
    const { incident } = await cordon.read<{
      incident: { assignments: { nodes: { id: string; handoverFromId: string }[] } };
    }>("security-lead", "query ($id: ID!) { incident(id: $id) { assignments { nodes { id handoverFromId } } } }", {
      id: recall(memory, "incident"),
    });
    const offer = incident.assignments.nodes.find(({ handoverFromId }) => handoverFromId === recall(memory, from));
    if (offer) memory.set(name, offer.id);
  };
