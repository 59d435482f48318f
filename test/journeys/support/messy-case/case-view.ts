import type { Cordon } from "../../../../local/samples/player/cordon.js";
import type { Acting } from "./acting.js";

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
    readonly id: string;
    readonly personName: string;
    readonly role: string;
    readonly state: string;
    readonly endReason: string | null;
  }[];
  readonly notificationObligations: readonly {
    readonly id: string;
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
  severityHistory { nodes { fromSeverity toSeverity fromPriority toPriority reason } }
  approvals { nodes { id operation state } }
  alerts { nodes { id disposition } }
  assignments { nodes { id personName role state endReason } }
  notificationObligations { nodes { id clock state startedAt } }
  mergedInto { id }
  duplicates { nodes { id } }
  serviceResponses { serviceId state round milestones { kind round } }
  timeline(first: 100) { nodes { operation actorName } }
  review { id state }
} }`;

type Pages = Readonly<Record<string, { readonly nodes?: readonly object[] } | null>>;

/** What is listed in pages, as lists. */
const withoutPages = (incident: Pages) =>
  Object.fromEntries(Object.entries(incident).map(([name, value]) => [name, value?.nodes ?? value]));

export async function viewCase(cordon: Cordon, { incidentId }: Acting, reader = "security-analyst"): Promise<CaseView> {
  const { incident } = await cordon.read<{ incident: Pages }>(reader, query, { id: incidentId });
  return { ...withoutPages(incident), timeline: incident.timeline } as unknown as CaseView;
}

/** The response of one service, with its milestones as short words such as "CONTAINED 2". */
export function responseIn({ serviceResponses }: CaseView, serviceId: string) {
  const { state, round, milestones = [] } = serviceResponses.find((each) => each.serviceId === serviceId) ?? {};
  return { state, round, milestones: milestones.map((milestone) => `${milestone.kind} ${milestone.round}`) };
}
