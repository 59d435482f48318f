import { CordonError } from "../../../../platform/runtime/errors.js";
import { responsibilities } from "../../../response-model/process/responsibilities.js";
import type { CaseFile, CaseMember } from "../../domain/case-file.js";
import type { Assignment } from "../../domain/records/assignment.js";
import { roleWords } from "../../domain/role-words.js";

/**
 * The person, when they could take the role: for an owner it takes the team that owns the service, for a lead any team
 * that leads responses.
 * @throws CordonError BAD_USER_INPUT otherwise: a role is offered only to somebody who can take it.
 */
export function candidateFor(
  { role, serviceId }: Pick<Assignment, "role" | "serviceId">,
  personId: string,
  { incident, people, services }: Pick<CaseFile, "incident" | "services"> & { readonly people: readonly CaseMember[] },
): CaseMember {
  const person = people.find(({ id }) => id === personId);
  if (!person) throw new CordonError("BAD_USER_INPUT", `Nobody has the id ${personId}.`);
  if (person.kind !== "PERSON") {
    throw new CordonError(
      "BAD_USER_INPUT",
      `${person.name} is a program; a role is held by a person. Choose a person.`,
    );
  }
  if (incident.handling === "RED" && !incident.virtualTeamPersonIds.includes(personId)) {
    throw new CordonError(
      "BAD_USER_INPUT",
      `The incident is RED and hidden from ${person.name}, who is not of its virtual team. Add ${person.name} first with formVirtualTeam.`,
    );
  }
  const service = services.find(({ id }) => id === serviceId);
  const teams = person.teams.filter(({ id }) => !service || id === service.ownerTeamId);
  if (teams.some((team) => team.responsibilities.includes(role))) return person;
  const place = service ? `the team that owns ${service.name}` : "a team of the security side";
  throw new CordonError(
    "BAD_USER_INPUT",
    `${person.name} cannot be ${roleWords({ role, serviceId }, { services })}: that takes somebody of ${place} that holds the responsibility "${responsibilities[role].title}". Choose another person.`,
  );
}
