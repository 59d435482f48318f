import { timedReactionsOn } from "../../../access/acting/reactions-on.js";
import { monitoringReportsDue } from "../../store/aggregates/timers/monitoring-reports-due.js";

export const recordOverdueMonitoring = timedReactionsOn(monitoringReportsDue)({
  name: "recordOverdueMonitoring",
  description:
    "Records, once, that nobody has reported on monitoring in the time that its team promised: whether it works is unknown until somebody does.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  everySeconds: 10,
  decide: ({ loaded: { deployment }, now }) => ({
    summary: `Nobody has reported in time on the monitoring in ${deployment.environment}`,
    writes: [
      {
        update: "MonitoringDeployment",
        id: deployment.id,
        set: { health: "UNKNOWN", healthDetails: null, reportDueAt: null, reportOverdueAt: now },
      },
    ],
  }),
});
