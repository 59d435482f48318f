import { Ctx, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { load } from "../../../../../platform/graphql/load.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import type { CustomerNotice as CustomerNoticeRecord } from "../../../domain/records/notification/customer-notice.js";
import type { NoticeDelivery as NoticeDeliveryRecord } from "../../../domain/records/notification/notice-delivery.js";
import { tenantCountOfNotices } from "../../../store/notices/affected-tenants.js";
import { CustomerNotice } from "../../types/customers/customer-notice.js";
import { NoticeDelivery } from "../../types/customers/notice-delivery.js";

@Resolver(() => CustomerNotice)
class CustomerNoticeResolver {
  @Takes("id")
  @FieldResolver(() => Int, {
    description: "How many of the tenants that are on record as affected it goes to, each counted once.",
  })
  async tenantCount(@Root() { id }: CustomerNoticeRecord, @Ctx() context: Context): Promise<number> {
    return (await load(context, tenantCountOfNotices, id)) ?? 0;
  }
}

@Resolver(() => NoticeDelivery)
class NoticeDeliveryResolver {
  @Takes("failedCount", "failedTenantIds")
  @FieldResolver(() => Int, {
    description:
      "How many of those whom it did not reach are not named. While there are any, nobody of the group counts as told by it.",
  })
  unnamedFailureCount(@Root() { failedCount, failedTenantIds }: NoticeDeliveryRecord): number {
    return Math.max(0, failedCount - failedTenantIds.length);
  }
}

/** What is counted of notices and their deliveries. */
export const customerResolvers = [CustomerNoticeResolver, NoticeDeliveryResolver] as const;
