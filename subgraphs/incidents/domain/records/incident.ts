import type { CustomerDataEffect } from "../../../response-model/detection-and-analysis/customer-data-effects.js";
import type { DefinitionPredicate } from "../../../response-model/detection-and-analysis/definition-predicates.js";
import type { EscalationFind } from "../../../response-model/detection-and-analysis/escalation-finds.js";
import type { Severity } from "../../../response-model/detection-and-analysis/severities.js";
import type { Handling } from "../../../response-model/evidence/handlings.js";
import type { Determination } from "../../../response-model/machines/determinations.js";
import type { IncidentState } from "../../../response-model/machines/incident-states.js";
import type { ReviewState } from "../../../response-model/machines/review-states.js";

/** A security incident, from its escalation to its archive. */
export interface Incident {
  readonly id: string;
  /** Grows by one with each action. */
  readonly version: number;
  readonly state: IncidentState;
  readonly determination: Determination;
  readonly title: string;
  readonly summary: string;
  readonly severity: Severity;
  /** The place of the severity in its vocabulary, to order by. */
  readonly severityRank: number;
  readonly priority: number;
  readonly handling: Handling;
  readonly serviceIds: readonly string[];
  readonly virtualTeamPersonIds: readonly string[];
  /** Whose work turned it up; null for one that was escalated before this was asked. */
  readonly find: EscalationFind | null;
  readonly escalatedById: string;
  readonly escalatedAt: Date;
  readonly receivedAt: Date | null;
  readonly declaredAt: Date | null;
  readonly definitionPredicates: readonly DefinitionPredicate[];
  readonly definitionReason: string | null;
  readonly customerDataEffects: readonly CustomerDataEffect[];
  /** When affected customers were notified for the first time. */
  readonly customersNotifiedAt: Date | null;
  readonly dismissalReason: string | null;
  /** When analysis began for the last time: an analysis recorded before that does not open the way to containment. */
  readonly analysisOpenedAt: Date;
  readonly containmentStartedAt: Date | null;
  readonly containedAt: Date | null;
  readonly adversaryEvictedAt: Date | null;
  readonly vulnerablePathsClosedAt: Date | null;
  readonly recoveredAt: Date | null;
  readonly recoveryValidatedAt: Date | null;
  readonly postIncidentActivityAt: Date | null;
  /** Told by the lessons subgraph; null until a review is open. */
  readonly reviewState: ReviewState | null;
  readonly closedAt: Date | null;
  readonly archivedAt: Date | null;
  readonly archivePlace: string | null;
  readonly retainUntil: Date | null;
  readonly legalHold: boolean;
  /** Length and last hash of the timeline, so that the next entry continues the chain. */
  readonly timelineLength: number;
  readonly timelineHash: string;
}
