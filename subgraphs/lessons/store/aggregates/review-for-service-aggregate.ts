import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../platform/actions/decision.js";
import type { Records } from "../../domain/records/records.js";
import type { ReviewFile } from "../../domain/review-file.js";
import { reviewForServiceGates } from "../../domain/review-gates.js";
import { reviewAggregate } from "./review-aggregate.js";

/** A review, acted on for the sake of one service: only the team that owns this one may. */
export const reviewForServiceAggregate: Aggregate<
  { readonly reviewId: string; readonly serviceId: string },
  ReviewFile & { readonly serviceId: string },
  Records
> = {
  ...reviewAggregate,
  async load(transaction, input, context) {
    const file = await reviewAggregate.load(transaction, input, context);
    return isRefusal(file) ? file : { ...file, serviceId: input.serviceId };
  },
  serviceIds: ({ serviceId }) => [serviceId],
  gates: reviewForServiceGates,
};
