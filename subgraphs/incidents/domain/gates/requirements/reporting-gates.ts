import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { WithReporting } from "../../requirements/reporting.js";

/** The gate of whoever says which source reports what monitoring finds. */
export const reportingGates = gateRules<WithReporting>()({
  SOURCE_OF_SERVICE: ({ reporting }) =>
    reporting && !reporting.source.serviceIds.includes(reporting.service.id)
      ? [["OTHER_SERVICES", { source: reporting.source.name, service: reporting.service.name }]]
      : [],
});
