import type { Records } from "../../domain/records/records.js";
import type { DetectionSearchKind } from "./searched-columns.js";

/** The kind of record that is found by each kind of a search in detection. */
export const detectionKinds = {
  INDICATOR: "Indicator",
  VULNERABILITY: "Vulnerability",
  BREACH_HUNT: "BreachHunt",
  HUNT_FINDING: "HuntFinding",
  THREAT_ACTOR_PROFILE: "ThreatActorProfile",
  THREAT_BRIEFING: "ThreatBriefing",
  DETECTION_REQUIREMENT: "DetectionRequirement",
  PRECURSOR: "Precursor",
  ALERT_SUPPRESSION: "AlertSuppression",
} as const satisfies Record<DetectionSearchKind, keyof Records>;
