import { eventually } from "../eventually.js";
import { recall, type Wait } from "../step.js";

/** Waits until the incident that goes on has taken in the alert of a duplicate that was merged into it. */
export const awaitTakenIn = (alert: string): Wait => ({
  awaits: "the incident that goes on has taken in its duplicate",
  async waitFor(memory, cordon) {
    await eventually(
      () =>
        cordon.read<{ incident: { alerts: { nodes: { id: string }[] } } }>(
          "security-lead",
          "query ($id: ID!) { incident(id: $id) { alerts { nodes { id } } } }",
          { id: recall(memory, "incident") },
        ),
      ({ incident }) => incident.alerts.nodes.some(({ id }) => id === recall(memory, alert)),
    );
  },
});
