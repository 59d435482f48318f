import { InputType } from "type-graphql";
import { settleCustomerClocks } from "../../domain/notification/settle-customer-clocks.js";
import { metByANotice } from "../notification/obligation-action.js";
import { CustomerNoticeInput, communications, customerNoticeAction, setNotice } from "./customer-notice-action.js";

@InputType({ description: "The notice that is released." })
export class ReleaseCustomerNoticeInput extends CustomerNoticeInput {}

export const releaseCustomerNotice = customerNoticeAction({
  name: "releaseCustomerNotice",
  description:
    "Releases a notice to customers, as a second person of communications who has written none of it, in every incident. From then on it may be sent, and its text stays as it is; the clock of the notice to customers is settled, and the promise of the notice that it supplements is kept. Send `expectedVersion` to release no other text than the one you have read.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...communications],
    separate: ["draftCustomerNotice", "amendCustomerNotice"],
    transitions: [
      { machine: "CustomerNotice", from: ["DRAFT"], to: "RELEASED" },
      ...metByANotice.map((one) => ({ ...one, beside: true }) as const),
    ],
    gates: ["INCIDENT_OPEN", "DECLARED_ONCE", "CUSTOMER_NOTICE_COMPLETE"],
    establishes: [
      { is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" },
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
      { framework: "CSF_2_0", ids: ["RS.CO", "RC.CO"] },
    ],
  },
  input: ReleaseCustomerNoticeInput,
  decide: ({ loaded, viewer, now }) => {
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
        ...settleCustomerClocks(loaded, notice, now),
      ],
    };
  },
});
