import { checkGates } from "../../../test-support/check-gates.js";
import type { WithReporting } from "../../requirements/reporting.js";
import { reportingGates } from "./reporting-gates.js";

const by = (...serviceIds: readonly string[]): WithReporting => ({
  reporting: { source: { name: "Alertmanager", serviceIds }, service: { id: "exchange", name: "Exchange" } },
});

checkGates(reportingGates, {
  SOURCE_OF_SERVICE: {
    open: [[{}], [{ reporting: null }], [by("exchange")], [by("teams", "exchange")]],
    shut: { OTHER_SERVICES: [{ source: "Alertmanager", service: "Exchange" }, by("teams")] },
  },
});
