import { isNarrow } from "../../../../response-model/evidence/is-narrow.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { Alert } from "../../records/alerts/alert.js";
import type { Incident } from "../../records/case/incident.js";
import type { DetectionTest } from "../../records/requirements/detection-test.js";
import type { MonitoringDeployment } from "../../records/requirements/monitoring-deployment.js";

/** Monitoring, with the alert and the test that are named for it, where any are. */
export interface TestedMonitoring {
  readonly deployment: MonitoringDeployment;
  readonly alert?: NamedAlert | null;
  readonly test?: Pick<DetectionTest, "withdrawnAt"> | null;
}

export interface NamedAlert {
  readonly alert: Pick<
    Alert,
    "title" | "handling" | "serviceId" | "alertSourceId" | "reportedRules" | "detectionRequirementId" | "lastSeenAt"
  >;
  readonly incident: Pick<Incident, "handling"> | null;
}

interface TestInput {
  readonly testedAt?: Date | null;
  readonly techniqueIds?: readonly string[] | null;
}

/**
 * An alert that a source handed in comes of monitoring by the rule that this names; one that somebody reported, by the requirement that they
 * named. What ingest names as the requirement of an alert may be met by other monitoring of it.
 */
function cameOf({ alert }: NamedAlert, deployment: MonitoringDeployment): boolean {
  const { alertSourceId, rule } = deployment;
  if (alert.serviceId !== deployment.serviceId) return false;
  if (alert.alertSourceId === null) return alert.detectionRequirementId === deployment.detectionRequirementId;
  return rule !== null && alert.alertSourceId === alertSourceId && alert.reportedRules.includes(rule);
}

/** The gates of who tries out monitoring. */
export const testGates = gateRules<TestedMonitoring, TestInput>()({
  TEST_OF_MONITORING: ({ deployment, alert }, { input: { testedAt, techniqueIds } }) => {
    const [deployedAt, at] = [deployment.deployedAt.toISOString(), testedAt?.toISOString() ?? ""];
    if (testedAt && testedAt < deployment.deployedAt) return [["BEFORE_DEPLOYMENT", { deployedAt, testedAt: at }]];
    const others = (techniqueIds ?? []).filter((one) => !deployment.techniqueIds.includes(one));
    if (others.length > 0)
      return [
        ["OTHER_TECHNIQUES", { techniques: others.join(", "), deployed: deployment.techniqueIds.join(", ") || "-" }],
      ];
    if (!alert) return [];
    if (isNarrow(alert.alert) || (alert.incident && isNarrow(alert.incident))) return [["READ_BY_FEW"]];
    const { title, lastSeenAt } = alert.alert;
    if (!cameOf(alert, deployment)) return [["OTHER_ALERT", { alert: title }]];
    return testedAt && lastSeenAt < testedAt
      ? [["ALERT_BEFORE_TEST", { alert: title, lastSeenAt: lastSeenAt.toISOString(), testedAt: at }]]
      : [];
  },
  TEST_STANDS: ({ test }) =>
    test?.withdrawnAt ? [["WITHDRAWN", { withdrawnAt: test.withdrawnAt.toISOString() }]] : [],
});
