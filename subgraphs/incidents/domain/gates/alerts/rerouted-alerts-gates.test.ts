import { checkGates } from "../../../test-support/check-gates.js";
import { reroutedAlertsGates } from "./rerouted-alerts-gates.js";

const { SERVICES_KNOWN } = reroutedAlertsGates;
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
