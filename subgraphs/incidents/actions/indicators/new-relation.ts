import type { Participant } from "../../domain/people/participant.js";
import type { IndicatorRelation } from "../../domain/records/indicators/indicator-relation.js";

/** Who takes in, when, and how new ids are made. */
export interface Taking {
  readonly viewer: Pick<Participant, "personId" | "name" | "memberships">;
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** A relation that begins now. */
export const newRelation = (
  indicatorId: string,
  ids: Partial<Pick<IndicatorRelation, "incidentId" | "alertId" | "threatActorId" | "profileId">>,
  { viewer, now, newIdentifier }: Taking,
  further: Partial<Pick<IndicatorRelation, "reason" | "stixId" | "takenObjectId">> = {},
): IndicatorRelation => ({
  indicatorId,
  id: newIdentifier(),
  incidentId: null,
  alertId: null,
  threatActorId: null,
  profileId: null,
  ...ids,
  reason: null,
  stixId: null,
  takenObjectId: null,
  ...further,
  relatedById: viewer.personId,
  relatedByName: viewer.name,
  relatedAt: now,
  endedById: null,
  endedAt: null,
  endReason: null,
});
