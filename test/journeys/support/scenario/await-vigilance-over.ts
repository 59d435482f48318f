import { eventually } from "../../../../local/samples/player/eventually.js";
import { recall, type Wait } from "../../../../local/samples/player/step.js";

/** Waits until no service of the incident is under enhanced vigilance any more: before that it cannot be closed. */
export const awaitVigilanceOver: Wait = {
  awaits: "the services are no longer under enhanced vigilance",
  async waitFor(memory, cordon) {
    const { incident } = await cordon.read<{ incident: { serviceResponses: { vigilanceUntil: string | null }[] } }>(
      "security-lead",
      "query ($id: ID!) { incident(id: $id) { serviceResponses { vigilanceUntil } } }",
      { id: recall(memory, "incident") },
    );
    const last = Math.max(...incident.serviceResponses.map(({ vigilanceUntil }) => Date.parse(vigilanceUntil ?? "0")));
    await eventually(
      async () => Date.now(),
      (now) => now > last,
    );
  },
};
