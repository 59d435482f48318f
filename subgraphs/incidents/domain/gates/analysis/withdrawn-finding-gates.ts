import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { HuntFinding } from "../../records/hunts/hunt-finding.js";

/** A declared incident that has nothing on record to rest on but a finding. */
export interface RestingOnFinding {
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
    return [["DECLARED_ON", { incident: resting.incidentNumber }]];
  },
});
