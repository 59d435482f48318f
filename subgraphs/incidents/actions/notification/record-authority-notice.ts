import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { clocks } from "../../../response-model/notification/clocks.js";
import { Clock } from "../../../response-model/schema/enums.js";
import { runningClock } from "../../domain/notification/running-clock.js";
import { settledAt } from "../../domain/notification/settled-at.js";
import { CaseInput } from "../incident-action.js";
import { clockAction } from "./clock-action.js";

@InputType({ description: "Which authority was told, and what shows it." })
export class RecordAuthorityNoticeInput extends CaseInput {
  @Field(() => Clock, { description: "The clock that this notice settles." })
  clock!: Clock;

  @TextField("The authority that was told.", { max: 500 })
  authority!: string;

  @TextField("What shows that it was sent: the authority's file number, a receipt, and where it is kept.", {
    max: 1_000,
  })
  evidence!: string;
}

export const recordAuthorityNotice = clockAction({
  name: "recordAuthorityNotice",
  description:
    "Records that an authority was told of the incident, with the evidence, and so settles the clock of that duty. It can come before the declaration, since the law may count from awareness.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ function: "LEGAL_AFFAIRS" }, { function: "TRUST" }],
    gates: ["INCIDENT_OPEN", "OWED_TO_AN_AUTHORITY", "CLOCK_RUNNING"],
    establishes: [
      { is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" },
    ],
    clears: ["CLOCK_RUNNING"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33"] },
      { framework: "NIS2", ids: ["Art. 23"] },
      { framework: "DORA", ids: ["Art. 19"] },
    ],
  },
  input: RecordAuthorityNoticeInput,
  decide: ({ input: { clock, authority, evidence }, loaded, now }) => {
    const { title } = clocks[clock];
    const obligation = runningClock(loaded, clock);
    if (!obligation) throw new Error("The gate CLOCK_RUNNING let an incident pass whose clock does not run.");
    const settled = settledAt(obligation, now);
    return {
      summary: `Told ${authority}, as "${title}" asks${settled.state === "MISSED" ? ", after the deadline" : ""}: ${evidence}`,
      writes: [{ update: "NotificationObligation", id: obligation.id, set: { ...settled, authority, evidence } }],
    };
  },
});
