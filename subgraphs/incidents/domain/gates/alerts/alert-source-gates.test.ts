import { checkGates } from "../../../test-support/check-gates.js";
import { idOf, services } from "../../../test-support/organization.js";
import { nothingHandedIn } from "../../alert-sources/nothing-handed-in.js";
import type { AlertSource } from "../../records/alerts/alert-source.js";
import { alertSourceGates } from "./alert-source-gates.js";

const source: AlertSource = {
  id: idOf(1),
  version: 1,
  state: "ENABLED",
  name: "Alertmanager of Exchange",
  format: "PROMETHEUS_ALERTMANAGER",
  mapping: null,
  routes: [],
  serviceId: services.exchange,
  serviceIds: [services.exchange],
  noticedBy: "WORKLOAD_DETECTION",
  handling: "AMBER",
  registeredById: idOf(2),
  registeredAt: new Date(0),
  ...nothingHandedIn,
  maxSilenceHours: null,
  silentFrom: null,
};
const route = { value: "mail", serviceId: services.exchange };

checkGates(alertSourceGates, {
  SOURCE_ENABLED: {
    open: [[{ source }]],
    shut: { DISABLED: [{ source: source.name }, { source: { ...source, state: "DISABLED" } }] },
  },
  SERVICE_RESOLVABLE: {
    open: [
      [{ source }, { input: {} }],
      [{}, { input: { serviceId: services.exchange, routes: [] } }],
      [{ source }, { input: { serviceId: null, routes: [route] } }],
      [{ source: { ...source, serviceId: null, routes: [route] } }, { input: {} }],
    ],
    shut: { NOWHERE: [{}, { source }, { input: { serviceId: null } }] },
  },
});
