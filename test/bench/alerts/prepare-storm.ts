import type { Cordon } from "../../../local/samples/player/cordon.js";
import { issueKey, type KeyedSource } from "../../journeys/support/clients/alert-source.js";
import { knownAddress, knownAddresses } from "./storm-alert.js";

async function findExchange(cordon: Cordon): Promise<string> {
  const { services } = await cordon.read<{ services: { nodes: { id: string; name: string }[] } }>(
    "exchange-engineer",
    "{ services(first: 50) { nodes { id name } } }",
  );
  return services.nodes.find(({ name }) => name === "Exchange")?.id ?? "";
}

/** A system of security information and events, whose alerts name addresses. */
const registerSource = (cordon: Cordon, serviceId: string): Promise<KeyedSource> =>
  issueKey(cordon, "exchange-engineer", "registerAlertSource", {
    name: "SIEM of Exchange",
    format: "GENERIC_JSON",
    serviceId,
    mapping: {
      alerts: ["$.alerts[*]"],
      title: ["$.title"],
      fingerprint: ["$.id"],
      severity: ["$.severity"],
      severityValues: ["LOW", "HIGH"].map((severity) => ({ value: severity, severity })),
      rules: ["$.rule"],
      indicators: ["$.addresses[*]"],
    },
  });

/** What there is before the storm: a source, addresses that are known, and noise that is held back. */
export async function prepareStorm(
  cordon: Cordon,
): Promise<{ readonly serviceId: string; readonly source: KeyedSource }> {
  const serviceId = await findExchange(cordon);
  await cordon.perform("security-analyst", "recordIndicators", {
    source: "A feed",
    indicators: Array.from({ length: knownAddresses }, (_, place) => ({
      type: "IP_ADDRESS",
      value: knownAddress(place),
    })),
  });
  await cordon.perform("exchange-engineer", "suppressAlerts", {
    serviceId,
    titleContains: "Disk",
    severityAtMost: "LOW",
    reason: "The disks are being replaced.",
    endsAt: new Date(Date.now() + 86_400_000).toISOString(),
  });
  return { serviceId, source: await registerSource(cordon, serviceId) };
}
