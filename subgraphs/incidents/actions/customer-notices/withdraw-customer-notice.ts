import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CustomerNoticeInput, communications, customerNoticeAction, setNotice } from "./customer-notice-action.js";

@InputType({ description: "Why the notice is not released." })
export class WithdrawCustomerNoticeInput extends CustomerNoticeInput {
  @TextField("Why it is taken back.", { max: 1_000 })
  reason!: string;
}

export const withdrawCustomerNotice = customerNoticeAction({
  name: "withdrawCustomerNotice",
  description:
    "Takes back a notice to customers that was not released, also once the incident is over. What was released cannot be taken back: a further notice supplements it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...communications],
    transitions: [{ machine: "CustomerNotice", from: ["DRAFT"], to: "WITHDRAWN" }],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
  },
  input: WithdrawCustomerNoticeInput,
  decide: ({ input: { reason }, loaded, viewer, now }) => ({
    summary: `Withdrew the notice to customers "${loaded.notice.title}": ${reason}`,
    writes: [
      setNotice(loaded, {
        state: "WITHDRAWN",
        withdrawnById: viewer.personId,
        withdrawnAt: now,
        withdrawalReason: reason,
      }),
    ],
  }),
});
