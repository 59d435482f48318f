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
export async function assessedAlert(cordon: Cordon, memory: Memory, title: string): Promise<string> {
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
    ...engineers.map((name) => [name, "SERVICE_ENGINEERING"]),
  ].map(([name = "", role]) => ({ personId: recall(memory, name), role })),
});

/** What a journey looks at of a whole case. */
export interface CaseView {
  readonly state: string;
  readonly phase: string;
  readonly number: string;
  readonly determination: string;
  readonly severity: string;
  readonly priority: number;
  readonly handling: string;
  readonly reopenings: number;
  readonly milestones: readonly { readonly kind: string; readonly round: number }[];
  readonly severityHistory: readonly {
    readonly fromSeverity: string;
    readonly toSeverity: string;
    readonly fromPriority: number;
    readonly toPriority: number;
    readonly reason: string;
  }[];
  readonly approvals: readonly { readonly id: string; readonly operation: string; readonly state: string }[];
  readonly alerts: readonly { readonly id: string; readonly disposition: string | null }[];
  readonly assignments: readonly {
    readonly personName: string;
    readonly role: string;
    readonly state: string;
    readonly endReason: string | null;
  }[];
  readonly notificationObligations: readonly {
    readonly clock: string;
    readonly state: string;
    readonly startedAt: string;
  }[];
  readonly mergedInto: { readonly id: string } | null;
  readonly duplicates: readonly { readonly id: string }[];
  readonly serviceResponses: readonly {
    readonly serviceId: string;
    readonly state: string;
    readonly round: number;
    readonly milestones: readonly { readonly kind: string; readonly round: number }[];
  }[];
  readonly timeline: { readonly nodes: readonly { readonly operation: string; readonly actorName: string }[] };
  readonly review: { readonly id: string; readonly state: string } | null;
  readonly reviewState: string | null;
}

const query = `query ($id: ID!) { incident(id: $id) {
  state phase number determination severity priority handling reopenings reviewState
  milestones { kind round }
  severityHistory { fromSeverity toSeverity fromPriority toPriority reason }
  approvals { id operation state }
  alerts { id disposition }
  assignments { personName role state endReason }
  notificationObligations { clock state startedAt }
  mergedInto { id }
  duplicates { id }
  serviceResponses { serviceId state round milestones { kind round } }
  timeline(first: 100) { nodes { operation actorName } }
  review { id state }
} }`;

export async function viewCase(cordon: Cordon, { incidentId }: Acting, reader = "security-analyst"): Promise<CaseView> {
  const { incident } = await cordon.read<{ incident: CaseView }>(reader, query, { id: incidentId });
  return incident;
}

/** The response of one service, with its milestones as short words such as "CONTAINED 2". */
export function responseIn({ serviceResponses }: CaseView, serviceId: string) {
  const { state, round, milestones = [] } = serviceResponses.find((each) => each.serviceId === serviceId) ?? {};
  return { state, round, milestones: milestones.map((milestone) => `${milestone.kind} ${milestone.round}`) };
}
