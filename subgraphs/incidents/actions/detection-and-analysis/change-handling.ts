import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { handlings } from "../../../response-model/evidence/handlings.js";
import { Handling } from "../../../response-model/schema/enums.js";
import { holdersOutside } from "../../domain/holders-outside.js";
import { IncidentInput, incidentAction, setIncident } from "../incident-action.js";

@InputType({ description: "Who may read the incident from now on." })
export class ChangeHandlingInput extends IncidentInput {
  @Field(() => Handling, { description: "The new marking of the Traffic Light Protocol." })
  handling!: Handling;

  @TextField("Why the circle of readers changes.", { max: 1_000 })
  reason!: string;
}

export const changeHandling = incidentAction({
  name: "changeHandling",
  description:
    "Changes who may read the incident, by its Traffic Light Protocol marking. A virtual team must stand before, since RED leaves it to that team alone.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" }, { responsibility: "INCIDENT_RESPONSE_LEAD" }],
    gates: ["VIRTUAL_TEAM_FORMED"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4", "IR-9"] },
      { framework: "NIST_800_61_R2", ids: ["2.3.4"] },
    ],
  },
  input: ChangeHandlingInput,
  decide: ({ input, loaded }) => {
    const { incident, assignments } = loaded;
    const outside = holdersOutside(assignments, incident.virtualTeamPersonIds);
    if (input.handling === "RED" && outside.length > 0) {
      throw new CordonError(
        "BAD_USER_INPUT",
        `RED would hide the incident from ${outside.join(", ")}, who hold a role in it but are not of its virtual team. Add them first with formVirtualTeam.`,
      );
    }
    return {
      summary: `Changed the handling from ${handlings[incident.handling].title} to ${handlings[input.handling].title}: ${input.reason}`,
      writes: [setIncident(loaded, { handling: input.handling })],
    };
  },
});
