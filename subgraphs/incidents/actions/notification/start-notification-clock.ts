import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { clocks } from "../../../response-model/notification/clocks.js";
import { Clock } from "../../../response-model/schema/enums.js";
import { noticeBefore } from "../../domain/notification/running-clock.js";
import { startClock } from "../../domain/notification/start-clock.js";
import { CaseInput } from "../incident-action.js";
import { clockAction } from "./clock-action.js";

@InputType({ description: "A deadline that applies to the incident." })
export class StartNotificationClockInput extends CaseInput {
  @Field(() => Clock, { description: "Which deadline." })
  clock!: Clock;

  @IsOptional()
  @Field(() => Date, {
    nullable: true,
    description:
      "When it started, if that was before now: for instance the moment of awareness. Leave it out for a clock that starts with a preceding notice: it counts from that notice.",
  })
  startedAt?: Date | null;

  @TextField("Why it applies: the customers, the market, the law.", { max: 1_000 })
  reason!: string;
}

export const startNotificationClock = clockAction({
  name: "startNotificationClock",
  description:
    "Starts another notification clock that applies to the incident, beside the one that starts with the declaration. Each runs and is settled on its own. A clock that starts with a preceding notice can be started only once that notice is on record.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ function: "LEGAL_AFFAIRS" }, { function: "TRUST" }],
    gates: ["INCIDENT_OPEN", "CLOCK_STARTABLE"],
    establishes: ["CLOCK_RUNNING"],
    clears: ["CLOCK_STARTABLE", "NOTIFICATIONS_SETTLED", { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "GDPR", ids: ["Art. 33"] },
      { framework: "NIS2", ids: ["Art. 23"] },
      { framework: "DORA", ids: ["Art. 19"] },
    ],
  },
  input: StartNotificationClockInput,
  decide: ({ input, loaded: { incident, obligations }, now, newIdentifier }) => {
    const startedAt = noticeBefore({ obligations }, input.clock) ?? input.startedAt ?? now;
    return {
      summary: `Started the clock "${clocks[input.clock].title}": ${input.reason}`,
      writes: [
        { insert: "NotificationObligation", row: startClock(newIdentifier(), incident.id, input.clock, startedAt) },
      ],
    };
  },
});
