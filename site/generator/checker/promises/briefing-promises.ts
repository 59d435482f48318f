import type { Promised } from "./promised.js";

const answered = ["PENDING", "ACKNOWLEDGED", "NOT_RELEVANT", "LAPSED"];

/** What the operations on threat briefings and on profiles of adversaries move, wait for, open and shut. */
export const briefingPromises: Readonly<Record<string, Promised>> = {
  recordThreatActorProfile: { waits: ["PROFILE_NEW"] },
  amendThreatActorProfile: { waits: ["PROFILE_STANDS", "PROFILE_NEW"] },
  withdrawThreatActorProfile: {
    waits: ["PROFILE_STANDS"],
    opens: ["PROFILE_WITHDRAWN"],
    shuts: ["PROFILE_STANDS"],
  },
  reinstateThreatActorProfile: {
    waits: ["PROFILE_WITHDRAWN", "PROFILE_NEW"],
    opens: ["PROFILE_STANDS"],
    shuts: ["PROFILE_WITHDRAWN"],
  },
  mergeThreatActorProfile: { waits: ["PROFILE_STANDS", "PROFILES_MERGE"], shuts: ["PROFILE_STANDS"] },
  draftThreatBriefing: { moves: ["ThreatBriefing: nothing → DRAFT"] },
  amendThreatBriefing: {
    moves: [
      "ThreatBriefing: DRAFT → DRAFT",
      "ThreatBriefing: PUBLISHED → PUBLISHED",
      "BriefingAcknowledgement: PENDING → LAPSED, beside",
      "BriefingAcknowledgement: nothing → PENDING, beside",
      "BriefingAcknowledgement: nothing → ACKNOWLEDGED, beside",
      "BriefingAcknowledgement: nothing → NOT_RELEVANT, beside",
    ],
    waits: ["BRIEFING_DATES_AHEAD", "BRIEFING_INDICATORS_READ", "BRIEFING_ASKS_ITS_SERVICES"],
  },
  publishThreatBriefing: {
    moves: ["ThreatBriefing: DRAFT → PUBLISHED", "BriefingAcknowledgement: nothing → PENDING, beside"],
    waits: ["BRIEFING_DATES_AHEAD", "BRIEFING_INDICATORS_READ"],
  },
  withdrawThreatBriefing: {
    moves: [
      "ThreatBriefing: DRAFT → WITHDRAWN",
      "ThreatBriefing: PUBLISHED → WITHDRAWN",
      "BriefingAcknowledgement: PENDING → LAPSED, beside",
    ],
  },
  lapseExpiredBriefing: { moves: ["BriefingAcknowledgement: PENDING → LAPSED, beside"] },
  acknowledgeThreatBriefing: {
    moves: answered.map((state) => `BriefingAcknowledgement: ${state} → ACKNOWLEDGED`),
    waits: ["BRIEFING_EDITION_LATEST"],
  },
  markThreatBriefingNotRelevant: {
    moves: answered.map((state) => `BriefingAcknowledgement: ${state} → NOT_RELEVANT`),
    waits: ["BRIEFING_EDITION_LATEST"],
  },
};
