import type { AlertCorrelation, CorrelationReason } from "../records/alerts/alert-correlation.js";
import { correlationBounds } from "./correlate.js";
import { limitPerService } from "./limit-per-service.js";

const max = correlationBounds.openByService;
const suggestion = (serviceIds: readonly string[], ...bases: readonly CorrelationReason["basis"][]) => ({
  existing: null,
  serviceIds,
  reasons: bases.map((basis) => ({ basis, value: "host.example" })),
});
const shared = suggestion(["exchange"], "SHARED_INDICATOR");

test("A service is suggested as many as people get through, those that wait already among them", () => {
  const open = new Map([["exchange", max - 1]]);
  expect(limitPerService([shared, shared], open)).toEqual([shared]);
  expect([...open]).toEqual([["exchange", max - 1]]);
  expect(limitPerService([shared], new Map([["exchange", max]]))).toEqual([]);
});

test("Suggestions that name no service which is full are all made", () => {
  const both = suggestion(["exchange", "teams"], "SHARED_TECHNIQUE");
  expect(limitPerService([both, both], new Map([["exchange", max]]))).toEqual([both, both]);
  const full = new Map([
    ["exchange", max],
    ["teams", max - 1],
  ]);
  expect(limitPerService([both, both], full)).toEqual([both]);
});

test("What is suggested already is added to, however many wait", () => {
  const existing = { ...shared, existing: { id: "older" } as AlertCorrelation };
  expect(limitPerService([existing], new Map([["exchange", max]]))).toEqual([existing]);
});

test("Hints fill half of the room at most, so that what more speaks for still fits", () => {
  const hint = suggestion(["exchange"], "SHARED_ASSET");
  const more = suggestion(["exchange"], "SHARED_ASSET", "SHARED_INDICATOR");
  const half = new Map([["exchange", max / 2]]);
  expect(limitPerService([hint, more], half)).toEqual([more]);
  expect(limitPerService([hint, hint], new Map([["exchange", max / 2 - 1]]))).toEqual([hint]);
});
