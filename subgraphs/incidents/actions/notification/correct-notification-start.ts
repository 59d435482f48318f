import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { titleTowards } from "../../domain/notification/addressees/title-towards.js";
import { versionOfContract } from "../../domain/notification/contracts/version-of-contract.js";
import { correctedStart } from "../../domain/notification/delays/corrected-start.js";
import { ObligationInput, obligationAction } from "./obligation-action.js";

@InputType({ description: "From when a deadline counts in truth." })
export class CorrectNotificationStartInput extends ObligationInput {
  @Field(() => Date, { description: "When it started: for instance the moment of awareness." })
  startedAt!: Date;

  @IsOptional()
  @Field(() => Date, {
    nullable: true,
    description:
      "The other moment from which the law counts as well, where it does; leave it out to keep the one that is on record.",
  })
  otherStartAt?: Date | null;

  @TextField("What shows that it started then, and not when the record said.", { max: 1_000 })
  reason!: string;
}

export const correctNotificationStart = obligationAction({
  name: "correctNotificationStart",
  description:
    "Corrects from when a notification clock counts, where another moment was recorded than the one at which what starts it happened. The deadline is counted anew, by the law or the contract as it stood at that moment, and a delay is no longer than before. What was missed and is not any more runs again. What a declaration, a notice or a promise has started is on record, and stays so.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ function: "LEGAL_AFFAIRS" }, { function: "TRUST" }],
    transitions: [
      { machine: "NotificationObligation", from: ["RUNNING", "AT_RISK", "MISSED"], to: "RUNNING" },
      { machine: "NotificationObligation", from: ["AT_RISK"], to: "AT_RISK" },
      { machine: "NotificationObligation", from: ["AT_RISK", "DELAYED", "MISSED"], to: "DELAYED" },
      { machine: "NotificationObligation", from: ["MISSED"], to: "MISSED" },
    ],
    gates: ["NOTICES_POSSIBLE", "START_CORRECTABLE"],
    clears: ["START_CORRECTABLE"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33"] },
      { framework: "NIS2", ids: ["Art. 23"] },
      { framework: "DORA", ids: ["Art. 19"] },
    ],
  },
  input: CorrectNotificationStartInput,
  decide: ({ input: { startedAt, otherStartAt, reason }, loaded: { obligation, contracts = [] }, now }) => {
    const set = correctedStart(obligation, {
      startedAt,
      otherStartAt: otherStartAt ?? obligation.otherStartAt,
      contract: versionOfContract(contracts, startedAt),
      now,
    });
    const moments = [
      ...moved("", obligation.startedAt, set.startedAt),
      ...moved("the other moment ", obligation.otherStartAt, set.otherStartAt),
    ];
    return {
      summary: `Corrected from when "${titleTowards(obligation).en}" counts, ${moments.join(", ")}: ${reason}`,
      writes: [{ update: "NotificationObligation", id: obligation.id, set }],
    };
  },
});

/** In words from when until when a moment was moved; nothing where it stays. */
const moved = (what: string, before: Date | null, after: Date | null): readonly string[] =>
  before?.getTime() === after?.getTime()
    ? []
    : [`${what}from ${before?.toISOString() ?? "none"} to ${after?.toISOString() ?? "none"}`];
