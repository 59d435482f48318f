import type { MilestoneKind } from "../../../response-model/process/milestone-kinds.js";
import type { CaseFile } from "../case-file.js";

/** What a record of a milestone takes: of which incident, by whom, when. */
interface Given {
  readonly loaded: Pick<CaseFile, "incident">;
  readonly viewer: { readonly personId: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** The write that records what an incident has reached, as a whole. */
export const incidentMilestone = (given: Given, kind: MilestoneKind) =>
  milestone(given, kind, null, given.loaded.incident.reopenings + 1);

/** The write that records what the response of a service has reached in a round. */
export const serviceMilestone = (
  given: Given,
  kind: MilestoneKind,
  { serviceId, round }: { readonly serviceId: string; readonly round: number },
) => milestone(given, kind, serviceId, round);

const milestone = (
  { loaded: { incident }, viewer, now, newIdentifier }: Given,
  kind: MilestoneKind,
  serviceId: string | null,
  round: number,
) =>
  ({
    insert: "Milestone",
    row: {
      id: newIdentifier(),
      incidentId: incident.id,
      serviceId,
      round,
      kind,
      reachedAt: now,
      recordedById: viewer.personId,
      forWholeIncident: false,
    },
  }) as const;
