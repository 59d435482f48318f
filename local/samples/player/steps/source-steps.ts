import { eventually } from "../eventually.js";
import { dayAfter } from "../scenario.js";
import { recall, type Step, type Wait } from "../step.js";
import { remembered } from "./remembered.js";

/** A source whose alerts go to services by a word in them; it keeps its id as `source`. */
export const sourceFor = (name: string, by: string, routes: Readonly<Record<string, string>>): Step => ({
  operation: "registerAlertSource",
  by,
  input: (memory) => ({
    name,
    format: "OCSF_DETECTION_FINDING",
    routes: Object.entries(routes).map(([value, service]) => ({ value, serviceId: recall(memory, service) })),
  }),
  async remember(_outcome, memory, cordon) {
    const { alertSources } = await cordon.read<{ alertSources: { nodes: { id: string; name: string }[] } }>(
      by,
      "{ alertSources(first: 100) { nodes { id name } } }",
    );
    const found = alertSources.nodes.find((source) => source.name === name);
    if (found) memory.set("source", found.id);
  },
});

/** What the source hands in. Each alert keeps its id under its fingerprint, and that named `alert` is the one of the scenario. */
export const handedIn = (
  by: string,
  alerts: readonly { readonly fingerprint: string; readonly [word: string]: unknown }[],
): Step => ({
  operation: "ingestAlerts",
  by,
  input: (memory) => ({ alertSourceId: recall(memory, "source"), alerts }),
  async remember(_outcome, memory, cordon) {
    const { alerts: found } = await cordon.read<{ alerts: { nodes: { id: string; fingerprint: string }[] } }>(
      by,
      "query ($ids: [ID!]) { alerts(first: 100, filter: { alertSourceIds: $ids }) { nodes { id fingerprint } } }",
      { ids: [recall(memory, "source")] },
    );
    for (const { id, fingerprint } of found.nodes) memory.set(fingerprint, id);
  },
});

/** A rule of a service that holds back some of what the source hands in, for some days. */
export const suppression = (
  service: string,
  operation: "suppressAlerts" | "proposeAlertSuppression",
  by: string,
  { days, ...words }: { readonly days: number; readonly [word: string]: unknown },
): Step =>
  remembered("suppression", {
    operation,
    by,
    input: (memory) => ({
      serviceId: recall(memory, service),
      alertSourceIds: [recall(memory, "source")],
      endsAt: `${dayAfter(memory, days)}T00:00:00.000Z`,
      ...words,
    }),
  });

/** What alerts have in common is found a moment after they came in. */
export const awaitSuggestion = (alert: string, by: string): Wait => ({
  awaits: "it is suggested which alerts belong together",
  async waitFor(memory, cordon) {
    await eventually(
      () =>
        cordon.read<{ alertCorrelations: { nodes: object[] } }>(
          by,
          "query ($ids: [ID!]) { alertCorrelations(first: 1, filter: { alertIds: $ids }) { nodes { id } } }",
          { ids: [recall(memory, alert)] },
        ),
      ({ alertCorrelations }) => alertCorrelations.nodes.length > 0,
    );
  },
});
