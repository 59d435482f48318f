import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { type Clock, clocks } from "../../../response-model/notification/clocks/clocks.js";
import type { CaseFile } from "../../domain/case-file.js";
import { addresseeNameOf } from "../../domain/notification/addressees/addressee-name-of.js";
import { isTowards } from "../../domain/notification/addressees/is-towards.js";
import { contractAt } from "../../domain/notification/contracts/contract-at.js";
import { isOfContract } from "../../domain/notification/contracts/is-of-contract.js";
import { reopenObligation } from "../../domain/notification/delays/reopen-obligation.js";
import { isOwedAnew } from "../../domain/notification/is-owed-anew.js";
import { isRecurring } from "../../domain/notification/is-recurring.js";
import { latestSettled } from "../../domain/notification/latest-settled.js";
import { newObligation, started } from "../../domain/notification/new-obligation.js";
import type { NotificationObligation } from "../../domain/records/notification/notification-obligation.js";
import { startedAlongside } from "../../domain/writes/obligations/started-alongside.js";
import { ClockInput } from "./clock-input.js";
import { clockAction } from "./obligation-action.js";

@InputType({ description: "Which deadline starts, for whom, and when it did." })
export class StartNotificationClockInput extends ClockInput {
  @IdentifierField("The incident.")
  incidentId!: string;

  @IsOptional()
  @Field(() => Date, {
    nullable: true,
    description:
      "When it started, if that was before now: for instance the moment of awareness. It may lie before the declaration.",
  })
  startedAt?: Date | null;

  @TextField("What has happened that starts it, and why the law applies.", { max: 1_000 })
  reason!: string;
}

/**
 * The obligation that is meant, of those by the same clock towards the same addressee: one that waits for its start, or one that was
 * found not to be due. Of what recurs that is the one from this moment; of all else the latest, unless a later moment is named in an
 * incident that was reopened: that is owed anew.
 */
function meant(
  { incident }: Pick<CaseFile, "incident">,
  own: readonly NotificationObligation[],
  clock: Clock,
  startedAt: Date | null | undefined,
  now: Date,
): NotificationObligation | undefined {
  const waiting = own.find((one) => !one.startedAt && !one.settledAt);
  if (waiting) return waiting;
  const at = startedAt ?? now;
  const latest = isRecurring(clock)
    ? own.find((one) => one.state === "EXCEPTED" && one.startedAt?.getTime() === at.getTime())
    : latestSettled(own);
  return latest?.state === "EXCEPTED" && !(startedAt && isOwedAnew(incident, latest, startedAt)) ? latest : undefined;
}

export const startNotificationClock = clockAction({
  name: "startNotificationClock",
  description:
    "Starts a notification clock, from the moment at which what starts it has happened: a classification, a decision that the incident is material, a new fact, a ransom that was paid. That may lie before the declaration, or come without one. An obligation that waited for it runs from then on, and so does one that was found not to be due, where it is after all; otherwise a new one is owed. The later notices of the same series that count from the same moment are owed with it, to the same addressee. In an incident that was reopened, what was settled before is owed anew from a later moment: the law counts from each new breach.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ function: "LEGAL_AFFAIRS" }, { function: "TRUST" }],
    transitions: [
      { machine: "NotificationObligation", from: [], to: "RUNNING", beside: true },
      { machine: "NotificationObligation", from: ["EXCEPTED"], to: "RUNNING", beside: true },
    ],
    gates: ["NOTICES_POSSIBLE", "LAWS_ASSESSED", "CLOCK_STARTABLE"],
    clears: [
      { is: "CLOCK_STARTABLE", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" },
    ],
    establishes: [{ is: "CLOCK_STARTED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "GDPR", ids: ["Art. 33"] },
      { framework: "NIS2", ids: ["Art. 23"] },
      { framework: "DORA", ids: ["Art. 19"] },
    ],
  },
  input: StartNotificationClockInput,
  decide: (given) => {
    const { input, loaded, now, newIdentifier } = given;
    const { incident, obligations, contracts = [] } = loaded;
    const { clock, reason } = input;
    const startedAt = input.startedAt ?? now;
    const contract = contractAt(contracts, input.contract, startedAt);
    const addresseeName = addresseeNameOf(input, contract);
    const own = obligations.filter(
      (one) => isTowards(one, { clock, addresseeName }) && isOfContract(one, contracts, input.contract),
    );
    const before = meant({ incident }, own, clock, input.startedAt, now);
    // What was found not to be due counts from where it had started.
    const from = input.startedAt ?? before?.startedAt ?? now;
    const otherStartAt = input.otherStartAt ?? before?.otherStartAt ?? null;
    return {
      summary: `Started the clock "${contract?.title ?? clocks[clock].title}"${addresseeName ? ` towards ${addresseeName}` : ""}, from ${from.toISOString()}: ${reason}`,
      writes: [
        before
          ? {
              update: "NotificationObligation",
              id: before.id,
              set: {
                ...reopenObligation(before),
                ...started(clock, from, otherStartAt, contract),
                exceptionReason: null,
                exceptionDetails: null,
                contractClockId: contract?.id ?? null,
                reason,
              },
            }
          : {
              insert: "NotificationObligation",
              row: newObligation({
                id: newIdentifier(),
                incidentId: incident.id,
                clock,
                addresseeName,
                reason,
                startedAt,
                otherStartAt,
                contract,
              }),
            },
        ...startedAlongside(given, { incidentId: incident.id, clock, addresseeName, reason, startedAt: from }),
      ],
    };
  },
});
