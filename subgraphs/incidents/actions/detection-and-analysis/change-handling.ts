import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { handlings } from "../../../response-model/evidence/handlings.js";
import { Handling } from "../../../response-model/schema/enums.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { IncidentInput, incidentAction } from "../incident-action.js";
import { whoLeads } from "../who-leads.js";

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
    "Changes who may read the incident, by its Traffic Light Protocol marking. A virtual team must stand before, since RED leaves it to that team alone. Nobody who holds a role or has evidence of the incident is shut out by it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [...whoLeads],
    gates: ["INCIDENT_OPEN", "VIRTUAL_TEAM_FORMED", "READERS_REMAIN"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4", "IR-9"] },
      { framework: "NIST_800_61_R2", ids: ["2.3.4"] },
    ],
  },
  input: ChangeHandlingInput,
  decide: ({ input, loaded }) => {
    const { incident } = loaded;
    return {
      summary: `Changed the handling from ${handlings[incident.handling].title} to ${handlings[input.handling].title}: ${input.reason}`,
      writes: [setIncident(loaded, { handling: input.handling })],
    };
  },
});
