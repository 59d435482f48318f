import { InputType } from "type-graphql";
import { IdentifiersField, ReadVersionField, TextField } from "../../../../platform/graphql/input-fields.js";
import { metByNotice } from "../../domain/customers/met-by-notice.js";
import { promised } from "../../domain/writes/obligations/next-obligations.js";
import { communications, customerNoticeAction, OneNoticeInput, setNotice } from "./customer-notice-action.js";

@InputType({ description: "The notice that is released, as it was read." })
export class ReleaseCustomerNoticeInput extends OneNoticeInput {
  @ReadVersionField()
  expectedVersion!: number;

  @IdentifiersField(
    "What its delivery is to meet, of what communications tells, as `Incident.notificationObligations` lists it; leave it out for all that every customer is promised. What is owed to data subjects or a controller, by a law or by a contract of the organization is met only where it is named.",
    { atLeast: 0, defaultValue: [] },
  )
  obligationIds!: readonly string[];

  @TextField("Why it comes after a deadline, where that is known already.", { nullable: true })
  lateReason?: string | null;
}

export const releaseCustomerNotice = customerNoticeAction({
  name: "releaseCustomerNotice",
  description:
    "Releases a notice to customers, as a second person of communications who has written none of it, in every incident. From then on it may be sent, and its text stays as it is. It says what its delivery is to meet: nothing is met before recordNoticeDelivery. An update that it promises itself is owed from then on. What is owed from awareness is told before the incident is declared as well; of one that has ended, a supplement to what customers were told is released.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...communications],
    separate: ["draftCustomerNotice", "amendCustomerNotice"],
    transitions: [
      { machine: "CustomerNotice", from: ["DRAFT"], to: "RELEASED" },
      { machine: "NotificationObligation", from: [], to: "RUNNING", beside: true },
    ],
    gates: [
      "OPEN_OR_TOLD",
      "DECLARED_OR_OWED",
      "CUSTOMER_NOTICE_COMPLETE",
      "MEETS_WHAT_IS_OWED",
      "OBLIGATIONS_HAVE_SPACE",
    ],
    clears: [{ is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
      { framework: "CSF_2_0", ids: ["RS.CO", "RC.CO"] },
    ],
  },
  input: ReleaseCustomerNoticeInput,
  decide: (given) => {
    const { input, loaded, viewer, now } = given;
    const { notice, incident } = loaded;
    const { id, nextUpdate, nextUpdateAt } = notice;
    const to = notice.recipientGroups.map(({ name }) => name).join(", ");
    const owed = {
      ...({ incidentId: incident.id, clock: "PROMISED_UPDATE", promisedUnder: null } as const),
      ...{ addressee: null, addresseeName: "" },
    } as const;
    return {
      summary: `Released the notice to customers "${notice.title}" of ${notice.draftedByName}, to ${to} by ${notice.channel}`,
      writes: [
        setNotice(loaded, {
          state: "RELEASED",
          releasedById: viewer.personId,
          releasedByName: viewer.name,
          releasedAt: now,
          obligationIds: metByNotice(loaded, notice, input.obligationIds).map((one) => one.id),
          lateReason: input.lateReason ?? null,
        }),
        ...promised(given, owed, { id, sentAt: now, nextUpdate, nextUpdateAt }),
      ],
    };
  },
});
