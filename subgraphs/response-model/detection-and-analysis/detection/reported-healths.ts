import { monitoringHealths } from "./monitoring-healths.js";

const { HEALTHY, DEGRADED, SILENT } = monitoringHealths;

/** What can be reported of monitoring: that nobody knows is what Cordon says when nobody reports. */
export const reportedHealths = { HEALTHY, DEGRADED, SILENT } as const;
