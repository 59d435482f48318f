import type { Handling } from "../../../response-model/evidence/handlings.js";
import type { CaseFile } from "../case-file.js";
import type { ThreatActorProfile } from "../records/actor-profiles/threat-actor-profile.js";
import type { Assignment } from "../records/people/assignment.js";

/** What an indicator is related to: nothing, or one of these. */
export interface RelationTarget {
  /** Of the incident itself, or of that in which the adversary is named. */
  readonly incidentId: string | null;
  readonly alertId: string | null;
  readonly threatActorId: string | null;
  readonly profileId: string | null;
  /** That profile. */
  readonly profile?: ThreatActorProfile;
  /** The strictest marking of the incident and the alert that it leads to, or that of the profile; null where it leads to nothing. */
  readonly handling: Handling | null;
  /** The marking of the incident alone; of a profile its own, as those who read an indicator by an incident need not read it. */
  readonly incidentHandling: Handling | null;
  /** Who holds the roles of the incident that an alert belongs to. */
  readonly assignments?: readonly Assignment[];
  /** The case file of that incident. */
  readonly file?: CaseFile;
}

export const noTarget: RelationTarget = {
  incidentId: null,
  alertId: null,
  threatActorId: null,
  profileId: null,
  handling: null,
  incidentHandling: null,
};

/** The ids by which a relation says what it leads to. */
export const idsOfTarget = ({ incidentId, alertId, threatActorId, profileId }: RelationTarget) => ({
  incidentId,
  alertId,
  threatActorId,
  profileId,
});
