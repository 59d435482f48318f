import type { Handling } from "../../../../response-model/evidence/handlings.js";
import type { ThreatBriefingState } from "../../../../response-model/machines/detection/threat-briefing-states.js";

/** What a briefing says, in each of its editions. */
export interface BriefingText {
  readonly handling: Handling;
  /** 1 for the most urgent, 5 for the least. */
  readonly priority: number;
  readonly title: string;
  readonly whatIsKnown: string;
  readonly recommendation: string;
  readonly techniqueIds: readonly string[];
  readonly indicatorIds: readonly string[];
  /** The services that it concerns: their teams acknowledge it. */
  readonly serviceIds: readonly string[];
  /** By when they do. */
  readonly dueAt: Date;
  readonly validUntil: Date;
}

/** How many services have answered the latest edition how. */
export interface BriefingCoverage {
  readonly pendingCount: number;
  readonly acknowledgedCount: number;
  readonly notRelevantCount: number;
  /** Those that nobody answered for before the briefing expired or was withdrawn. */
  readonly lapsedCount: number;
  readonly overdueCount: number;
  /** Since when services are overdue; null while none is. */
  readonly overdueAt: Date | null;
}

/** What threat intelligence tells the teams of some services, as its latest edition says it, or its draft. */
export interface ThreatBriefing extends BriefingText, BriefingCoverage {
  readonly id: string;
  readonly version: number;
  readonly state: ThreatBriefingState;
  /** The number of the latest edition; 0 of one that was never published. */
  readonly edition: number;
  readonly draftedById: string;
  readonly draftedByName: string;
  readonly draftedAt: Date;
  /** When its latest edition came out. */
  readonly publishedAt: Date | null;
  readonly withdrawnById: string | null;
  readonly withdrawnByName: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
}
