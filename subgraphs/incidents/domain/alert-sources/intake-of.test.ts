import type { AlertBatchItem } from "../records/alerts/alert-batch.js";
import { intakeOf } from "./intake-of.js";

const item = (place: number, more: Partial<AlertBatchItem>): AlertBatchItem => ({
  ...{ place, outcome: "RECEIVED", alertId: null, count: null, reason: null },
  ...more,
});

test("What is counted at a source says why the last was refused, and nothing that an alert says", () => {
  const items = [
    item(0, {}),
    item(1, { outcome: "REFUSED", reason: "It is no JSON object." }),
    item(2, { outcome: "REFUSED", reason: 'No route for "merger".', reasonInBrief: "No route." }),
    item(3, { outcome: "REPEATED" }),
  ];
  expect(intakeOf({ items })).toEqual({ received: 4, refused: 2, lastRefusal: "No route." });
  expect(intakeOf({ items: items.slice(0, 2) })).toEqual({
    received: 2,
    refused: 1,
    lastRefusal: "It is no JSON object.",
  });
  expect(intakeOf({ items: items.slice(0, 1) })).toEqual({ received: 1, refused: 0, lastRefusal: null });
});
