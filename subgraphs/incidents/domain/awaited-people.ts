import type { Approval } from "./records/people/approval.js";
import type { Assignment } from "./records/people/assignment.js";

/** Who is asked for an answer that is still out: about a role that is offered to them, or an approval that they may give. */
export const awaitedPeople = ({
  assignments,
  approvals,
}: {
  readonly assignments: readonly Assignment[];
  readonly approvals: readonly Approval[];
}): readonly string[] => [
  ...new Set([
    ...assignments.filter(({ state }) => state === "OFFERED").map(({ personId }) => personId),
    ...approvals.filter(({ state }) => state === "REQUESTED").flatMap(({ askedPersonIds }) => askedPersonIds),
  ]),
];
