import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Matches, ValidateBy, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { asCountAndHash } from "../../../../platform/actions/input-hash.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CustomerDataEffect } from "../../../response-model/schema/enums.js";
import type { CaseFile } from "../../domain/case-file.js";
import { namedTwice } from "../../domain/customers/named-twice.js";
import { tenantChanges } from "../../domain/customers/tenant-changes.js";
import type { AffectedTenant } from "../../domain/records/notification/affected-tenant.js";
import { contradictedExceptions } from "../../domain/writes/obligations/contradicted-exceptions.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { CaseInput } from "../incident-action.js";
import { affectedTenantsAction, maxTenantsOfCall, whoCompiles } from "./affected-tenants-action.js";

@InputType({ description: "A tenant that is affected in the service." })
export class AffectedTenantInput {
  @Matches(/^\S(.*\S)?$/u, { message: "must neither begin nor end with a space" })
  @TextField("The tenant, by the id under which the service knows it.", { max: 200, isOneLine: true })
  tenantId!: string;

  @TextField("What the tenant is called.", { nullable: true, max: 200, isOneLine: true })
  name?: string | null;

  @TextField("The region in which its data is kept, such as `europe-west`.", { max: 100, isOneLine: true })
  region!: string;

  @TextField("The datacenter, where it is known.", { nullable: true, max: 100, isOneLine: true })
  datacenter?: string | null;

  @TextField("The farm of servers, where it is known.", { nullable: true, max: 100, isOneLine: true })
  farm?: string | null;

  @TextField("The server, where it is known.", { nullable: true, max: 100, isOneLine: true })
  server?: string | null;

  @TextField("Whom to tell there: a reference to its designated administrators.", {
    nullable: true,
    max: 500,
    isOneLine: true,
  })
  contact?: string | null;

  @ArrayUnique({ message: "must name each effect once" })
  @ArrayMaxSize(3)
  @Field(() => [CustomerDataEffect], {
    defaultValue: [],
    description:
      "What happened, or could have happened, to its data; empty while that is not known. It counts for the incident as well.",
  })
  dataEffects!: readonly CustomerDataEffect[];
}

const tenantIdsOf = (value: unknown) =>
  Array.isArray(value) ? value.map((one: Partial<AffectedTenantInput> | null) => String(one?.tenantId)) : [];

@InputType({ description: "The tenants that are affected in one service." })
export class RecordAffectedTenantsInput extends CaseInput {
  @IdentifierField("The affected service.")
  serviceId!: string;

  @ArrayMinSize(1, { message: "must name at least one" })
  @ArrayMaxSize(maxTenantsOfCall, { message: `must name at most ${maxTenantsOfCall}; name the rest in further calls` })
  @ValidateBy({
    name: "namesEachTenantOnce",
    validator: {
      validate: (value) => namedTwice(tenantIdsOf(value)) === undefined,
      defaultMessage: (about) => {
        const twice = namedTwice(tenantIdsOf(about?.value));
        return `must name each tenant once: ${twice?.place} names ${twice?.name}, as ${twice?.before} does`;
      },
    },
  })
  @ValidateNested({ each: true })
  @Field(() => [AffectedTenantInput], {
    description: "The tenants, at most 1,000 in one call. Either all are recorded or none.",
  })
  tenants!: readonly AffectedTenantInput[];
}

/** What happened to the data of a tenant happened in the incident: its exceptions, and the depth of its review, follow. */
function effectsOnIncident(tenants: readonly AffectedTenant[], file: CaseFile) {
  const before = file.incident.customerDataEffects;
  const effects = [...new Set([...before, ...tenants.flatMap(({ dataEffects }) => dataEffects)])];
  return effects.length > before.length
    ? [setIncident(file, { customerDataEffects: effects }), ...contradictedExceptions(file, effects)]
    : [];
}

export const recordAffectedTenants = affectedTenantsAction({
  name: "recordAffectedTenants",
  description:
    "Records which tenants are affected in one service, in bulk: its team does so for its own service, and communications for any. What happened to their data counts for the incident as well; a notice that was found not to be due, for a reason that this contradicts, is owed after all. A tenant that is on record in the service already is recorded as it is said now, and as it stood before stays on record; whoever says the same again changes nothing. A tenant of several services is recorded in each. The audit trail keeps how many were named, and a hash of them.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoCompiles],
    transitions: [{ machine: "NotificationObligation", from: ["EXCEPTED"], to: "RUNNING", beside: true }],
    gates: ["INCIDENT_OPEN", { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" }],
    clears: [
      { is: "REGULATIONS_ASSESSED", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" },
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6", "IR-9"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  input: RecordAffectedTenantsInput,
  auditedInput: ({ incidentId, serviceId, tenants }) => ({ incidentId, serviceId, tenants: asCountAndHash(tenants) }),
  decide: ({ input, loaded, viewer, now, newIdentifier }) => {
    const { incident, service, onRecord } = loaded;
    const { added, changed, unchanged } = tenantChanges(input.tenants, onRecord);
    const ended = { endedAt: now, endedById: viewer.personId, endedByName: viewer.name };
    const rows = [...added, ...changed].map(
      ({ known, before }): AffectedTenant => ({
        ...known,
        id: newIdentifier(),
        incidentId: incident.id,
        serviceId: service.id,
        affectedSince: before?.affectedSince ?? now,
        recordedById: viewer.personId,
        recordedByName: viewer.name,
        recordedAt: now,
        endedAt: null,
        endedById: null,
        endedByName: null,
        removalReason: null,
      }),
    );
    return {
      summary: `Recorded affected tenants of ${service.name}: ${added.length} new, ${changed.length} changed, ${unchanged} as they were`,
      writes: [
        ...changed.map(({ before }) => ({ update: "AffectedTenant", id: before.id, set: ended }) as const),
        ...rows.map((row) => ({ insert: "AffectedTenant", row }) as const),
        ...effectsOnIncident(rows, loaded),
      ],
    };
  },
});
