import { gateRules, type Unmet } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile, CaseMember } from "../../case-file.js";
import { holdersOutside } from "../../people/holders-outside.js";
import { missingFromVirtualTeam } from "../../people/missing-from-virtual-team.js";
import { affectedServices } from "../../service-file.js";
import { shutOutCustodians } from "../../shut-out-custodians.js";

/** An incident together with the people an operation names. */
export interface PeopleFile extends CaseFile {
  readonly people: readonly CaseMember[];
}

/** The gates of who works on an incident together. */
export const peopleGates = gateRules<
  PeopleFile,
  { readonly personIds?: readonly string[]; readonly personId?: string }
>()({
  MEMBERS_FIT: (file, { input: { personIds = [] } }) => {
    const { incident, assignments, people } = file;
    const unknown = personIds.filter((id) => !people.some((person) => person.id === id));
    const programs = people.filter(({ kind }) => kind !== "PERSON").map(({ name }) => name);
    const services = affectedServices(file).map(({ service }) => service);
    const missing = missingFromVirtualTeam(people, services);
    const outside = incident.handling === "RED" ? holdersOutside(assignments, personIds) : [];
    const custodians = shutOutCustodians(file, { virtualTeamPersonIds: personIds }).map(({ name }) => name);
    const reasons: readonly (readonly [boolean, Unmet<"MEMBERS_FIT">])[] = [
      [unknown.length > 0, ["UNKNOWN", { ids: unknown }]],
      [programs.length > 0, ["PROGRAMS", { names: programs }]],
      [missing.length > 0, ["INCOMPLETE", { missing }]],
      [outside.length > 0, ["SHUTS_OUT", { names: outside }]],
      [custodians.length > 0, ["SHUTS_OUT_CUSTODIANS", { names: custodians, handling: incident.handling }]],
    ];
    return reasons.flatMap(([applies, reason]) => (applies ? [reason] : []));
  },
  EXPERT_FITS: (file, { input: { personId = "" } }) => {
    const { incident, people } = file;
    const person = people.find(({ id }) => id === personId);
    if (!person) return [["UNKNOWN", { id: personId }]];
    if (person.kind !== "PERSON") return [["PROGRAM", { person: person.name }]];
    if (incident.virtualTeamPersonIds.includes(person.id)) return [["MEMBER", { person: person.name }]];
    // The first member ends that security on-call is the virtual team.
    const virtualTeamPersonIds = [...incident.virtualTeamPersonIds, person.id];
    const names = shutOutCustodians(file, { virtualTeamPersonIds }).map(({ name }) => name);
    return names.length > 0 ? [["SHUTS_OUT_CUSTODIANS", { person: person.name, names }]] : [];
  },
});
