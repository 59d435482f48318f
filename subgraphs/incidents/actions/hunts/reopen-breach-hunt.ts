import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { huntInIncidentAggregate } from "../../store/aggregates/hunts/hunt-in-incident-aggregate.js";
import { BreachHuntInput } from "./hunt-action.js";

@InputType({ description: "Why the hunt goes on." })
export class ReopenBreachHuntInput extends BreachHuntInput {
  @TextField("What has come to light that its conclusions do not cover.")
  reason!: string;
}

export const reopenBreachHunt = actionsOn(huntInIncidentAggregate)({
  name: "reopenBreachHunt",
  description:
    "Reopens a hunt that was concluded, since something else has come to light. Its conclusions and the reason stay readable, in `formerConclusions` once there are others or the hunt has moved.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "BREACH_HUNT" }],
    transitions: [{ machine: "BreachHunt", from: ["CONCLUDED"], to: "OPEN" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  input: ReopenBreachHuntInput,
  decide: ({ input: { reason }, loaded: { hunt }, viewer, now }) => ({
    summary: `Reopened the hunt "${hunt.hypothesis}": ${reason}`,
    writes: [
      {
        update: "BreachHunt",
        id: hunt.id,
        set: {
          state: "OPEN",
          reopenedAt: now,
          reopenedById: viewer.personId,
          reopenedByName: viewer.name,
          reopeningReason: reason,
        },
      },
    ],
  }),
});
