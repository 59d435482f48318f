import { customerDataEffects } from "../../response-model/detection-and-analysis/customer-data-effects.js";
import { type ReviewCriteria, reviewKindOf } from "./review-kind-of.js";

const harmless: ReviewCriteria = {
  customerDataEffects: [],
  definitionPredicates: ["UNAUTHORIZED_ACCESS_TO_EQUIPMENT_OR_FACILITIES"],
  customersNotifiedAt: null,
};

test("An incident that concerned neither customers nor their data has a review", () => {
  expect(reviewKindOf(harmless)).toBe("REVIEW");
});

test.each(Object.keys(customerDataEffects) as (keyof typeof customerDataEffects)[])(
  "An incident with %s of customer data has a full post-mortem",
  (effect) => {
    expect(reviewKindOf({ ...harmless, customerDataEffects: [effect] })).toBe("FULL_POST_MORTEM");
  },
);

test("An incident that was declared for unlawful access to customer data has a full post-mortem, whatever else was said", () => {
  expect(reviewKindOf({ ...harmless, definitionPredicates: ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"] })).toBe(
    "FULL_POST_MORTEM",
  );
});

test("An incident of which customers were notified has a full post-mortem", () => {
  expect(reviewKindOf({ ...harmless, customersNotifiedAt: "2026-05-01T08:00:00.000Z" })).toBe("FULL_POST_MORTEM");
});
