import type { FunctionalImpact } from "../../../../response-model/detection-and-analysis/functional-impacts.js";
import type { InformationImpact } from "../../../../response-model/detection-and-analysis/information-impacts.js";
import type { Recoverability } from "../../../../response-model/detection-and-analysis/recoverabilities.js";
import type { Severity } from "../../../../response-model/detection-and-analysis/severities.js";

/** How bad a service team judges it to be for its service, and from what. */
export interface SeverityAssessment {
  readonly id: string;
  /** The alert that was assessed before it was escalated; null for a service of an incident. */
  readonly alertId: string | null;
  /** The incident and the service that were assessed; null for an alert. */
  readonly incidentId: string | null;
  readonly serviceId: string | null;
  readonly severity: Severity;
  readonly functionalImpact: FunctionalImpact;
  readonly informationImpacts: readonly InformationImpact[];
  readonly recoverability: Recoverability;
  /** 1 (act first) to 5: see {@link priorityOf}. */
  readonly priority: number;
  readonly privacyAtStake: boolean;
  readonly scope: string;
  /** How many tenants are affected; null when nobody can tell yet. */
  readonly affectedTenantCount: number | null;
  readonly regions: readonly string[];
  readonly regulation: string | null;
  readonly details: string;
  readonly assessedById: string;
  readonly assessedAt: Date;
}
