import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { retentionAggregate } from "../../store/aggregates/retention/archive-aggregate.js";
import { IncidentInput } from "../incident-action.js";
import { retainUntil } from "./retain-until.js";

@InputType({ description: "Until when the data of the incident is kept." })
export class SetRetentionInput extends IncidentInput {
  @Field(() => Date, {
    description: "Until when it is kept: later than what was set before, and not so far that it can only be a mistake.",
  })
  retainUntil!: Date;

  @TextField("The rule that asks for it: a law and its article, a contract, a policy.")
  reason!: string;
}

export const setRetention = actionsOn(retentionAggregate)({
  name: "setRetention",
  description:
    "Sets until when the data and the evidence of an incident are kept, at any time. It is only ever lengthened, and each decision stays on record with its reason. Whatever is set, nothing is destroyed before the least retention is over, which counts from the end of the incident.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "3.0.0",
    allow: [{ responsibility: "DATA_COLLECTION_AND_ARCHIVAL" }],
    gates: ["NOT_MERGED", "RETAINED_INTO_THE_FUTURE"],
    clears: ["RETENTION_OVER"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.3"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: SetRetentionInput,
  decide: (given) => {
    const { input, loaded } = given;
    return {
      summary: `Set the retention to ${input.retainUntil.toISOString().slice(0, 10)}: ${input.reason}`,
      writes: [
        ...retainUntil(given, input.retainUntil, input.reason),
        setIncident(loaded, { retainUntil: input.retainUntil }),
      ],
    };
  },
});
