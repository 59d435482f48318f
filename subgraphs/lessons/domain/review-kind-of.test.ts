import { customerDataEffects } from "../../response-model/detection-and-analysis/customer-data-effects.js";
import { reviewKindOf } from "./review-kind-of.js";

test("An incident that did not concern customer data has a review", () => {
  expect(reviewKindOf([])).toBe("REVIEW");
});

test.each(Object.keys(customerDataEffects) as (keyof typeof customerDataEffects)[])(
  "An incident with %s of customer data has a full post-mortem",
  (effect) => {
    expect(reviewKindOf([effect])).toBe("FULL_POST_MORTEM");
  },
);
