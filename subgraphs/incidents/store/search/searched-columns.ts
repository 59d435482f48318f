import type { SearchedColumn } from "../../../../platform/database/tables/searched-columns.js";

/** What is looked into, by kind: what the migrations keep of it is made of the same. */
export const searchedColumns = {
  INCIDENT: [
    { column: "number", weight: "A" },
    { column: "title", weight: "A" },
    { column: "summary", weight: "B" },
  ],
  ALERT: [
    { column: "title", weight: "A" },
    { column: "description", weight: "B" },
  ],
  ANALYSIS: [
    { column: "findings", weight: "B" },
    { column: "root_cause", weight: "B" },
  ],
  TIMELINE_ENTRY: [{ column: "text", weight: "C" }],
} as const satisfies Record<string, readonly SearchedColumn[]>;

export type IncidentSearchKind = keyof typeof searchedColumns;

/** What is looked into of indicators, which are no part of one incident. */
export const searchedIndicatorColumns = [
  { column: "value", weight: "A" },
  { column: "description", weight: "B" },
] as const satisfies readonly SearchedColumn[];

/** What is looked into of what intelligence, the response center and security work with, which is no part of one incident either. */
export const searchedOutsideIncidents = {
  vulnerability: [
    { column: "number", weight: "A" },
    { column: "cve_id", weight: "A" },
    { column: "title", weight: "A" },
    { column: "description", weight: "B" },
  ],
  breach_hunt: [
    { column: "hypothesis", weight: "A" },
    { column: "conclusions", weight: "B" },
  ],
  threat_briefing: [
    { column: "title", weight: "A" },
    { column: "what_is_known", weight: "B" },
    { column: "recommendation", weight: "B" },
  ],
  // Not what it looks for: each indicator has readers of its own.
  indicator_sweep: [{ column: "searched", weight: "A" }],
} as const satisfies Record<string, readonly SearchedColumn[]>;

/** What is looked into of what is detected, and of what detects it. */
export const searchedInDetection = {
  threat_actor_profile: [
    { column: "name", weight: "A" },
    { column: "aliases", weight: "A", isList: true },
    { column: "motivation", weight: "C" },
    { column: "description", weight: "B" },
  ],
  hunt_finding: [{ column: "text", weight: "B" }],
  detection_requirement: [
    { column: "title", weight: "A" },
    { column: "description", weight: "B" },
  ],
  precursor: [
    { column: "description", weight: "A" },
    { column: "source", weight: "B" },
  ],
  alert_suppression: [
    { column: "title_contains", weight: "A" },
    { column: "reason", weight: "B" },
  ],
  monitoring_deployment: [
    { column: "rule", weight: "A" },
    { column: "environment", weight: "B" },
    { column: "details", weight: "B" },
  ],
} as const satisfies Record<string, readonly SearchedColumn[]>;

/** What a search in detection finds, by its kind. */
export const detectionColumns = {
  INDICATOR: searchedIndicatorColumns,
  VULNERABILITY: searchedOutsideIncidents.vulnerability,
  BREACH_HUNT: searchedOutsideIncidents.breach_hunt,
  HUNT_FINDING: searchedInDetection.hunt_finding,
  THREAT_ACTOR_PROFILE: searchedInDetection.threat_actor_profile,
  THREAT_BRIEFING: searchedOutsideIncidents.threat_briefing,
  DETECTION_REQUIREMENT: searchedInDetection.detection_requirement,
  PRECURSOR: searchedInDetection.precursor,
  ALERT_SUPPRESSION: searchedInDetection.alert_suppression,
} as const satisfies Record<string, readonly SearchedColumn[]>;

export type DetectionSearchKind = keyof typeof detectionColumns;
