import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { whoRunsSources } from "../../../domain/alert-sources/who-runs-sources.js";
import { reportedOfNoise } from "../../../domain/alert-suppressions/reported-of-noise.js";
import { alertSourceGates } from "../../../domain/gates/alerts/alert-source-gates.js";
import { asWritten } from "../../../domain/ingest/as-written.js";
import { crowdedIndicators } from "../../../domain/ingest/crowded-indicators.js";
import { isDismissed } from "../../../domain/ingest/dismissals/is-dismissed.js";
import type { IngestFile } from "../../../domain/ingest/ingest.js";
import { type HandedIn, isUnreadable } from "../../../domain/ingest/mapping/handed-in-alert.js";
import { routeAlert } from "../../../domain/ingest/route-alert.js";
import type { Records } from "../../../domain/records/records.js";
import { countIntake } from "../../alert-sources/count-intake.js";
import { knownAlerts } from "../../alert-sources/known-alerts.js";
import { lockFingerprints } from "../../alert-sources/lock-fingerprints.js";
import { visibleSources } from "../../alert-sources/readable-sources.js";
import { reportingDeploymentsOf } from "../../alert-sources/reporting-deployments-of.js";
import { suppressionsInForce } from "../../alert-suppressions/suppressions-in-force.js";
import { alertBatchEvent } from "../../alerts/alert-batch-event.js";
import { decidingServices } from "../../alerts/deciding-services.js";
import { provenBy } from "../../alerts/proven-by.js";
import { reroutedServices } from "../../alerts/rerouted-services.js";
import { saveAlertBatch } from "../../alerts/save-alert-batch.js";
import { recordedAmong } from "../../indicators/recorded-among.js";
import { tables } from "../../tables.js";

interface FromSource {
  readonly alertSourceId: string;
  readonly alerts: readonly HandedIn[];
}

type File = IngestFile & { readonly decidingIds: readonly string[] };

/**
 * The alerts that a source hands in. The source itself is only looked at: calls of one source go side by side, and wait for each
 * other only where they tell of the same thing.
 */
export const ingestAggregate: Aggregate<FromSource, File, Records> = {
  name: "AlertBatch",
  async load(transaction, { alertSourceId: id, alerts }, { viewer, now }) {
    const source =
      viewer.personId === id
        ? await transaction.findOneBy(tables.AlertSource, { id })
        : await visibleSources(transaction, viewer).andWhere("source.id = :id", { id }).getOne();
    if (!source) return notFound("AlertSource", id);
    const readable = alerts.flatMap((one) => (isUnreadable(one) ? [] : [one]));
    const fingerprints = (some: typeof readable) => [...new Set(some.map(({ fingerprint }) => fingerprint))];
    // What can begin nothing leaves nothing behind.
    const beginning = readable.filter((one) => routeAlert(source, one.service));
    const decidingIds = decidingServices(viewer, { allow: [...whoRunsSources] }, source.serviceIds);
    if (source.state === "DISABLED")
      return { source, known: new Map(), suppressions: [], deployments: [], proven: new Set(), decidingIds };
    await lockFingerprints(transaction, id, fingerprints(beginning), now);
    const known = await knownAlerts(transaction, id, fingerprints(readable));
    // After the wait: one of them may have been handed over meanwhile.
    const rerouted = await reroutedServices(transaction, id, fingerprints(readable));
    // Those of all services that it reports for, in one statement, after the wait: one that was ended meanwhile holds back nothing.
    const serviceIds = [...new Set([...source.serviceIds, ...rerouted.values()])];
    const suppressions = await suppressionsInForce(transaction, serviceIds, now);
    const knownAlertsOf = [...known.values()].map(({ alert }) => alert);
    // Of what was dismissed as well: an indicator that was recorded since says more than that judgement.
    const ofNoise = reportedOfNoise(source, suppressions, beginning, knownAlertsOf);
    const reported = [
      ...asWritten(ofNoise.handedIn),
      ...ofNoise.kept,
      ...knownAlertsOf.flatMap((one) => (isDismissed(source, one, now) ? one.reportedIndicators : [])),
      ...crowdedIndicators(beginning, knownAlertsOf),
    ];
    const recorded = await recordedAmong(transaction, reported, now);
    const rules = [...new Set(beginning.flatMap((one) => one.rules ?? []))];
    const deployments = await reportingDeploymentsOf(transaction, id, rules);
    const knownIds = knownAlertsOf.map((alert) => alert.id);
    const proven = await provenBy(transaction, knownIds, deployments);
    return { source, known, rerouted, suppressions, recorded, deployments, proven, decidingIds };
  },
  findMade: (transaction, id, { viewer: { personId: performedById } }) =>
    transaction.findOneBy(tables.AlertBatch, { id, performedById }),
  about: ({ alertSourceId }) => ({ type: "AlertSource", id: alertSourceId }),
  // They take no turns at the source: its calls would wait for each other.
  locks: () => [],
  expected: () => undefined,
  serviceIds: ({ decidingIds }) => decidingIds,
  holders: ({ source: { id, name } }) => ({ ALERT_SOURCE: [{ id, name }] }),
  states: () => ({}),
  gates: alertSourceGates,
  async save(transaction, { known }, { writes }) {
    const before = [...known.values()].map(({ alert }) => alert);
    const batch = await saveAlertBatch(transaction, writes, before);
    await countIntake(transaction, batch);
    return batch;
  },
  event: alertBatchEvent,
};
