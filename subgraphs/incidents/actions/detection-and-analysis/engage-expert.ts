import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { incidentWithPeopleAggregate } from "../../store/aggregates/people/incident-with-people-aggregate.js";
import { IncidentInput } from "../incident-action.js";
import { whoLeads } from "../who-leads.js";

@InputType({ description: "Who is engaged, and for what." })
export class EngageExpertInput extends IncidentInput {
  @IdentifierField("The person.")
  personId!: string;

  @TextField("What the person can do that the others cannot, and what they are asked for.")
  expertise!: string;
}

export const engageExpert = actionsOn(incidentWithPeopleAggregate)({
  name: "engageExpert",
  description:
    "Engages an expert in the virtual team: of Security and Compliance, of a partner, of any other team. From then on they read the incident, also when it is marked TLP RED.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    allow: [{ responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" }, ...whoLeads],
    gates: ["INCIDENT_OPEN", "EXPERT_FITS"],
    establishes: [{ is: "VIRTUAL_TEAM_FORMED", certainty: "POSSIBLY" }],
    clears: ["EXPERT_FITS"],
    controls: [{ framework: "NIST_800_53", ids: ["IR-4(11)", "IR-7"] }],
  },
  input: EngageExpertInput,
  decide: ({ input, loaded }) => {
    const { incident, people } = loaded;
    return {
      summary: `Engaged ${people.map(({ name }) => name).join()} as an expert: ${input.expertise}`,
      writes: [
        setIncident(loaded, {
          virtualTeamPersonIds: [...incident.virtualTeamPersonIds, input.personId],
          virtualTeamRoles: [...incident.virtualTeamRoles, "EXPERT"],
        }),
      ],
    };
  },
});
