import type { Handling } from "../../../../response-model/evidence/handlings.js";
import type { IndicatorType } from "../../../../response-model/evidence/indicator-types.js";
import type { IndicatorSweepState } from "../../../../response-model/machines/detection/indicator-sweep-states.js";

/** How many services of a sweep are how far, and what was found in all of them. */
export interface SweepCoverage {
  readonly pendingCount: number;
  /** Those with a result that their teams have yet to confirm. */
  readonly sweptCount: number;
  readonly disputedCount: number;
  readonly confirmedCount: number;
  readonly notApplicableCount: number;
  readonly unableCount: number;
  /** Those with a result that leaves out part of the period. */
  readonly partialCount: number;
  readonly overdueCount: number;
  /** How often indicators were found, by the results that stand. */
  readonly matchCount: number;
}

/** A search of services for indicators of compromise: inside an incident, or outside. */
export interface IndicatorSweep extends SweepCoverage {
  readonly id: string;
  readonly version: number;
  readonly state: IndicatorSweepState;
  /** The incident that it is part of; null where it is part of none. */
  readonly incidentId: string | null;
  readonly handling: Handling;
  /** What is searched for, as it was when the sweep was ordered; none where it was recorded as a text. */
  readonly indicatorIds: readonly string[];
  readonly serviceIds: readonly string[];
  readonly periodFrom: Date | null;
  readonly periodTo: Date | null;
  readonly dueAt: Date | null;
  /** Since when services are overdue; null while none is. */
  readonly overdueAt: Date | null;
  /** Of what was recorded as a text: its indicator and where was looked. Of any other, words for those who read these columns alone. */
  readonly indicatorType: IndicatorType;
  readonly indicatorValue: string;
  readonly searched: string;
  /** Of a text where it was found; otherwise null. */
  readonly details: string | null;
  /** Who ordered it, or recorded the text, and when. */
  readonly sweptById: string;
  readonly sweptByName: string | null;
  readonly sweptAt: Date;
  readonly endedById: string | null;
  readonly endedByName: string | null;
  readonly endedAt: Date | null;
  /** What it came to, or why it was called off. */
  readonly conclusions: string | null;
  /** Why it was completed though not every service is covered. */
  readonly gapsReason: string | null;
  /** The threat briefing that prompted it; null where none did. */
  readonly briefingId: string | null;
  /** 1 for the most urgent, 5 for the least; null where nobody has said. */
  readonly priority: number | null;
  readonly priorityReason: string | null;
  /** The threat briefing that the priority rests on. */
  readonly priorityBriefingId: string | null;
  readonly prioritizedById: string | null;
  readonly prioritizedByName: string | null;
  readonly prioritizedAt: Date | null;
}
