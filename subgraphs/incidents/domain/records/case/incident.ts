import type { CustomerDataEffect } from "../../../../response-model/detection-and-analysis/customer-data-effects.js";
import type { DefinitionPredicate } from "../../../../response-model/detection-and-analysis/definition-predicates.js";
import type { EscalationFind } from "../../../../response-model/detection-and-analysis/escalation-finds.js";
import type { Severity } from "../../../../response-model/detection-and-analysis/severities.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";
import type { Determination } from "../../../../response-model/machines/case/determinations.js";
import type { IncidentState } from "../../../../response-model/machines/case/incident-states.js";
import type { ReviewState } from "../../../../response-model/machines/lessons/review-states.js";
import type { Phase } from "../../../../response-model/process/phases.js";
import type { VirtualTeamRole } from "../../../../response-model/process/virtual-team-roles.js";

/** A security incident, from the first suspicion to its archive. */
export interface Incident {
  readonly id: string;
  /** For people, such as INC-2026-00042. */
  readonly number: string;
  /** Grows by one with each operation on the incident itself, and each change of it; what is added to its case file does not count. */
  readonly version: number;
  readonly state: IncidentState;
  /** Follows from the state, and of a declared incident from its services. */
  readonly phase: Phase;
  readonly determination: Determination;
  readonly title: string;
  readonly summary: string;
  /** That of the gravest service, unless the lead has overridden it. */
  readonly severity: Severity;
  /** The place of the severity in its vocabulary, to order by. */
  readonly severityRank: number;
  /** Why the lead has overridden the severity; null when it follows from the services. */
  readonly severityOverride: string | null;
  /** The most urgent of its services. */
  readonly priority: number;
  readonly handling: Handling;
  /** By which incidents alike are found, in the order in which they were added. */
  readonly tags: readonly string[];
  /** What comes next, as whoever leads sees it; null where nothing is said. */
  readonly nextSteps: string | null;
  /** The affected services that are not released. */
  readonly serviceIds: readonly string[];
  readonly virtualTeamPersonIds: readonly string[];
  /** What each member of the virtual team is there for, in the same order. */
  readonly virtualTeamRoles: readonly VirtualTeamRole[];
  /** Who is asked for an answer that is still out: they may read the case until then. */
  readonly askedPersonIds: readonly string[];
  /** The teams that are asked for one, until then, and those whose legal hold is in force: their members may read the case. */
  readonly askedTeamIds: readonly string[];
  /** Whose work turned it up; null for one that was escalated before this was asked. */
  readonly find: EscalationFind | null;
  readonly openedById: string;
  readonly openedAt: Date;
  /** Until when security is to receive it; null for one that was received before this was counted. */
  readonly receiptDueAt: Date | null;
  /** When it was recorded that nobody had received it in time. */
  readonly receiptOverdueAt: Date | null;
  readonly receivedAt: Date | null;
  readonly declaredAt: Date | null;
  readonly definitionPredicates: readonly DefinitionPredicate[];
  readonly definitionReason: string | null;
  readonly customerDataEffects: readonly CustomerDataEffect[];
  /** When affected customers were notified for the first time. */
  readonly customersNotifiedAt: Date | null;
  readonly postIncidentActivityAt: Date | null;
  /** Told by the lessons subgraph; null until a review is open. */
  readonly reviewState: ReviewState | null;
  /** When it last ended: it was closed, dismissed, withdrawn or merged. One that was reopened since keeps it. */
  readonly endedAt: Date | null;
  /** Why it last ended, where that takes a reason. */
  readonly endReason: string | null;
  /** 0, and one more with each reopening. */
  readonly reopenings: number;
  /** The incident that goes on in place of this one. */
  readonly mergedIntoId: string | null;
  /** Its number, which refusals call it by. */
  readonly mergedIntoNumber: string | null;
  /** When the other one shall take in what this one has; null when it has. */
  readonly mergeDueAt: Date | null;
  readonly archivedAt: Date | null;
  readonly archivePlace: string | null;
  /** When its archive was destroyed; null where it is there, or there is none. */
  readonly archiveDisposedAt: Date | null;
  /** The latest of its retention entries. */
  readonly retainUntil: Date | null;
  /** Whether a legal hold on it, or on a piece of its evidence, is in force. */
  readonly legalHold: boolean;
  /** Length and last hash of the timeline, so that the next entry continues the chain. */
  readonly timelineLength: number;
  readonly timelineHash: string;
}
