import type { Cordon } from "../../../../local/samples/player/cordon.js";
import { type Memory, recall } from "../../../../local/samples/player/step.js";
import { type Acting, actingOn, succeed } from "./acting.js";

/** How bad it is, as a service's team judges it. */
export const judgement = (severity: string, graver: object = {}) => ({
  severity,
  functionalImpact: "LOW",
  informationImpacts: ["NONE"],
  recoverability: "REGULAR",
  privacyAtStake: false,
  scope: "One application.",
  details: "From the sign-in logs.",
  ...graver,
});

/** An alert for Exchange that its team has triaged and assessed. */
async function assessedAlert(cordon: Cordon, memory: Memory, title: string): Promise<string> {
  const { id: alertId } = await succeed(cordon, "monitoring", "reportAlert", {
    serviceId: recall(memory, "Exchange"),
    source: "SIEM_DETECTION",
    title,
    description: "Thousands of requests with one token, from an address that nobody knows.",
  });
  await succeed(cordon, "exchange-engineer", "triageAlert", { alertId, findings: "Not one of our applications." });
  await succeed(cordon, "exchange-engineer", "assessSeverity", { alertId, ...judgement("MEDIUM") });
  return alertId;
}

/** An alert for Exchange, escalated by its team, that security has received. */
export async function receivedIncident(
  cordon: Cordon,
  memory: Memory,
  title: string,
  otherServiceIds: readonly string[] = [],
): Promise<{ readonly acting: Acting; readonly alertId: string }> {
  const alertId = await assessedAlert(cordon, memory, `Alert: ${title}`);
  const escalated = { alertId, title, summary: "A token is used by somebody else.", otherServiceIds };
  const { id } = await succeed(cordon, "exchange-on-call", "escalateAlert", escalated);
  const acting = actingOn(cordon, id);
  await acting.does("security-lead", "receiveEscalation");
  return { acting, alertId };
}

/** The members of a virtual team: security, communications, and who is named of the services. */
export const membersOf = (memory: Memory, ...engineers: readonly string[]) => ({
  members: [
    ...["Seo-yeon Kim", "Marcus Bell"].map((name) => [name, "SECURITY_RESPONSE"]),
    ["Priya Nair", "COMMUNICATIONS"],
    ["Noah Fischer", "COMMUNICATIONS"],
    ...engineers.map((name) => [name, "SERVICE_ENGINEERING"]),
  ].map(([name = "", role]) => ({ personId: recall(memory, name), role })),
});
