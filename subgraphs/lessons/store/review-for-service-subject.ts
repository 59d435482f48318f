import type { Subject } from "../../../platform/actions/action.js";
import { isRefusal } from "../../../platform/actions/decision.js";
import type { Records } from "../domain/records/records.js";
import type { ReviewedService, ReviewFile } from "../domain/review-file.js";
import { affectedService } from "./affected-service.js";
import { reviewSubject } from "./review-subject.js";

/** A review, acted on for the sake of one of the affected services: only the team that owns this one may. */
export const reviewForServiceSubject: Subject<
  { readonly reviewId: string; readonly serviceId: string },
  ReviewFile & { readonly service: ReviewedService },
  Records
> = {
  ...reviewSubject,
  async load(transaction, input, context) {
    const file = await reviewSubject.load(transaction, input, context);
    return isRefusal(file) ? file : { ...file, service: affectedService(file, input.serviceId) };
  },
  serviceIds: ({ service }) => [service.id],
};
