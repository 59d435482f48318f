import { ArrayMaxSize, ArrayMinSize, IsOptional, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CordonError } from "../../../foundation/errors.js";
import { TextField } from "../../../foundation/input-fields.js";
import { Clock } from "../../../response-model/schema/enums.js";
import { IncidentInput, incidentAction } from "../incident-action.js";

@InputType({ description: "What the affected customers were told." })
export class NotifyCustomersInput extends IncidentInput {
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

  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one clock, or be left out" })
  @ArrayMaxSize(20)
  @Field(() => [Clock], {
    nullable: true,
    description:
      "The clocks that this notification meets; only CUSTOMER_CONTRACT_72_HOURS when left out. A notice to customers does not by itself meet a duty towards an authority.",
  })
  clocks?: Clock[] | null;
}

export const notifyCustomers = incidentAction({
  name: "notifyCustomers",
  description:
    "Records that affected customers were notified, and stops the clocks this meets. Only communications sends. A notification that is not complete says what comes next and by when.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    function: ["CUSTOMER_COMMUNICATIONS"],
    gates: ["INCIDENT_DECLARED", "INCIDENT_OPEN"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
      { framework: "CSF_2_0", ids: ["RS.CO"] },
    ],
  },
  input: NotifyCustomersInput,
  decide: ({ input, loaded: { incident, obligations }, viewer, now, newIdentifier }) => {
    if ((input.nextUpdate == null) !== (input.nextUpdateAt == null)) {
      throw new CordonError(
        "BAD_USER_INPUT",
        "A notification that is not complete needs both `nextUpdate` and `nextUpdateAt`; leave out both when it is.",
      );
    }
    const id = newIdentifier();
    const running = obligations.filter(({ settledAt }) => settledAt === null);
    const notRunning = input.clocks?.filter((named) => !running.some(({ clock }) => clock === named)) ?? [];
    if (notRunning.length > 0) {
      throw new CordonError(
        "BAD_USER_INPUT",
        `These clocks do not run for this incident: ${notRunning.join(", ")}. Running are: ${running.map(({ clock }) => clock).join(", ") || "none"}.`,
      );
    }
    const met: readonly Clock[] = input.clocks ?? ["CUSTOMER_CONTRACT_72_HOURS"];
    return {
      summary: `Notified ${input.tenantCount} tenants by ${input.channel}: ${input.description}`,
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
        ...running
          .filter(({ clock }) => met.includes(clock))
          .map(
            (obligation) =>
              ({
                update: "NotificationObligation",
                id: obligation.id,
                set: { state: now > obligation.dueAt ? "MISSED" : "MET", settledAt: now, notificationId: id },
              }) as const,
          ),
      ],
    };
  },
});
