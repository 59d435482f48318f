import { Directive, ID, Int, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { CustomerDataEffect } from "../../../../response-model/schema/enums.js";
import type { AffectedTenant as AffectedTenantRecord } from "../../../domain/records/notification/affected-tenant.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.2.7"])')
@RecordType<AffectedTenantRecord>({
  description: "A tenant that is affected in one service. A tenant of several services is listed for each.",
})
export class AffectedTenant {
  @Field(() => ID, {
    description: "The id of what is on record; another one once it is recorded anew. The tenant itself is `tenantId`.",
  })
  id!: string;

  @Field(() => String, { description: "The tenant, by the id under which the service knows it." })
  tenantId!: string;

  @Field(() => String, { nullable: true, description: "What the tenant is called; null where that is not on record." })
  name!: string | null;

  @Field(() => String, { description: "The region in which its data is kept." })
  region!: string;

  @Field(() => String, { nullable: true, description: "The datacenter; null where that is not on record." })
  datacenter!: string | null;

  @Field(() => String, { nullable: true, description: "The farm of servers; null where that is not on record." })
  farm!: string | null;

  @Field(() => String, { nullable: true, description: "The server; null where that is not on record." })
  server!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whom to tell there, as a reference to its designated administrators; null where that is not on record.",
  })
  contact!: string | null;

  @Field(() => [CustomerDataEffect], {
    description: "What happened, or could have happened, to its data; empty while that is not known.",
  })
  dataEffects!: readonly CustomerDataEffect[];

  @Field(() => Date, { description: "Since when it is on record in this service." })
  affectedSince!: Date;

  @Field(() => String, { description: "The name of who recorded it as it stands, as it was then." })
  recordedByName!: string;

  @Field(() => Date, { description: "When it was recorded as it stands." })
  recordedAt!: Date;
}

export const AffectedTenantConnection = connectionOf("AffectedTenant", AffectedTenant);

@ObjectType({ description: "How many tenants are affected in one service, region, datacenter, farm or server." })
export class AffectedTenantCount {
  @Field(() => String, {
    nullable: true,
    description: "Which one: its name, or the id of a service; null for those of which it is not on record.",
  })
  value!: string | null;

  @Field(() => Int, { description: "How many tenants, each counted once." })
  tenants!: number;
}
