import { followUpKinds } from "../../../response-model/post-incident-activity/follow-up-kinds.js";
import { placeOfWork } from "./place-of-work.js";

const exchange = { id: "exchange", name: "Exchange" };
const file = { services: [exchange] };
const kinds = Object.keys(followUpKinds) as (keyof typeof followUpKinds)[];

test.each(kinds)("Work of the kind %s can be done in an affected service", (kind) => {
  expect(placeOfWork(file, kind, "exchange")).toBe(exchange);
});

test.each(kinds)("Work of the kind %s is refused for a service that was not affected, and told which were", (kind) => {
  expect(() => placeOfWork(file, kind, "sharepoint")).toThrow(/sharepoint.*Exchange \(exchange\)/);
});

test.each(["PROCEDURE_CHANGE", "TRAINING", "SECURITY_INVESTMENT"] as const)(
  "Work of the kind %s may stand on the security team's own list",
  (kind) => {
    expect(placeOfWork(file, kind, null)).toBeNull();
    expect(placeOfWork(file, kind, undefined)).toBeNull();
  },
);

test.each(["BUG", "DESIGN_CHANGE", "DETECTION_REQUIREMENT"] as const)(
  "Work of the kind %s goes to engineering, so it must name a service",
  (kind) => {
    expect(() => placeOfWork(file, kind, null)).toThrow(/serviceId/);
  },
);
