import type { Severity } from "../../../response-model/detection-and-analysis/severities.js";
import type { Handling } from "../../../response-model/evidence/handlings.js";
import type { IncidentState } from "../../../response-model/machines/case/incident-states.js";
import type { ReviewState } from "../../../response-model/machines/lessons/review-states.js";
import type { ReviewConclusion } from "../../../response-model/post-incident-activity/review-conclusions.js";
import type { ReviewKind } from "../../../response-model/post-incident-activity/review-kinds.js";
import type { Answers } from "../answers.js";

/** The look back at one incident. */
export interface Review {
  readonly id: string;
  /** Grows by one with each change, and with each lesson and follow-up that is added to it. */
  readonly version: number;
  readonly state: ReviewState;
  readonly kind: ReviewKind;
  readonly incidentId: string;
  /** How far the incident has come: its review is completed only while it is in post-incident activity, or closed. */
  readonly incidentState: IncidentState;
  /** How often the incident had been reopened before what this looks back at. */
  readonly reopenings: number;
  /** The number of the incident's timeline entry that the seven properties below were told with: an older event does not change them. */
  readonly incidentEntry: number;
  readonly incidentTitle: string;
  readonly incidentSeverity: Severity;
  readonly handling: Handling;
  readonly serviceIds: readonly string[];
  readonly virtualTeamPersonIds: readonly string[];
  readonly askedPersonIds: readonly string[];
  readonly askedTeamIds: readonly string[];
  readonly openedAt: Date;
  readonly startedAt: Date | null;
  readonly ledById: string | null;
  /** The security analysis: null until it is recorded. */
  readonly technicalSummary: string | null;
  readonly sequenceOfEvents: string | null;
  readonly responseSufficiency: string | null;
  readonly responseCompleteness: string | null;
  readonly answers: Answers;
  readonly analysisRecordedById: string | null;
  readonly analysisRecordedAt: Date | null;
  readonly conclusion: ReviewConclusion | null;
  /** The explicit change, or why none is needed. */
  readonly conclusionReason: string | null;
  readonly completedById: string | null;
  readonly completedAt: Date | null;
}
