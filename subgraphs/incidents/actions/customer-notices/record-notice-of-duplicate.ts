import { ArrayMaxSize } from "class-validator";
import { InputType } from "type-graphql";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { asSentence } from "../../../response-model/gates/as-sentence.js";
import { metBySending } from "../../domain/customers/met-by-sending.js";
import { titleTowards } from "../../domain/notification/addressees/title-towards.js";
import { customersKnow, settleCustomerClocks } from "../../domain/writes/obligations/settle-customer-clocks.js";
import { duplicateNoticeAggregate } from "../../store/aggregates/customers/duplicate-notice-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { metByANotice } from "../notification/obligation-action.js";
import { communications } from "./customer-notice-action.js";

@InputType({ description: "Which notices that were given in duplicates tell enough for what is owed here." })
export class RecordNoticeOfDuplicateInput extends CaseInput {
  @ArrayMaxSize(20, { message: "must name at most 20" })
  @IdentifiersField("The notices, each of a duplicate that was merged into this incident; at most 20.")
  noticeIds!: readonly string[];

  @IdentifiersField(
    "What they meet, of what communications tells, as `Incident.notificationObligations` lists it; leave it out for all that is owed to customers.",
    { atLeast: 0, defaultValue: [] },
  )
  obligationIds!: readonly string[];

  @TextField("Why what they said is enough for this incident as well.", { max: 1_000 })
  reason!: string;

  @TextField("Why they came after a deadline, where they did.", { nullable: true })
  lateReason?: string | null;
}

export const recordNoticeOfDuplicate = actionsOn(duplicateNoticeAggregate)({
  name: "recordNoticeOfDuplicate",
  description:
    "Records that notices which were given in duplicates, before those were merged into this incident, tell their recipients enough for this one as well. What they were given for meets nothing here by itself: communications judges it. What is owed here is met when the last of those was told whom it concerns, there or by a notice of this incident.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...communications],
    transitions: metByANotice.map((one) => ({ ...one, beside: true }) as const),
    gates: [
      "INCIDENT_OPEN",
      "GIVEN_IN_A_DUPLICATE",
      "MEETS_WHAT_IS_OWED",
      "DUPLICATE_TOLD_ENOUGH",
      "LATENESS_EXPLAINED",
    ],
    establishes: [
      { is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" },
    ],
    clears: ["DUPLICATE_TOLD_ENOUGH"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
    ],
  },
  input: RecordNoticeOfDuplicateInput,
  decide: ({ input, loaded }) => {
    const { given, duties, sending } = loaded;
    const met = metBySending(duties, given, sending);
    const [latest] = given.toSorted((one, other) => Number(other.releasedAt) - Number(one.releasedAt));
    if (!latest) throw new Error("The gate GIVEN_IN_A_DUPLICATE let pass that no notice is named.");
    const since = Math.min(...sending.groups.map(({ sentAt }) => sentAt.getTime()));
    const titles = given.map(({ title }) => `"${title}"`).join(", ");
    const owed = duties.map((one) => `"${titleTowards(one).en}"`).join(", ");
    return {
      summary: `Found that ${titles}, given in a duplicate, ${given.length === 1 ? "meets" : "meet"} ${owed}: ${asSentence(input.reason)}`,
      writes: [...customersKnow(loaded, new Date(since)), ...settleCustomerClocks(met, latest, input.lateReason)],
    };
  },
});
