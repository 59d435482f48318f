import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Length } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CaseInput } from "../incident-action.js";
import { affectedTenantsAction, asCountAndHash, maxTenantsOfCall, whoCompiles } from "./affected-tenants-action.js";

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
}

export const removeAffectedTenants = affectedTenantsAction({
  name: "removeAffectedTenants",
  description:
    "Takes tenants off the list of those that are affected in one service, with the reason: a correction. That they were on it stays on record.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoCompiles],
    gates: ["INCIDENT_OPEN", "TENANTS_ON_RECORD"],
    clears: ["TENANTS_ON_RECORD"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  input: RemoveAffectedTenantsInput,
  auditedInput: ({ incidentId, serviceId, tenantIds, reason }) => ({
    incidentId,
    serviceId,
    reason,
    tenantIds: asCountAndHash(tenantIds),
  }),
  decide: ({ input: { reason }, loaded: { service, onRecord }, viewer, now }) => {
    const set = { endedAt: now, endedById: viewer.personId, endedByName: viewer.name, removalReason: reason };
    return {
      summary: `Removed ${onRecord.length} affected ${onRecord.length === 1 ? "tenant" : "tenants"} of ${service.name}: ${reason}`,
      writes: onRecord.map(({ id }) => ({ update: "AffectedTenant", id, set }) as const),
    };
  },
});
