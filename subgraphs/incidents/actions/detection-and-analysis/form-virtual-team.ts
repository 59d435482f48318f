import { ArrayMaxSize, ArrayMinSize, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { VirtualTeamRole } from "../../../response-model/schema/enums.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { incidentWithPeopleAggregate } from "../../store/aggregates/people/incident-with-people-aggregate.js";
import { IncidentInput } from "../incident-action.js";
import { whoLeads } from "../who-leads.js";

@InputType({ description: "A member of a virtual team." })
export class VirtualTeamMemberInput {
  @IdentifierField("The person.")
  personId!: string;

  @Field(() => VirtualTeamRole, { description: "What the person is there for." })
  role!: VirtualTeamRole;
}

@InputType({ description: "Who works on the incident together." })
export class FormVirtualTeamInput extends IncidentInput {
  @ArrayMinSize(1, { message: "must name at least one" })
  @ArrayMaxSize(100, { message: "must name at most 100" })
  @ValidateNested({ each: true })
  @Field(() => [VirtualTeamMemberInput], {
    description:
      "All members of the virtual team: they replace those there were. At least one from security response, one from the team of each affected service, and one from customer communications.",
  })
  members!: readonly VirtualTeamMemberInput[];

  /** The people that are named, each once. */
  get personIds(): readonly string[] {
    return [...new Set(this.members.map(({ personId }) => personId))];
  }
}

export const formVirtualTeam = actionsOn(incidentWithPeopleAggregate)({
  name: "formVirtualTeam",
  description:
    "Forms the virtual team of an incident from security response, the affected service teams and communications, each with a role; experts can be engaged. Only its members read an incident that is marked TLP RED.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" }, ...whoLeads],
    gates: ["INCIDENT_OPEN", "MEMBERS_FIT"],
    establishes: ["VIRTUAL_TEAM_FORMED"],
    controls: [{ framework: "NIST_800_53", ids: ["IR-4(11)"] }],
  },
  input: FormVirtualTeamInput,
  decide: ({ input, loaded }) => {
    const roleOf = (id: string) => input.members.find(({ personId }) => personId === id)?.role ?? "EXPERT";
    return {
      summary: `Formed the virtual team: ${loaded.people.map(({ name }) => name).join(", ")}`,
      writes: [
        setIncident(loaded, {
          virtualTeamPersonIds: loaded.people.map(({ id }) => id),
          virtualTeamRoles: loaded.people.map(({ id }) => roleOf(id)),
        }),
      ],
    };
  },
});
