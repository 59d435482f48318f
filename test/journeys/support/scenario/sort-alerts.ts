import { randomUUID } from "node:crypto";
import type { Cordon } from "../../../../local/samples/player/cordon.js";
import { eventually } from "../../../../local/samples/player/eventually.js";
import { type Memory, recall } from "../../../../local/samples/player/step.js";

const engineer = "exchange-engineer";

/** What a service's team holds back of its source of alerts, what is suggested to it to belong together, and what is tuned. */
export async function sortAlerts(cordon: Cordon, memory: Memory, serviceId: string): Promise<void> {
  const alertSourceId = recall(memory, "alertSource");
  const { id } = await cordon.perform(engineer, "suppressAlerts", {
    ...{ serviceId, alertSourceIds: [alertSourceId], titleContains: "disk of the archive", severityAtMost: "MEDIUM" },
    ...{ reason: "Disks are replaced today.", endsAt: new Date(Date.now() + 24 * 3_600_000).toISOString() },
  });
  memory.set("alertSuppression", id);
  const address = `${randomUUID()}.example`;
  const alert = { title: "Sign-ins of one host", description: "Many.", severity: "MEDIUM", indicators: [address] };
  const alerts = [1, 2].map(() => ({ ...alert, fingerprint: randomUUID() }));
  await cordon.perform(engineer, "ingestAlerts", { alertSourceId, alerts });
  const mine = ({ reasons }: { reasons: readonly { value: string }[] }) =>
    reasons.some(({ value }) => value === address);
  const { alertCorrelations } = await eventually(
    () =>
      cordon.read<{ alertCorrelations: { nodes: { id: string; reasons: { value: string }[] }[] } }>(
        engineer,
        "{ alertCorrelations(first: 50, filter: { states: [SUGGESTED] }) { nodes { id reasons { value } } } }",
      ),
    (found) => found.alertCorrelations.nodes.some(mine),
  );
  memory.set("alertCorrelation", alertCorrelations.nodes.find(mine)?.id ?? "");
  memory.set("tuningRequest", await tuneNoise(cordon, alertSourceId));
}

/** An alert that was none, and what is done so that the rule raises no such alert again. @returns the request for the tuning */
async function tuneNoise(cordon: Cordon, alertSourceId: string): Promise<string> {
  const fingerprint = randomUUID();
  const noise = { title: "A scanner of our own", description: "It signs in everywhere.", severity: "LOW", fingerprint };
  await cordon.perform(engineer, "ingestAlerts", { alertSourceId, alerts: [{ ...noise, rules: ["R-100"] }] });
  const filter = { alertSourceIds: [alertSourceId], fingerprints: [fingerprint] };
  const find = (fields: string) =>
    cordon.read<{ alerts: { nodes: { id: string; tuningRequest: { id: string } | null }[] } }>(
      engineer,
      `query ($filter: AlertFilter) { alerts(first: 1, filter: $filter) { nodes { id ${fields} } } }`,
      { filter },
    );
  const [alert] = (await find("")).alerts.nodes;
  // Somebody else than who handed it in.
  await cordon.perform("exchange-on-call", "dismissAlerts", {
    ...{ alertIds: [alert?.id], disposition: "FALSE_POSITIVE", reason: "It is our own." },
    tuning: "Leave the addresses of the scanner out.",
  });
  const tuningRequestId = (await find("tuningRequest { id }")).alerts.nodes[0]?.tuningRequest?.id ?? "";
  await cordon.perform(engineer, "recordTuning", {
    ...{ tuningRequestId, kind: "EXCLUSION", result: "The addresses are left out.", reference: "CHG-100" },
  });
  return tuningRequestId;
}
