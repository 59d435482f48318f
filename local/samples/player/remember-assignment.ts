import type { Cordon } from "./cordon.js";
import { type Memory, recall } from "./step.js";

/** Remembers the first offer of a role, since the result of the operation does not name it. */
export const rememberAssignment =
  (name: string, role: "INCIDENT_RESPONSE_LEAD" | "SECURITY_INCIDENT_OWNER") =>
  async (_outcome: unknown, memory: Memory, cordon: Cordon): Promise<void> => {
    const { incident } = await cordon.read<{
      incident: { assignments: { id: string; role: string; offeredAt: string }[] };
    }>("security-lead", "query ($id: ID!) { incident(id: $id) { assignments { id role offeredAt } } }", {
      id: recall(memory, "incident"),
    });
    // The first and not the open one: in a replay it has been accepted.
    const [offer] = incident.assignments
      .filter((assignment) => assignment.role === role)
      .toSorted((one, other) => Date.parse(one.offeredAt) - Date.parse(other.offeredAt));
    if (offer) memory.set(name, offer.id);
  };
