import { InputType } from "type-graphql";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { settleCustomerClocks } from "../../domain/writes/settle-customer-clocks.js";
import { metByANotice } from "../notification/obligation-action.js";
import { CustomerNoticeInput, communications, customerNoticeAction, setNotice } from "./customer-notice-action.js";

@InputType({ description: "The notice that is released." })
export class ReleaseCustomerNoticeInput extends CustomerNoticeInput {
  @IdentifiersField(
    "What it meets, of what communications tells, as `Incident.notificationObligations` lists it; leave it out for all that every customer is promised. What is owed to data subjects or a controller, by a law or by a contract of the organization is met only where it is named.",
    { atLeast: 0, defaultValue: [] },
  )
  obligationIds!: readonly string[];

  @TextField("Why it comes after a deadline, where it does.", { nullable: true })
  lateReason?: string | null;
}

export const releaseCustomerNotice = customerNoticeAction({
  name: "releaseCustomerNotice",
  description:
    "Releases a notice to customers, as a second person of communications who has written none of it, in every incident. From then on it may be sent, and its text stays as it is; what is owed to customers is met, or what else is named that communications tells, and so is what the notice promised that it supplements. An update that it promises itself is owed from then on. Send `expectedVersion` to release no other text than the one you have read.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...communications],
    separate: ["draftCustomerNotice", "amendCustomerNotice"],
    transitions: [
      { machine: "CustomerNotice", from: ["DRAFT"], to: "RELEASED" },
      ...metByANotice.map((one) => ({ ...one, beside: true }) as const),
      { machine: "NotificationObligation", from: [], to: "RUNNING", beside: true },
    ],
    gates: ["INCIDENT_OPEN", "DECLARED_ONCE", "CUSTOMER_NOTICE_COMPLETE", "MEETS_WHAT_IS_OWED", "LATENESS_EXPLAINED"],
    establishes: [
      { is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" },
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
  decide: (facts) => {
    const { loaded, viewer, now } = facts;
    const { notice, supplemented } = loaded;
    const keepsPromise = supplemented?.nextUpdateAt && supplemented.promiseKeptAt === null;
    const to = notice.recipientGroups.map(({ name }) => name).join(", ");
    return {
      summary: `Released the notice to customers "${notice.title}" of ${notice.draftedByName}, to ${to} by ${notice.channel}`,
      writes: [
        setNotice(loaded, {
          state: "RELEASED",
          releasedById: viewer.personId,
          releasedByName: viewer.name,
          releasedAt: now,
        }),
        ...(keepsPromise ? [setNotice({ notice: supplemented }, { promiseKeptAt: now })] : []),
        ...settleCustomerClocks(facts),
      ],
    };
  },
});
