import type { EntityManager } from "typeorm";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import type { NamedAlert } from "../../../domain/gates/requirements/test-gates.js";
import type { DetectionTest } from "../../../domain/records/requirements/detection-test.js";
import type { MonitoringDeployment } from "../../../domain/records/requirements/monitoring-deployment.js";
import type { LatestTest } from "../../../domain/requirements/tested-by.js";
import { tables } from "../../tables.js";
import { visibleAlerts } from "../../visible-records.js";

interface NamesTest {
  readonly alertId?: string | null;
  readonly detectionTestId?: string | null;
  readonly testedAt?: Date | null;
}

interface Tested {
  readonly alert: NamedAlert | null;
  readonly test: DetectionTest | null;
  readonly latest: readonly LatestTest[];
}

/** What operations on the tests of monitoring look at; nothing where an operation is about none. */
export async function testedMonitoring(
  transaction: EntityManager,
  { alertId, detectionTestId, testedAt }: NamesTest,
  { detectionRequirementId, id: monitoringDeploymentId }: MonitoringDeployment,
  viewer: Viewer,
): Promise<Tested | ReturnType<typeof notFound>> {
  const test = detectionTestId
    ? await transaction.findOneBy(tables.DetectionTest, {
        ...{ detectionRequirementId, monitoringDeploymentId, id: detectionTestId },
      })
    : null;
  if (detectionTestId && !test) return notFound("DetectionTest", detectionTestId);
  const alert = alertId ? await namedAlert(transaction, alertId, viewer) : null;
  if (alertId && !alert) return notFound("Alert", alertId);
  const isOfTests = Boolean(testedAt || detectionTestId);
  return { alert, test, latest: isOfTests ? await latestTests(transaction, monitoringDeploymentId, test) : [] };
}

/** An alert as the viewer reads it. It is kept from being judged meanwhile: what it proves depends on that and on the test. */
async function namedAlert(transaction: EntityManager, id: string, viewer: Viewer): Promise<NamedAlert | null> {
  const isSeen = await visibleAlerts(transaction, viewer).andWhere("alert.id = :id", { id }).getExists();
  if (!isSeen) return null;
  const alert = await transaction.findOneOrFail(tables.Alert, { where: { id }, lock: { mode: "pessimistic_read" } });
  const incident = alert.incidentId ? await transaction.findOneBy(tables.Incident, { id: alert.incidentId }) : null;
  return { alert, incident };
}

/** Of each technique the latest test that stands, but for one. */
async function latestTests(
  transaction: EntityManager,
  monitoringDeploymentId: string,
  without: DetectionTest | null,
): Promise<readonly LatestTest[]> {
  return transaction.query(
    `SELECT DISTINCT ON (tried.technique_id) tried.technique_id AS "techniqueId", test.outcome, test.tested_at AS "testedAt"
     FROM detection_test AS test
     CROSS JOIN LATERAL unnest(CASE WHEN test.technique_ids = '{}' THEN '{""}' ELSE test.technique_ids END) AS tried(technique_id)
     WHERE test.monitoring_deployment_id = $1 AND test.withdrawn_at IS NULL AND test.id IS DISTINCT FROM $2
     ORDER BY tried.technique_id, test.tested_at DESC, test.id DESC`,
    [monitoringDeploymentId, without?.id ?? null],
  );
}
