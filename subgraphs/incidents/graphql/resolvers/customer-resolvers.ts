import { Args, Ctx, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { load } from "../../../../platform/graphql/load.js";
import { PersonStub, ServiceStub } from "../../../access/stubs.js";
import type { AffectedTenant as AffectedTenantRecord } from "../../domain/records/notification/affected-tenant.js";
import type { CustomerNotice as CustomerNoticeRecord } from "../../domain/records/notification/customer-notice.js";
import type { NoticeDelivery as NoticeDeliveryRecord } from "../../domain/records/notification/notice-delivery.js";
import type { ServiceHealthPost as ServiceHealthPostRecord } from "../../domain/records/notification/service-health-post.js";
import { tenantCountOfNotices } from "../../store/affected-tenants.js";
import { keptPromisesOfNotices, noticesById } from "../../store/batch-loads.js";
import { childPage } from "../../store/lists/part-pages.js";
import { AffectedTenant } from "../types/customers/affected-tenant.js";
import { CustomerNotice } from "../types/customers/customer-notice.js";
import { CustomerNoticeVersionConnection } from "../types/customers/customer-notice-version.js";
import { NoticeDelivery, NoticeDeliveryConnection } from "../types/customers/notice-delivery.js";
import { ServiceHealthPost, ServiceHealthUpdateConnection } from "../types/customers/service-health-post.js";

const personWith = (id: string | null): PersonStub | null => (id ? { id } : null);

@Resolver(() => AffectedTenant)
class AffectedTenantResolver {
  @FieldResolver(() => ServiceStub, {
    nullable: true,
    description: "The service in which it is affected; null while the teams subgraph cannot name it.",
  })
  service(@Root() { serviceId: id }: AffectedTenantRecord): ServiceStub {
    return { id };
  }
}

@Resolver(() => CustomerNotice)
class CustomerNoticeResolver {
  @FieldResolver(() => CustomerNotice, {
    nullable: true,
    description:
      "The earlier notice that it adds to, in this incident or in a duplicate of it; null where it adds to none, or where you may not read that one.",
  })
  supplements(@Root() { supplementsId }: CustomerNoticeRecord, @Ctx() context: Context) {
    return supplementsId ? load(context, noticesById, supplementsId) : null;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description:
      "When those whom it promised an update were told it, as the obligation says that the promise made; null before, and where nothing is promised.",
  })
  promiseKeptAt(@Root() { id, nextUpdateAt }: CustomerNoticeRecord, @Ctx() context: Context) {
    return nextUpdateAt ? load(context, keptPromisesOfNotices, id) : null;
  }

  @FieldResolver(() => PersonStub, {
    nullable: true,
    description:
      "The second person, who released it; null before, and where one person alone recorded it, before process 3.0.0.",
  })
  releasedBy(@Root() { releasedById }: CustomerNoticeRecord): PersonStub | null {
    return personWith(releasedById);
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who withdrew it; null where nobody has." })
  withdrawnBy(@Root() { withdrawnById }: CustomerNoticeRecord): PersonStub | null {
    return personWith(withdrawnById);
  }

  @FieldResolver(() => Int, {
    description: "How many of the tenants that are on record as affected it goes to, each counted once.",
  })
  async tenantCount(@Root() { id }: CustomerNoticeRecord, @Ctx() context: Context): Promise<number> {
    return (await load(context, tenantCountOfNotices, id)) ?? 0;
  }

  @FieldResolver(() => NoticeDeliveryConnection, {
    description: "What is on record of its sending, in the order in which it was recorded.",
  })
  deliveries(
    @Root() of: CustomerNoticeRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ) {
    return childPage(context, "NoticeDelivery", { column: "notice_id", of }, page);
  }

  @FieldResolver(() => CustomerNoticeVersionConnection, { description: "What it said at each time, oldest first." })
  history(@Root() of: CustomerNoticeRecord, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return childPage(context, "CustomerNoticeVersion", { column: "notice_id", of }, page);
  }
}

@Resolver(() => NoticeDelivery)
class NoticeDeliveryResolver {
  @FieldResolver(() => Int, {
    description:
      "How many of those whom it did not reach are not named. While there are any, nobody of the group counts as told by it.",
  })
  unnamedFailureCount(@Root() { failedCount, failedTenantIds }: NoticeDeliveryRecord): number {
    return Math.max(0, failedCount - failedTenantIds.length);
  }
}

@Resolver(() => ServiceHealthPost)
class ServiceHealthPostResolver {
  @FieldResolver(() => [ServiceStub], {
    nullable: true,
    description: "The services that it is about; null while the teams subgraph cannot name them.",
  })
  services(@Root() { serviceIds }: ServiceHealthPostRecord): ServiceStub[] {
    return serviceIds.map((id) => ({ id }));
  }

  @FieldResolver(() => PersonStub, {
    nullable: true,
    description: "The second person, who published it; null before.",
  })
  publishedBy(@Root() { publishedById }: ServiceHealthPostRecord): PersonStub | null {
    return personWith(publishedById);
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who ended it; null before." })
  endedBy(@Root() { endedById }: ServiceHealthPostRecord): PersonStub | null {
    return personWith(endedById);
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who withdrew it; null where nobody has." })
  withdrawnBy(@Root() { withdrawnById }: ServiceHealthPostRecord): PersonStub | null {
    return personWith(withdrawnById);
  }

  @FieldResolver(() => ServiceHealthUpdateConnection, {
    description: "What it said on the board at each time, oldest first; nothing before it is published.",
  })
  updates(
    @Root() of: ServiceHealthPostRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ) {
    return childPage(context, "ServiceHealthUpdate", { column: "post_id", of }, page);
  }
}

/** Where affected tenants, notices and posts lead. */
export const customerResolvers = [
  AffectedTenantResolver,
  CustomerNoticeResolver,
  NoticeDeliveryResolver,
  ServiceHealthPostResolver,
] as const;
