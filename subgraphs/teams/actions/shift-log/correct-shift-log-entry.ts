import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { ShiftLogCategory } from "../../../response-model/schema/enums.js";
import { entryAggregate } from "../../store/aggregates/shift-log/entry-aggregate.js";
import { whoKeepsTheLog } from "./who-keeps-the-log.js";
import { writeEntries } from "./write-entries.js";

@InputType({ description: "How it was, in place of what an entry says." })
export class CorrectShiftLogEntryInput {
  @IdentifierField("The entry that is wrong; it stays as it stands.")
  entryId!: string;

  @TextField("How it was.")
  text!: string;

  @Field(() => ShiftLogCategory, { nullable: true, description: "What it was; as it stands when left out." })
  category?: ShiftLogCategory | null;

  @Field(() => Date, { nullable: true, description: "When it happened; as it stands when left out." })
  happenedAt?: Date | null;

  @IdentifierField(
    "The incident that it was about, which you may read; as it stands when left out. An entry about an incident stays about one.",
    { nullable: true },
  )
  incidentId?: string | null;
}

export const correctShiftLogEntry = actionsOn(entryAggregate)({
  name: "correctShiftLogEntry",
  description:
    "Corrects an entry of the shift log, also one of an earlier shift: another entry, in the log of the shift on duty, says how it was. The wrong one stays as it was written, and names the one that corrects it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoKeepsTheLog],
    gates: ["NOT_CORRECTED_YET", "LOGGED_IN_THE_PAST", "LOGGED_INCIDENT_READABLE"],
    clears: ["NOT_CORRECTED_YET"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-5"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.5"] },
    ],
  },
  input: CorrectShiftLogEntryInput,
  decide: (given) => {
    const { input, loaded } = given;
    const { entry, running, team } = loaded;
    return {
      summary: `Corrected entry ${entry.sequence} of the shift log of ${team.name}`,
      writes: writeEntries(given, running.id, [
        {
          category: input.category ?? entry.category,
          text: input.text,
          happenedAt: input.happenedAt ?? entry.happenedAt,
          incidentId: input.incidentId ?? entry.incidentId,
          correctsId: entry.id,
        },
      ]),
    };
  },
});
