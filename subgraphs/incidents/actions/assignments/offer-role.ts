import type { Facts } from "../../../foundation/action.js";
import type { Decision } from "../../../foundation/decision.js";
import { CordonError } from "../../../foundation/errors.js";
import type { CaseFile, CaseMember } from "../../domain/case-file.js";
import type { Assignment } from "../../domain/records/assignment.js";
import type { Records } from "../../domain/records/records.js";
import { roleWords } from "../../domain/role-words.js";
import { holdsResponsibility } from "../holds-responsibility.js";

/**
 * Offers a role that nobody holds to a person; an earlier offer that nobody has answered is taken back.
 * @throws CordonError BAD_USER_INPUT when somebody holds the role, or the person could not take it.
 */
export function offerRole(
  {
    input,
    loaded,
    viewer,
    now,
    newIdentifier,
  }: Facts<{ readonly personId: string }, CaseFile & { readonly people: readonly CaseMember[] }>,
  role: Pick<Assignment, "role" | "serviceId">,
): Decision<Records> {
  const person = holdsResponsibility(loaded.people, input.personId, role.role);
  const same = loaded.assignments.filter((other) => other.role === role.role && other.serviceId === role.serviceId);
  const holder = same.find(({ state }) => state === "ACCEPTED");
  if (holder) {
    throw new CordonError(
      "BAD_USER_INPUT",
      `${holder.personName} is ${roleWords(role, loaded)}. Hand the role over with offerHandover.`,
    );
  }
  const unanswered = same.filter(({ state }) => state === "OFFERED");
  return {
    summary: `Offered ${person.name} to be ${roleWords(role, loaded)}`,
    writes: [
      ...unanswered.map(
        ({ id }) => ({ update: "Assignment", id, set: { state: "DECLINED", answeredAt: now } }) as const,
      ),
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
