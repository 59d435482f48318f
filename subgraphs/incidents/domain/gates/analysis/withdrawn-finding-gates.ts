import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { HuntFinding } from "../../records/hunts/hunt-finding.js";

/** What became of a finding and has nothing else on record to rest on. */
export interface RestingOnFinding {
  /** Whether an incident is declared, or was only opened from it. */
  readonly isDeclared: boolean;
  /** The number of the incident, for whoever may read that; null for everybody else. */
  readonly incidentNumber: string | null;
}

export interface FindingToWithdraw {
  readonly finding: HuntFinding;
  /** Null where nothing rests on it alone. */
  readonly resting: RestingOnFinding | null;
}

/** The gates of a finding of a hunt that is taken back. */
export const withdrawnFindingGates = gateRules<FindingToWithdraw>()({
  HUNT_FINDING_STANDS: ({ finding: { sequence, withdrawnAt, withdrawalReason } }) =>
    withdrawnAt === null ? [] : [["WITHDRAWN", { finding: `${sequence}`, reason: withdrawalReason ?? "" }]],
  NOTHING_RESTS_ON_FINDING: ({ resting }) => {
    if (!resting) return [];
    if (resting.incidentNumber === null) return [["HANDLED", {}]];
    return [[resting.isDeclared ? "DECLARED_ON" : "OPENED_OF", { incident: resting.incidentNumber }]];
  },
});
