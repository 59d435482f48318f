import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { ShiftLogCategory } from "../../../response-model/schema/enums.js";
import { newEntryAggregate } from "../../store/aggregates/shift-log/new-entry-aggregate.js";
import { whoKeepsTheLog } from "./who-keeps-the-log.js";
import { writeEntries } from "./write-entries.js";

@InputType({ description: "What is written into the log of a shift." })
export class RecordShiftLogEntryInput {
  @IdentifierField("The shift on duty.")
  shiftId!: string;

  @Field(() => ShiftLogCategory, { description: "What the entry is." })
  category!: ShiftLogCategory;

  @TextField("What was observed or done. What it says of a case belongs into an entry that names the incident.")
  text!: string;

  @Field(() => Date, { nullable: true, description: "When it happened; now when left out." })
  happenedAt?: Date | null;

  @IdentifierField(
    "The incident that it is about, which you may read: the entry is then read by nobody who may not read that. Leave it out where it is about none.",
    { nullable: true },
  )
  incidentId?: string | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "By when somebody has to come back to it, whichever shift is on duty then; leave it out where nobody has.",
  })
  followUpDueAt?: Date | null;
}

export const recordShiftLogEntry = actionsOn(newEntryAggregate)({
  name: "recordShiftLogEntry",
  description:
    "Writes an entry into the log of the shift on duty: what was observed or done, when, and what has to be followed up. An entry is never changed; another one corrects it. One about an incident is read by whoever may read the incident.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoKeepsTheLog],
    transitions: [{ machine: "ShiftFollowUp", from: [], to: "OPEN", beside: true }],
    gates: ["SHIFT_RUNNING", "LOGGED_IN_THE_PAST", "LOGGED_INCIDENT_READABLE", "LOG_FOLLOW_UP_AHEAD"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-5"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.5"] },
    ],
  },
  input: RecordShiftLogEntryInput,
  decide: (given) => {
    const { shiftId, category, text, happenedAt, incidentId, followUpDueAt } = given.input;
    return {
      summary: `Wrote into the shift log of ${given.loaded.team.name}: ${category}`,
      writes: writeEntries(given, shiftId, [
        {
          category,
          text,
          happenedAt: happenedAt ?? given.now,
          incidentId: incidentId ?? null,
          followUpDueAt: followUpDueAt ?? null,
        },
      ]),
    };
  },
});
