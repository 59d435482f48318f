import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import type { AlertCorrelationState } from "../../../response-model/machines/detection/alert-correlation-states.js";
import type { AlertCorrelation } from "../records/alerts/alert-correlation.js";
import { type Common, correlate } from "./correlate.js";

const value = "host.example";
const anchor = `SHARED_INDICATOR ${value}`;
const [one, other, third] = [newIdentifier(), newIdentifier(), newIdentifier()];
const shared: Common = {
  reason: { basis: "SHARED_INDICATOR", value },
  anchor,
  alerts: [one, other, third].map((id) => ({ id, serviceId: newIdentifier(), incidentId: null })),
};
const known = (state: AlertCorrelationState): AlertCorrelation => ({
  id: newIdentifier(),
  version: 1,
  state,
  anchors: [anchor],
  reasons: [shared.reason],
  score: 60,
  serviceIds: [],
  alertIds: [one, other],
  correlatedIncidentId: null,
  isForSecuritySide: false,
  suggestedAt: new Date(),
  lapsesAt: new Date(),
  decidedById: null,
  decidedAt: null,
  decisionReason: null,
});

test.each(["ACCEPTED", "REFUSED"] as const)(
  "Of alerts that are %s, a further one alone is suggested nothing",
  (state) => {
    expect(correlate([shared], [known(state)])).toEqual([]);
  },
);

test("What has lapsed was judged by nobody, and is suggested anew with what came later", () => {
  expect(correlate([shared], [known("LAPSED")])).toMatchObject([{ existing: null, alertIds: [one, other, third] }]);
});
