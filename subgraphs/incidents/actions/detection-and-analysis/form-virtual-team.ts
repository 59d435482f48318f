import { InputType } from "type-graphql";
import { IdentifiersField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/actions-on.js";
import { holdersOutside } from "../../domain/holders-outside.js";
import { missingFromVirtualTeam } from "../../domain/missing-from-virtual-team.js";
import { programsAmong } from "../../domain/programs-among.js";
import { incidentWithPeopleAggregate } from "../../store/aggregates/incident-with-people-aggregate.js";
import { IncidentInput, setIncident } from "../incident-action.js";

@InputType({ description: "Who works on the incident together." })
export class FormVirtualTeamInput extends IncidentInput {
  @IdentifiersField(
    "All members of the virtual team: they replace those there were. At least one from security response, one from the team of each affected service, and one from customer communications.",
  )
  personIds!: string[];
}

export const formVirtualTeam = actionsOn(incidentWithPeopleAggregate)({
  name: "formVirtualTeam",
  description:
    "Forms the virtual team of an incident from security response, the affected service teams and communications; experts can be added. Only its members read an incident that is marked TLP RED.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" }, { responsibility: "INCIDENT_RESPONSE_LEAD" }],
    gates: ["INCIDENT_OPEN"],
    controls: [{ framework: "NIST_800_53", ids: ["IR-4(11)"] }],
  },
  input: FormVirtualTeamInput,
  decide: ({ input, loaded }) => {
    const { incident, assignments, people, services } = loaded;
    const unknown = input.personIds.filter((id) => !people.some((person) => person.id === id));
    if (unknown.length > 0) throw new CordonError("BAD_USER_INPUT", `Nobody has the id ${unknown.join(", ")}.`);
    const programs = programsAmong(people);
    if (programs.length > 0) {
      throw new CordonError(
        "BAD_USER_INPUT",
        `A virtual team consists of people, and ${programs.join(", ")} is none. Leave it out.`,
      );
    }
    const missing = missingFromVirtualTeam(people, services);
    if (missing.length > 0) {
      throw new CordonError(
        "BAD_USER_INPUT",
        `The virtual team would lack somebody from ${missing.map(({ en }) => en).join(", ")}. Add their ids.`,
      );
    }
    const outside = holdersOutside(assignments, input.personIds);
    if (incident.handling === "RED" && outside.length > 0) {
      throw new CordonError(
        "BAD_USER_INPUT",
        `The incident is RED and would be hidden from ${outside.join(", ")}, who hold a role in it. Add them, or have the role handed over first.`,
      );
    }
    return {
      summary: `Formed the virtual team: ${people.map(({ name }) => name).join(", ")}`,
      writes: [setIncident(loaded, { virtualTeamPersonIds: people.map(({ id }) => id) })],
    };
  },
});
