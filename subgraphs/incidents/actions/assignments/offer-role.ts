import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Decision } from "../../../../platform/actions/decision.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import type { CaseFile, CaseMember } from "../../domain/case-file.js";
import { holderOf } from "../../domain/holder-of.js";
import type { Assignment } from "../../domain/records/assignment.js";
import type { Records } from "../../domain/records/records.js";
import { roleWords } from "../../domain/role-words.js";
import { candidateFor } from "./candidate-for.js";

/**
 * Offers a role that nobody holds to a person. Several may be offered it at once: the first who accepts has the role.
 * @throws CordonError BAD_USER_INPUT when somebody holds the role, or the person was offered it already or could not take it.
 */
export function offerRole(
  {
    input,
    loaded,
    viewer,
    now,
    newIdentifier,
  }: DecisionInput<{ readonly personId: string }, CaseFile & { readonly people: readonly CaseMember[] }>,
  role: Pick<Assignment, "role" | "serviceId">,
): Decision<Records> {
  const holder = holderOf(role, loaded.assignments);
  if (holder) {
    throw new CordonError(
      "BAD_USER_INPUT",
      `${holder.personName} is ${roleWords(role, loaded)} already. To pass the role on, ${holder.personName} offers it with offerHandover.`,
    );
  }
  const person = candidateFor(role, input.personId, loaded);
  const isOffered = loaded.assignments.some(
    (other) =>
      other.state === "OFFERED" &&
      other.role === role.role &&
      other.serviceId === role.serviceId &&
      other.personId === person.id,
  );
  if (isOffered) {
    throw new CordonError("BAD_USER_INPUT", `${person.name} was offered this already and has not answered yet.`);
  }
  return {
    summary: `Offered ${person.name} to be ${roleWords(role, loaded)}`,
    writes: [
      {
        insert: "Assignment",
        row: {
          id: newIdentifier(),
          incidentId: loaded.incident.id,
          ...role,
          personId: person.id,
          personName: person.name,
          state: "OFFERED",
          offeredById: viewer.personId,
          offeredAt: now,
          answeredAt: null,
          handoverToId: null,
          endedAt: null,
        },
      },
    ],
  };
}
