import { ArrayMaxSize, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { ShiftInput, shiftAction } from "./shift-action.js";
import { whoKeepsTheLog } from "./who-keeps-the-log.js";
import { writeEntries } from "./write-entries.js";

@InputType({ description: "Something that the next shift has to know: an open matter, or something to watch." })
export class HandoverMatterInput {
  @TextField("What it is.", { max: 2_000 })
  text!: string;

  @IdentifierField(
    "The incident that it is about, which you may read: nobody reads of it who may not read that. Leave it out where it is about none.",
    { nullable: true },
  )
  incidentId?: string | null;

  @Field(() => Date, {
    nullable: true,
    description: "By when the next shift has to come back to it; leave it out to watch it.",
  })
  followUpDueAt?: Date | null;
}

@InputType({ description: "What a shift leaves to the next one." })
export class OfferShiftHandoverInput extends ShiftInput {
  @TextField(
    "How the shift went, as everybody of the team may read it: what is to be said of a case is a matter of its own.",
  )
  text!: string;

  @ArrayMaxSize(50, { message: "must name at most 50" })
  @ValidateNested({ each: true })
  @Field(() => [HandoverMatterInput], {
    defaultValue: [],
    description:
      "The open matters and what to watch, at most 50. What earlier entries left to be followed up stays open by itself, and need not be named.",
  })
  matters!: readonly HandoverMatterInput[];
}

export const offerShiftHandover = shiftAction({
  name: "offerShiftHandover",
  description:
    "Writes the handover of the shift on duty: how it went, open matters, what to watch. Each becomes an entry of the log. The shift stays on duty until somebody else of the team accepts it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoKeepsTheLog],
    transitions: [
      { machine: "Shift", from: ["OPEN"], to: "HANDOVER_OFFERED" },
      { machine: "ShiftFollowUp", from: [], to: "OPEN", beside: true },
    ],
    gates: ["LOGGED_INCIDENT_READABLE", "LOG_FOLLOW_UP_AHEAD"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.1"] },
      { framework: "NIST_800_53", ids: ["IR-5"] },
    ],
  },
  input: OfferShiftHandoverInput,
  decide: (given) => {
    const { input, loaded, viewer, now } = given;
    const category = "HANDOVER";
    return {
      summary: `Offered the handover of the shift of ${loaded.team.name}`,
      writes: [
        ...writeEntries(given, loaded.shift.id, [
          { category, text: input.text },
          ...input.matters.map(
            ({ text, incidentId, followUpDueAt }) =>
              ({
                category,
                text,
                incidentId: incidentId ?? null,
                followUpDueAt: followUpDueAt ?? null,
              }) as const,
          ),
        ]),
        {
          update: "Shift",
          id: loaded.shift.id,
          set: { state: "HANDOVER_OFFERED", offeredById: viewer.personId, offeredByName: viewer.name, offeredAt: now },
        },
      ],
    };
  },
});
