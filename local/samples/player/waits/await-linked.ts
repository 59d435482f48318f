import { eventually } from "../eventually.js";
import { recall, type Wait } from "../step.js";

/** Waits until an alert is linked to the incident, which happens by itself. */
export const awaitLinked = (
  alert: string,
  awaits = "the alert that a sweep of the incident has made is linked to it",
): Wait => ({
  awaits,
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
