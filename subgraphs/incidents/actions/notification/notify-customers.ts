import { Min } from "class-validator";
import { InputType, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { addresseeOf } from "../../domain/notification/addressee-of.js";
import { settledBy } from "../../domain/notification/settled-by.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { CaseInput } from "../incident-action.js";
import { clockAction, metByANotice } from "./obligation-action.js";

@InputType({ description: "What the affected customers were told." })
export class NotifyCustomersInput extends CaseInput {
  @TextField("What happened.")
  description!: string;

  @TextField("What it means for customer data.")
  effectOnCustomerData!: string;

  @TextField("What was done about it.")
  actionsTaken!: string;

  @TextField("What customers are advised to do.")
  suggestedActions!: string;

  @TextField(
    "The channel that the applicable regulation defines, and to whom: for instance the tenants' administrators.",
    { max: 500 },
  )
  channel!: string;

  @Min(1, { message: "must be at least 1" })
  @Field(() => Int, { description: "How many tenants it was sent to." })
  tenantCount!: number;

  @TextField("If it is not complete: what will be told next.", { nullable: true })
  nextUpdate?: string | null;

  @Field(() => Date, { nullable: true, description: "If it is not complete: by when that will be told." })
  nextUpdateAt?: Date | null;
}

export const notifyCustomers = clockAction({
  name: "notifyCustomers",
  description:
    "Records that affected customers were notified, which settles the clock of the notice to customers. Only communications sends. A notification that is not complete says what comes next and by when. What an authority is told is recorded with recordAuthorityNotice.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ function: "CUSTOMER_COMMUNICATIONS" }],
    transitions: metByANotice.map((one) => ({ ...one, beside: true }) as const),
    gates: ["INCIDENT_OPEN", "DECLARED_ONCE"],
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
  input: NotifyCustomersInput,
  decide: ({ input, loaded, viewer, now, newIdentifier }) => {
    const { incident } = loaded;
    if ((input.nextUpdate == null) !== (input.nextUpdateAt == null)) {
      throw new CordonError(
        "BAD_USER_INPUT",
        "A notification that is not complete needs both `nextUpdate` and `nextUpdateAt`; leave out both when it is.",
      );
    }
    const id = newIdentifier();
    const clock = loaded.obligations.find((one) => addresseeOf(one) === "CUSTOMERS" && one.settledAt === null);
    return {
      summary: `Notified ${input.tenantCount} ${input.tenantCount === 1 ? "tenant" : "tenants"} by ${input.channel}: ${input.description}`,
      writes: [
        {
          insert: "CustomerNotification",
          row: {
            id,
            incidentId: incident.id,
            description: input.description,
            effectOnCustomerData: input.effectOnCustomerData,
            actionsTaken: input.actionsTaken,
            suggestedActions: input.suggestedActions,
            channel: input.channel,
            tenantCount: input.tenantCount,
            nextUpdate: input.nextUpdate ?? null,
            nextUpdateAt: input.nextUpdateAt ?? null,
            sentById: viewer.personId,
            sentAt: now,
          },
        },
        setIncident(loaded, { customersNotifiedAt: incident.customersNotifiedAt ?? now }),
        ...(clock
          ? [
              {
                update: "NotificationObligation",
                id: clock.id,
                set: { ...settledBy(clock, now), notificationId: id },
              } as const,
            ]
          : []),
      ],
    };
  },
});
