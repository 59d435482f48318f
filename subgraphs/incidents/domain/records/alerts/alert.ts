import type { AlertDisposition } from "../../../../response-model/detection-and-analysis/alerts/alert-dispositions.js";
import type { NotificationSource } from "../../../../response-model/detection-and-analysis/alerts/notification-sources.js";
import type { Severity } from "../../../../response-model/detection-and-analysis/severities.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";
import type { AlertState } from "../../../../response-model/machines/detection/alert-states.js";

/** A notification that something may be wrong with a service. */
export interface Alert {
  readonly id: string;
  readonly version: number;
  readonly state: AlertState;
  readonly source: NotificationSource;
  readonly serviceId: string;
  readonly title: string;
  readonly description: string;
  /** When the thing itself was seen, if the reporter knows. */
  readonly observedAt: Date | null;
  readonly receivedAt: Date;
  readonly reportedById: string;
  /** The triage that counts; null again once it is to be triaged anew. */
  readonly triagedAt: Date | null;
  readonly triagedById: string | null;
  /** The first triage of all; never set back. */
  readonly firstTriagedAt: Date | null;
  readonly firstTriagedById: string | null;
  readonly triageFindings: string | null;
  /** The assessment in force; a newer one takes its place. */
  readonly severityAssessmentId: string | null;
  readonly disposition: AlertDisposition | null;
  readonly dispositionReason: string | null;
  /** What is to be changed of the detection so that it does not raise this again: of a false positive always, and of a benign one where somebody said. */
  readonly tuning: string | null;
  /** The request that came of it; null where none did. */
  readonly tuningRequestId: string | null;
  /** When it was closed, while it is. */
  readonly closedAt: Date | null;
  readonly closedById: string | null;
  readonly incidentId: string | null;
  /** When it became part of that incident; null also where that was before it was kept. */
  readonly linkedAt: Date | null;
  /** The requirement whose detection raised it, and the techniques that were detected, of those that this detection was for at that time. */
  readonly detectionRequirementId: string | null;
  readonly techniqueIds: readonly string[];
  /** Who may read it; what belongs to an incident is read by nobody who may not read that. */
  readonly handling: Handling;
  /** RED, where its source has called it that while it belonged to an incident, whether anybody has decided on it or not; null otherwise. */
  readonly askedHandling: Handling | null;
  /** Since when that waits for somebody who decides; null while it does not. */
  readonly handlingAskedAt: Date | null;
  /** The source that handed it in; null for one that somebody reported. */
  readonly alertSourceId: string | null;
  /** What its source knows the same thing by each time; null without a source. */
  readonly fingerprint: string | null;
  /** How often it was reported. */
  readonly count: number;
  readonly lastSeenAt: Date;
  /** Since when its source sees it no longer; null while it does. */
  readonly resolvedAt: Date | null;
  /** When it fired again after it had been resolved, the last few times. */
  readonly refiredAt: readonly string[];
  /** Until when it counts as flapping. */
  readonly flappingUntil: Date | null;
  /** How bad its source says that it is, at the worst. */
  readonly reportedSeverity: Severity | null;
  /** What its source called its severity, in its own word, where that is none of ours. */
  readonly sourceSeverity: string | null;
  /** Where it stands in the system that it came from; never opened by Cordon. */
  readonly sourceUrl: string | null;
  /** The place of its severity among all: as assessed, and before that, or once it is reported as worse after that, as reported; -1 where nobody said. */
  readonly severityRank: number;
  /** As they were reported. */
  readonly reportedTechniques: readonly string[];
  /** What its source says raised it: the id and the name of a rule. */
  readonly reportedRules: readonly string[];
  /** As they were reported, nobody has looked at them. */
  readonly reportedIndicators: readonly string[];
  /** The hosts, users and resources that it was reported about, by their keys (`domain/entities/entity-key.ts`). */
  readonly reportedEntities: readonly string[];
  /** The alert of the same thing before this one, which was over when it fired again. */
  readonly formerAlertId: string | null;
  /** When another alert took over for the same thing. */
  readonly supersededAt: Date | null;
  /** When it was first acknowledged, or put back into the queue; never set back. */
  readonly acknowledgedAt: Date | null;
  readonly acknowledgedById: string | null;
  readonly triageDueAt: Date | null;
  /** Who looks at it; null while it waits for the whole team. */
  readonly assigneeId: string | null;
  readonly assignedById: string | null;
  readonly assignedAt: Date | null;
  /** The rule that holds it back from the queue, or did last. */
  readonly suppressedById: string | null;
  /** Since when it is held back; null while it is not. */
  readonly suppressedAt: Date | null;
  /** When it last came to say something else than when it was received, by which somebody may judge it otherwise; null while it has not. */
  readonly newsAt: Date | null;
  /** When a person last took it out of a suppression: none that was there by then holds it back again. */
  readonly takenOutAt: Date | null;
  /** Whether nobody has looked yet which other alerts it belongs to. */
  readonly awaitsCorrelation: boolean;
  /** When it is compared with others again, since there was no room for a suggestion. */
  readonly correlatesAgainAt: Date | null;
  /** The incident whose sweep found it, until it is part of one or was taken out of it. */
  readonly awaitsIncidentId: string | null;
}
