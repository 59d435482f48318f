import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { FindingToLink } from "../../records/hunts/finding-to-link.js";
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

/** A finding that is to leave the incident that it belongs to. */
export interface UnlinkedFinding extends FindingToWithdraw {
  readonly finding: FindingToLink;
}

const stands = ({ sequence, withdrawnAt, withdrawalReason }: HuntFinding) =>
  withdrawnAt === null ? [] : ([["WITHDRAWN", { finding: `${sequence}`, reason: withdrawalReason ?? "" }]] as const);

function restsOn(resting: RestingOnFinding | null) {
  if (!resting) return [];
  if (resting.incidentNumber === null) return [["HANDLED", {}]] as const;
  return [[resting.isDeclared ? "DECLARED_ON" : "OPENED_OF", { incident: resting.incidentNumber }]] as const;
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
