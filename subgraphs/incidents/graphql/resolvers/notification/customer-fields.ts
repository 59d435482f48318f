import { Args, Ctx, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { Arg, FieldResolver } from "../../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../../platform/graphql/lists/page-arguments.js";
import { load } from "../../../../../platform/graphql/load.js";
import { TenantDimension } from "../../../../response-model/schema/enums.js";
import type { Incident as IncidentRecord } from "../../../domain/records/case/incident.js";
import {
  affectedTenantPage,
  tenantCountOfIncidents,
  tenantCountsOfIncidents,
  untoldCountOfIncidents,
} from "../../../store/notices/affected-tenants.js";
import { AffectedTenantFilter } from "../../filters/notification/customer-filters.js";
import { Incident } from "../../types/case/incident.js";
import { AffectedTenantConnection, AffectedTenantCount } from "../../types/customers/affected-tenant.js";

/** The fields of an incident that lead to who of the customers is affected, and what they are told. */
@Resolver(() => Incident)
export class CustomerFields {
  @FieldResolver(() => AffectedTenantConnection, {
    description: "The affected tenants by service, in the order of their ids.",
  })
  affectedTenants(
    @Root() { id }: IncidentRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => AffectedTenantFilter, { nullable: true, description: "Which ones; all when left out." })
    filter: AffectedTenantFilter | null,
    @Ctx() context: Context,
  ) {
    return affectedTenantPage(context, id, filter ?? {}, page);
  }

  @FieldResolver(() => Int, { description: "How many tenants are affected, those of several services counted once." })
  async affectedTenantCount(@Root() { id }: IncidentRecord, @Ctx() context: Context): Promise<number> {
    return (await load(context, tenantCountOfIncidents, id)) ?? 0;
  }

  @FieldResolver(() => Int, {
    description:
      "How many of them no notice has reached, as far as is known, in this incident or in a duplicate that was merged into it.",
  })
  async untoldTenantCount(@Root() { id }: IncidentRecord, @Ctx() context: Context): Promise<number> {
    return (await load(context, untoldCountOfIncidents, id)) ?? 0;
  }

  @FieldResolver(() => [AffectedTenantCount], {
    description: "How many tenants are affected in each service, region and so on, the most first; at most 500.",
  })
  async affectedTenantCounts(
    @Root() { id }: IncidentRecord,
    @Arg("by", () => TenantDimension, { description: "By what they are counted." }) by: TenantDimension,
    @Ctx() context: Context,
  ) {
    return (await load(context, tenantCountsOfIncidents[by], id)) ?? [];
  }
}
