import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { CustomerNotice } from "../../domain/records/notification/customer-notice.js";
import { writeNoticeText } from "../../domain/writes/versions/customer-notice-version.js";
import { newCustomerNoticeAggregate } from "../../store/aggregates/customers/new-customer-notice-aggregate.js";
import { communications } from "./customer-notice-action.js";
import { NoticeContentInput, numberGroups } from "./notice-content-input.js";

@InputType({ description: "What affected customers are to be told, as far as it is written." })
export class DraftCustomerNoticeInput extends NoticeContentInput {
  @TextField("What the notice is about, in one line.", { max: 200, isOneLine: true })
  title!: string;

  @IdentifierField(
    "The earlier notice that it adds to, such as one that has promised an update; of this incident, or of a duplicate that was merged into it.",
    { nullable: true },
  )
  supplementsId?: string | null;
}

export const draftCustomerNotice = actionsOn(newCustomerNoticeAggregate)({
  name: "draftCustomerNotice",
  description:
    "Writes a notice to affected customers, which tells nobody anything until a second person of communications releases it. It can be begun before the incident is declared, and with parts left out. One that adds to an earlier notice, of the incident or of a duplicate that was merged into it, or keeps the promise of an update, names that one. Once the incident has ended, such a supplement ends the matter for those who were told.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...communications],
    transitions: [{ machine: "CustomerNotice", from: [], to: "DRAFT" }],
    gates: ["OPEN_OR_TOLD", "SUPPLEMENTS_A_RELEASED_NOTICE", "CUSTOMERS_OF_INVOLVED_SERVICES", "PROMISE_AHEAD"],
    establishes: [{ is: "CUSTOMER_NOTICE_COMPLETE", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  input: DraftCustomerNoticeInput,
  decide: (given) => {
    const { input, loaded, viewer, now, newIdentifier } = given;
    const row: CustomerNotice = {
      id: newIdentifier(),
      incidentId: loaded.incident.id,
      version: 1,
      state: "DRAFT",
      supplementsId: input.supplementsId ?? null,
      title: input.title,
      language: input.language ?? "en",
      description: input.description ?? null,
      effectOnCustomerData: input.effectOnCustomerData ?? null,
      actionsTaken: input.actionsTaken ?? null,
      suggestedActions: input.suggestedActions ?? null,
      channel: input.channel ?? null,
      recipientGroups: numberGroups(input.recipientGroups ?? []),
      isComplete: input.isComplete ?? false,
      nextUpdate: input.nextUpdate ?? null,
      nextUpdateAt: input.nextUpdateAt ?? null,
      writings: 1,
      authorIds: [viewer.personId],
      draftedById: viewer.personId,
      draftedByName: viewer.name,
      draftedAt: now,
      releasedById: null,
      releasedByName: null,
      releasedAt: null,
      obligationIds: [],
      lateReason: null,
      withdrawnById: null,
      withdrawnAt: null,
      withdrawalReason: null,
    };
    return {
      summary: `Drafted the notice to customers "${input.title}"`,
      writes: [{ insert: "CustomerNotice", row }, writeNoticeText(given, row, null)],
    };
  },
});
