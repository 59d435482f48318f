import { gateRules, type Unmet } from "../../../../response-model/gates/gate-rules.js";
import { responsibilities } from "../../../../response-model/process/responsibilities.js";
import type { CaseMember } from "../../case-file.js";
import { hasExpired } from "../../has-expired.js";
import { nameOfCaseService } from "../../named-services.js";
import { holderOf, leadRole, openOfferOf } from "../../people/holder-of.js";
import type { AssignmentFile, RoleFile } from "../../people/role-files.js";
import { roleWords } from "../../people/role-words.js";
import { affectedServices } from "../../service-file.js";

const met = [] as const;

/** Why somebody could not take a role: for an owner it takes the team that owns the service, for a lead any that leads. */
function whyUnfit(file: RoleFile, person: CaseMember): readonly Unmet<"CANDIDATE_FITS">[] {
  const { incident, role, services } = file;
  if (person.kind !== "PERSON") return [["PROGRAM", { person: person.name }]];
  if (incident.handling === "RED" && !incident.virtualTeamPersonIds.includes(person.id))
    return [["SHUT_OUT", { person: person.name }]];
  if (role.role === leadRole.role && person.appointments.includes("EXECUTIVE_INCIDENT_MANAGER"))
    return [["EXECUTIVE", { person: person.name }]];
  const service = services.find(({ id }) => id === role.serviceId);
  const teams = person.teams.filter(({ id }) => !service || id === service.ownerTeamId);
  if (teams.some((team) => team.responsibilities.includes(role.role))) return met;
  const { title: en, koreanTitle: ko } = responsibilities[role.role];
  const place = service
    ? { en: `the team that owns ${service.name}`, ko: `서비스 ${service.name} 소유 팀` }
    : { en: "a team of the security side", ko: "보안 측 팀" };
  return [["NOT_ENTITLED", { person: person.name, role: roleWords(role, file), place, responsibility: { en, ko } }]];
}

/** The gates of offering a role. */
export const roleGates = gateRules<RoleFile, { readonly personId?: string; readonly serviceId?: string }>()({
  SERVICES_AFFECTED: (file) => {
    const { serviceId } = file.role;
    const isAffected = affectedServices(file).some(({ service }) => service.id === serviceId);
    return serviceId === null || isAffected
      ? met
      : [["NOT_AFFECTED", { services: nameOfCaseService(file, serviceId) }]];
  },
  ROLE_VACANT: (file) => {
    const role = roleWords(file.role, file);
    const holder = holderOf(file.role, file.assignments);
    if (holder) return [["HELD", { person: holder.personName, role }]];
    const offer = openOfferOf(file.role, file.assignments);
    return offer ? [["OFFERED", { person: offer.personName, role }]] : met;
  },
  CANDIDATE_FITS: (file, { input: { personId = "" } }) => {
    const person = file.people.find(({ id }) => id === personId);
    return person ? whyUnfit(file, person) : [["UNKNOWN", { id: personId }]];
  },
});

/** The operation that accepts an offer. */
const acceptedBy = ({ assignment: { role, handoverFromId } }: Pick<AssignmentFile, "assignment">) => {
  if (handoverFromId !== null) return "acceptHandover";
  return role === "INCIDENT_RESPONSE_LEAD" ? "acceptLead" : "acceptOwnership";
};

/** The gates of a role that is offered or held. */
export const assignmentGates = gateRules<AssignmentFile, { readonly personId?: string }>()({
  OFFER_IN_TIME: ({ assignment }, { now }) =>
    assignment.state === "OFFERED" && hasExpired(assignment, now)
      ? [["ENDED", { expiresAt: assignment.expiresAt.toISOString() }]]
      : met,
  ANSWERS_THE_OFFER: (file, { operation, viewer }) => {
    const role = roleWords(file.role, file);
    if (acceptedBy(file) !== operation) return [["ANOTHER_ROLE", { role, operation: acceptedBy(file) }]];
    if (viewer.memberships.some((team) => team.responsibilities.includes(file.role.role))) return met;
    const { title: en, koreanTitle: ko } = responsibilities[file.role.role];
    return [["NO_CELL", { role, responsibility: { en, ko } }]];
  },
  SUCCESSOR_FREE: (file) => {
    const offer = openOfferOf(file.role, file.assignments);
    return offer ? [["OFFERED", { person: offer.personName, role: roleWords(file.role, file) }]] : met;
  },
  CANDIDATE_FITS: (file, { input: { personId = "" } }) => {
    const person = file.people.find(({ id }) => id === personId);
    if (!person) return [["UNKNOWN", { id: personId }]];
    return person.id === file.assignment.personId ? [["SAME_PERSON", { person: person.name }]] : whyUnfit(file, person);
  },
});
