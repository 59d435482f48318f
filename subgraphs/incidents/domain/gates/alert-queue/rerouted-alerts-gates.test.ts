import { alertWith } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { people } from "../../../test-support/organization.js";
import { reroutedAlertsGates } from "./rerouted-alerts-gates.js";

const { SERVICES_KNOWN, MARKED_ALERTS_BY_SECURITY } = reroutedAlertsGates;
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
