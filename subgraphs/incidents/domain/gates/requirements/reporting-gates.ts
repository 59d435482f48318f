import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { AlertSource } from "../../records/alerts/alert-source.js";

/** The source that monitoring is said to be reported by. */
export interface Reporting {
  readonly source: Pick<AlertSource, "name" | "serviceIds">;
  /** The service whose monitoring it is. */
  readonly service: { readonly id: string; readonly name: string };
}

/** Something of monitoring, with the source that is named for it; without one where none is. */
export interface WithReporting {
  readonly reporting?: Reporting | null;
}

/** The gate of whoever says which source reports what monitoring finds. */
export const reportingGates = gateRules<WithReporting>()({
  SOURCE_OF_SERVICE: ({ reporting }) =>
    reporting && !reporting.source.serviceIds.includes(reporting.service.id)
      ? [["OTHER_SERVICES", { source: reporting.source.name, service: reporting.service.name }]]
      : [],
});
