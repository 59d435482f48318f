import { alertWith } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { people } from "../../../test-support/organization.js";
import { reroutedAlertGates, reroutedAlertsGates } from "./rerouted-alerts-gates.js";

const { SERVICES_KNOWN, HANDED_OVER_ELSEWHERE, MARKED_ALERTS_BY_SECURITY } = reroutedAlertsGates;
const at = (service: object | null) => ({ service });

checkGates(
  { SERVICES_KNOWN },
  {
    SERVICES_KNOWN: {
      open: [[at({})]],
      shut: { UNKNOWN: [{ ids: ["nowhere"] }, at(null), { input: { serviceId: "nowhere" } }] },
    },
  },
);

const of = (...alerts: readonly object[]) => ({
  alerts: new Map(alerts.map((one, place) => [`${place}`, alertWith({ state: "RECEIVED", ...one })])),
});
const { erin: viewer, sora: security } = people;

checkGates(
  { MARKED_ALERTS_BY_SECURITY },
  {
    MARKED_ALERTS_BY_SECURITY: {
      open: [
        [of({ handling: "AMBER" }), { viewer }],
        [of({ handling: "RED" }), { viewer: security }],
        // Of the one the result says so, and the other is handed over.
        [of({ handling: "RED" }, { handling: "AMBER" }), { viewer }],
        [of({ handling: "RED", state: "CLOSED" }), { viewer }],
        [of(), { viewer }],
      ],
      shut: {
        NOT_SECURITY: [
          { handlings: ["TLP:RED", "TLP:AMBER+STRICT"] },
          of({ handling: "RED" }, { handling: "AMBER_STRICT" }, { handling: "AMBER", state: "CLOSED" }),
          { viewer },
        ],
      },
    },
  },
);

const service = { id: "teams", name: "Teams" };
const towards = (...serviceIds: readonly string[]) => ({
  service,
  ...of(...serviceIds.map((serviceId) => ({ serviceId }))),
});

checkGates(
  { HANDED_OVER_ELSEWHERE },
  {
    HANDED_OVER_ELSEWHERE: {
      open: [[towards()], [towards("teams", "exchange")], [{ ...towards("teams"), service: null }]],
      shut: { THERE: [{ service: "Teams" }, towards("teams", "teams")] },
    },
  },
);

const one = (changes: object) => ({ service, alert: alertWith({ state: "RECEIVED", ...changes }) });

checkGates(reroutedAlertGates, {
  HANDED_OVER_ELSEWHERE: {
    open: [[one({ serviceId: "exchange" })]],
    shut: { THERE: [{ service: "Teams" }, one({ serviceId: "teams" })] },
  },
  MARKED_ALERTS_BY_SECURITY: {
    open: [
      [one({ handling: "AMBER" }), { viewer }],
      [one({ handling: "RED" }), { viewer: security }],
    ],
    shut: { NOT_SECURITY: [{ handlings: ["TLP:RED"] }, one({ handling: "RED" }), { viewer }] },
  },
});
