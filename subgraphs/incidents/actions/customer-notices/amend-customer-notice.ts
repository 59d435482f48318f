import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import type { CustomerNoticeText } from "../../domain/records/notification/customer-notice.js";
import { writeNoticeText } from "../../domain/writes/versions/customer-notice-version.js";
import { communications, customerNoticeAction, setNotice } from "./customer-notice-action.js";
import { NoticeContentInput, numberGroups } from "./notice-content-input.js";

@InputType({ description: "What the notice says from now on. What is left out stays as it is." })
export class AmendCustomerNoticeInput extends NoticeContentInput {
  @IdentifierField("The notice, as `Incident.customerNotices` lists it.")
  noticeId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @TextField("What the notice is about, in one line.", { nullable: true, max: 200, isOneLine: true })
  title?: string | null;

  @TextField("Why it is changed.", { max: 1_000 })
  reason!: string;
}

/** What an input amends, without what it leaves out. A notice that is complete promises nothing any more, unless it is said to. */
function amendedBy(input: AmendCustomerNoticeInput): Partial<CustomerNoticeText> {
  const { title, language, description, effectOnCustomerData, actionsTaken, suggestedActions, channel } = input;
  const { recipientGroups, isComplete, nextUpdate, nextUpdateAt } = input;
  const fields = {
    title,
    language,
    description,
    effectOnCustomerData,
    actionsTaken,
    suggestedActions,
    channel,
    recipientGroups: recipientGroups && numberGroups(recipientGroups),
    isComplete,
    nextUpdate,
    nextUpdateAt,
  };
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
  return { ...(isComplete && { nextUpdate: null, nextUpdateAt: null }), ...said };
}

export const amendCustomerNotice = customerNoticeAction({
  name: "amendCustomerNotice",
  description:
    "Changes a notice to customers before it is released. What it said before stays in `CustomerNotice.history`. Whoever has written any of it does not release it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...communications],
    transitions: [{ machine: "CustomerNotice", from: ["DRAFT"], to: "DRAFT" }],
    gates: ["OPEN_OR_TOLD", "CUSTOMERS_OF_INVOLVED_SERVICES", "PROMISE_AHEAD"],
    establishes: [{ is: "CUSTOMER_NOTICE_COMPLETE", certainty: "POSSIBLY" }],
    clears: [{ is: "CUSTOMER_NOTICE_COMPLETE", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  input: AmendCustomerNoticeInput,
  decide: (given) => {
    const {
      input,
      loaded: { notice },
      viewer,
    } = given;
    const amended = amendedBy(input);
    if (Object.keys(amended).length === 0)
      throw new CordonError("BAD_USER_INPUT", "Nothing was done. Give what the notice is to say instead.");
    const set = {
      ...amended,
      writings: notice.writings + 1,
      authorIds: [...new Set([...notice.authorIds, viewer.personId])],
    };
    return {
      summary: `Amended the notice to customers "${input.title ?? notice.title}": ${input.reason}`,
      writes: [setNotice({ notice }, set), writeNoticeText(given, { ...notice, ...set }, input.reason)],
    };
  },
});
