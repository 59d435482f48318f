import type { AlertEntityType } from "../../../../response-model/detection-and-analysis/alerts/alert-entity-types.js";
import type { CorrelationBasis } from "../../../../response-model/detection-and-analysis/alerts/correlation-bases.js";
import type { AlertCorrelationState } from "../../../../response-model/machines/detection/alert-correlation-states.js";

/** What alerts have in common. */
export interface CorrelationReason {
  readonly basis: CorrelationBasis;
  readonly value: string;
  /** Which kind of entity it is; left out for anything else. */
  readonly entityType?: AlertEntityType | null;
}

/** Alerts that seem to belong together, and what a person made of that. */
export interface AlertCorrelation {
  readonly id: string;
  readonly version: number;
  readonly state: AlertCorrelationState;
  /** What they have in common, as it is looked up. */
  readonly anchors: readonly string[];
  readonly reasons: readonly CorrelationReason[];
  /** What they have in common, as alerts report it: what matches is found by that. */
  readonly reportedIndicators: readonly string[];
  readonly reportedTechniques: readonly string[];
  /** What of the organization's own they have in common, each at its service. */
  readonly reportedAssets: readonly string[];
  /** The hosts, users and resources that they have in common, by their keys. */
  readonly reportedEntities: readonly string[];
  /** From 0 to 100: how much speaks for it. */
  readonly score: number;
  readonly serviceIds: readonly string[];
  /** At most a hundred, shared out among their services. */
  readonly alertIds: readonly string[];
  /** The open incident that an alert with the same indicator belongs to; once accepted, the one that was named. */
  readonly correlatedIncidentId: string | null;
  /** Whether an indicator has led to it that the security side alone reads: outside systems are told nothing of it then. */
  readonly isForSecuritySide: boolean;
  readonly suggestedAt: Date;
  /** When nobody is expected to judge it any more. */
  readonly lapsesAt: Date;
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  /** When, after it was accepted, the last of its alerts was taken out of the incident again. */
  readonly takenBackAt: Date | null;
  readonly takenBackById: string | null;
  readonly takenBackReason: string | null;
}
