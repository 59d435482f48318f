import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { followUpAggregate } from "../../store/aggregates/shift-log/follow-up-aggregate.js";
import { whoKeepsTheLog } from "./who-keeps-the-log.js";
import { writeEntries } from "./write-entries.js";

@InputType({ description: "What came of what an entry left to be done." })
export class CompleteShiftFollowUpInput {
  @IdentifierField("The entry that asked for the follow-up.")
  entryId!: string;

  @TextField("What was done, and what came of it.")
  text!: string;

  @Field(() => Date, { nullable: true, description: "When it was done; now when left out." })
  happenedAt?: Date | null;
}

export const completeShiftFollowUp = actionsOn(followUpAggregate)({
  name: "completeShiftFollowUp",
  description:
    "Says that what an entry of the shift log left to be done is done, also one of an earlier shift: another entry, in the log of the shift on duty, says what came of it. It is about the same incident.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoKeepsTheLog],
    transitions: [{ machine: "ShiftFollowUp", from: ["OPEN"], to: "DONE" }],
    gates: ["LOGGED_IN_THE_PAST"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-5"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.5"] },
    ],
  },
  input: CompleteShiftFollowUpInput,
  decide: (given) => {
    const { input, loaded, now } = given;
    const { entry, running, team } = loaded;
    const doneByEntryId = given.newIdentifier();
    return {
      summary: `Followed up entry ${entry.sequence} of the shift log of ${team.name}`,
      writes: [
        ...writeEntries({ ...given, newIdentifier: () => doneByEntryId }, running.id, [
          {
            category: "ACTION",
            text: input.text,
            happenedAt: input.happenedAt ?? now,
            incidentId: entry.incidentId,
            completesId: entry.id,
          },
        ]),
        { update: "ShiftFollowUp", id: entry.id, set: { state: "DONE", doneAt: now, doneByEntryId } },
      ],
    };
  },
});
