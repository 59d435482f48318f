import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { CustomerNotice } from "../../domain/records/notification/customer-notice.js";
import { customerNoticeAggregate } from "../../store/aggregates/customers/customer-notice-aggregate.js";
import { CaseInput } from "../incident-action.js";

/** What every operation on a notice to customers asks for. */
@InputType()
export class OneNoticeInput extends CaseInput {
  @IdentifierField("The notice, as `Incident.customerNotices` lists it.")
  noticeId!: string;
}

/** What most of them ask for. */
@InputType({ description: "The notice that is meant." })
export class CustomerNoticeInput extends OneNoticeInput {
  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a notice to customers. */
export const customerNoticeAction = actionsOn(customerNoticeAggregate);

/** Only communications tells customers anything. */
export const communications = [{ function: "CUSTOMER_COMMUNICATIONS" }] as const;

/** The write that changes the notice itself. */
export const setNotice = ({ notice }: { readonly notice: CustomerNotice }, set: Partial<CustomerNotice>) =>
  ({ update: "CustomerNotice", id: notice.id, set }) as const;
