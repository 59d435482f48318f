import type { Consultation } from "../records/advice/consultation.js";
import type { Incident } from "../records/case/incident.js";
import type { EvidenceTransfer } from "../records/evidence/evidence-transfer.js";
import type { Approval } from "../records/people/approval.js";
import type { Assignment } from "../records/people/assignment.js";
import type { LegalHold } from "../records/retention/legal-hold.js";

/** What somebody can be asked in an incident. */
interface RequestsOfCase {
  readonly assignments: readonly Assignment[];
  readonly approvals: readonly Approval[];
  readonly consultations: readonly Consultation[];
  readonly transfers: readonly EvidenceTransfer[];
  readonly holds: readonly LegalHold[];
}

/**
 * Who is asked for an answer that is still out: about a role or evidence that is offered to them, an approval that they may give,
 * a legal hold that shall be lifted, or a question that was put to them or to their team. And the teams whose hold keeps the case:
 * they answer for it until it is lifted, whatever the marking becomes.
 */
export function awaitedPeople({
  assignments,
  approvals,
  consultations,
  transfers,
  holds,
}: RequestsOfCase): Pick<Incident, "askedPersonIds" | "askedTeamIds"> {
  const open = consultations.filter(({ state }) => state === "REQUESTED");
  return {
    askedPersonIds: unique([
      ...assignments.filter(({ state }) => state === "OFFERED").map(({ personId }) => personId),
      ...approvals.filter(({ state }) => state === "REQUESTED").flatMap(({ askedPersonIds }) => askedPersonIds),
      ...transfers.filter(({ state }) => state === "OFFERED").map(({ toId }) => toId),
      ...holds.flatMap(({ state, approverId }) => (state === "LIFT_REQUESTED" && approverId ? [approverId] : [])),
      ...open.flatMap(({ consultedPersonId }) => consultedPersonId ?? []),
    ]),
    askedTeamIds: unique([
      ...open.flatMap(({ consultedTeamIds }) => consultedTeamIds),
      ...holds.flatMap(({ state, placedByTeamIds }) => (state === "LIFTED" ? [] : placedByTeamIds)),
    ]),
  };
}

const unique = (ids: readonly string[]) => [...new Set(ids)];
