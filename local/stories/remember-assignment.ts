import type { Cordon } from "./cordon.js";
import { known, type Memory } from "./step.js";

/** A role is offered and accepted: remembers the offer, which the outcome of the operation does not name. */
export const rememberAssignment =
  (name: string, role: "INCIDENT_RESPONSE_LEAD" | "SECURITY_INCIDENT_OWNER") =>
  async (_outcome: unknown, memory: Memory, cordon: Cordon): Promise<void> => {
    const { incident } = await cordon.read<{
      incident: { assignments: { id: string; role: string; state: string }[] };
    }>("security-lead", "query ($id: ID!) { incident(id: $id) { assignments { id role state } } }", {
      id: known(memory, "incident"),
    });
    const offer = incident.assignments.find((assignment) => assignment.role === role && assignment.state === "OFFERED");
    if (offer) memory.set(name, offer.id);
  };
