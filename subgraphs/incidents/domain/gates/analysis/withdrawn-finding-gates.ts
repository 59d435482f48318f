import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { FindingToLink } from "../../records/hunts/finding-to-link.js";
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

/** A finding that is to leave the incident that it belongs to. */
export interface UnlinkedFinding extends FindingToWithdraw {
  readonly finding: FindingToLink;
}

const stands = ({ sequence, withdrawnAt, withdrawalReason }: HuntFinding) =>
  withdrawnAt === null ? [] : ([["WITHDRAWN", { finding: `${sequence}`, reason: withdrawalReason ?? "" }]] as const);

function restsOn(resting: RestingOnFinding | null) {
  if (!resting) return [];
  if (resting.incidentNumber === null) return [["HANDLED"]] as const;
  return [["DECLARED_ON", { incident: resting.incidentNumber }]] as const;
}

/** The gates of a finding of a hunt that is taken back. */
export const withdrawnFindingGates = gateRules<FindingToWithdraw>()({
  HUNT_FINDING_STANDS: ({ finding }) => stands(finding),
  NOTHING_RESTS_ON_FINDING: ({ resting }) => restsOn(resting),
});

/** The same of one that leaves its incident: an incident by itself names none. */
export const unlinkedFindingGates = gateRules<Partial<UnlinkedFinding>>()({
  HUNT_FINDING_STANDS: ({ finding }) => (finding ? stands(finding) : []),
  NOTHING_RESTS_ON_FINDING: ({ resting = null }) => restsOn(resting),
});
