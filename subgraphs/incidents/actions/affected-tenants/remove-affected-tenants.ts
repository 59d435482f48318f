import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Length } from "class-validator";
import { InputType } from "type-graphql";
import { asCountAndHash } from "../../../../platform/actions/input-hash.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { metAsListed } from "../../domain/customers/met-by-sending.js";
import { settleCustomerClocks } from "../../domain/writes/obligations/settle-customer-clocks.js";
import { tenantRemovalAggregate } from "../../store/aggregates/customers/tenant-removal-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { metByANotice } from "../notification/obligation-action.js";
import { maxTenantsOfCall, whoCompiles } from "./affected-tenants-action.js";

@InputType({ description: "The tenants that are not affected in one service, after all." })
export class RemoveAffectedTenantsInput extends CaseInput {
  @IdentifierField("The service.")
  serviceId!: string;

  @ArrayMinSize(1, { message: "must name at least one" })
  @ArrayMaxSize(maxTenantsOfCall, { message: `must name at most ${maxTenantsOfCall}; name the rest in further calls` })
  @ArrayUnique({ message: "must name each tenant once" })
  @Length(1, 200, { each: true, message: "must hold ids of 1 to 200 characters" })
  @Field(() => [String], {
    description: "The tenants, by the ids under which the service knows them; at most 1,000. All are removed or none.",
  })
  tenantIds!: readonly string[];

  @TextField("Why they are not affected.", { max: 1_000 })
  reason!: string;

  @TextField("Why those who stay on the list were told after a deadline, where that is met by this.", {
    nullable: true,
  })
  lateReason?: string | null;
}

export const removeAffectedTenants = actionsOn(tenantRemovalAggregate)({
  name: "removeAffectedTenants",
  description:
    "Takes tenants off the list of those that are affected in one service, with the reason: a correction. That they were on it stays on record. Where all who stay on it were told by what was to meet a duty, that is met, at the moment at which the last of them was.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoCompiles],
    transitions: metByANotice.map((one) => ({ ...one, beside: true }) as const),
    gates: ["INCIDENT_OPEN", "TENANTS_ON_RECORD", "LATENESS_EXPLAINED"],
    establishes: [
      { is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" },
    ],
    clears: ["TENANTS_ON_RECORD"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  input: RemoveAffectedTenantsInput,
  auditedInput: ({ incidentId, serviceId, tenantIds, reason, lateReason }) => ({
    incidentId,
    serviceId,
    reason,
    lateReason,
    tenantIds: asCountAndHash(tenantIds),
  }),
  decide: ({ input: { reason, lateReason }, loaded: { service, onRecord, duties, sending }, viewer, now }) => {
    const set = { endedAt: now, endedById: viewer.personId, endedByName: viewer.name, removalReason: reason };
    return {
      summary: `Removed ${onRecord.length} affected ${onRecord.length === 1 ? "tenant" : "tenants"} of ${service.name}: ${reason}`,
      writes: [
        ...onRecord.map(({ id }) => ({ update: "AffectedTenant", id, set }) as const),
        ...settleCustomerClocks(metAsListed(duties, sending), null, lateReason),
      ],
    };
  },
});
