import { InputType } from "type-graphql";
import { Field } from "../../../platform/graphql/fields.js";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../platform/runtime/errors.js";
import { actionsOn } from "../../access/acting/actions-on.js";
import { onCallCells } from "../domain/on-call/on-call-cells.js";
import { rotationAggregate } from "../store/aggregates/rotation-aggregate.js";

@InputType({ description: "Who is on call instead, from when until when, and why." })
export class OverrideOnCallInput {
  @IdentifierField("The rotation.")
  onCallRotationId!: string;

  @IdentifierField("Who is on call; a person who belongs to the rotation's team.")
  personId!: string;

  @Field(() => Date, { description: "From this moment on." })
  from!: Date;

  @Field(() => Date, { description: "Until this moment, which lies ahead." })
  until!: Date;

  @TextField("Why, for instance an illness or a swap.", { max: 1_000 })
  reason!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

export const overrideOnCall = actionsOn(rotationAggregate)({
  name: "overrideOnCall",
  description:
    "Puts somebody on call for a while instead of whoever the rotation names. The security side does so for its rotations, a service team for its own. Where overrides overlap, the one recorded last counts.",
  policy: {
    phase: "PREPARATION",
    since: "1.0.0",
    allow: [
      { responsibility: onCallCells.service },
      { responsibility: onCallCells.security, vacant: "SERVICE_ENGINEER" },
    ],
    gates: ["OVERRIDE_AHEAD", "ON_CALL_FOR_OWN_TEAM"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4(11)"] },
      { framework: "NIST_800_61_R2", ids: ["3.1"] },
    ],
  },
  input: OverrideOnCallInput,
  decide: ({ input: { personId, from, until, reason }, loaded: { rotation, person }, viewer, now, newIdentifier }) => {
    if (until <= from) throw new CordonError("BAD_USER_INPUT", "Nothing was done. `until` must lie after `from`.");
    return {
      summary: `Put ${person?.name} on call in "${rotation.name}" from ${from.toISOString()} until ${until.toISOString()}: ${reason}`,
      writes: [
        {
          insert: "OnCallOverride",
          row: {
            id: newIdentifier(),
            rotationId: rotation.id,
            personId,
            from,
            until,
            reason,
            recordedById: viewer.personId,
            recordedAt: now,
          },
        },
      ],
    };
  },
});
