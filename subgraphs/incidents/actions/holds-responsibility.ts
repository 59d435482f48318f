import { CordonError } from "../../foundation/errors.js";
import type { Responsibility } from "../../response-model/process/responsibilities.js";
import type { CaseMember } from "../domain/case-file.js";

/**
 * The person, when he or she belongs to a team that holds the responsibility.
 * @throws CordonError BAD_USER_INPUT otherwise: a role is offered only to somebody who can take it.
 */
export function holdsResponsibility(
  people: readonly CaseMember[],
  personId: string,
  responsibility: Responsibility,
): CaseMember {
  const person = people.find(({ id }) => id === personId);
  if (!person) throw new CordonError("BAD_USER_INPUT", `Nobody has the id ${personId}.`);
  if (person.teams.some(({ responsibilities }) => responsibilities.includes(responsibility))) return person;
  throw new CordonError(
    "BAD_USER_INPUT",
    `${person.name} belongs to no team that holds ${responsibility} and could not take the role. Choose somebody whose team holds it.`,
  );
}
