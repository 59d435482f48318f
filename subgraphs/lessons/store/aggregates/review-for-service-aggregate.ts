import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../platform/actions/decision.js";
import type { Records } from "../../domain/records/records.js";
import type { ReviewedService, ReviewFile } from "../../domain/review-file.js";
import { affectedService } from "./affected-service.js";
import { reviewAggregate } from "./review-aggregate.js";

/** A review, acted on for the sake of one of the affected services: only the team that owns this one may. */
export const reviewForServiceAggregate: Aggregate<
  { readonly reviewId: string; readonly serviceId: string },
  ReviewFile & { readonly service: ReviewedService },
  Records
> = {
  ...reviewAggregate,
  async load(transaction, input, context) {
    const file = await reviewAggregate.load(transaction, input, context);
    return isRefusal(file) ? file : { ...file, service: affectedService(file, input.serviceId) };
  },
  serviceIds: ({ service }) => [service.id],
};
