import type { EntityManager } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { appendEvent } from "../../../../../platform/events/outbox/outbox.js";
import { findServices } from "../../../../access/directory/directory.js";
import { whoCorrelates } from "../../../domain/correlation/who-correlates.js";
import type { AlertFile } from "../../../domain/gates/alerts/alert-gates.js";
import {
  type AcceptanceFile,
  acceptanceGates,
  stillWaiting,
} from "../../../domain/gates/alerts-of-incidents/alert-correlation-gates.js";
import type { OpeningFile } from "../../../domain/gates/case/opening-gates.js";
import { isFinalRefusal } from "../../../domain/is-final-refusal.js";
import type { AlertCorrelation } from "../../../domain/records/alerts/alert-correlation.js";
import type { Records } from "../../../domain/records/records.js";
import { assessedAlerts } from "../../alerts/assessed-alerts.js";
import { decidingServices } from "../../alerts/deciding-services.js";
import { lockAlerts } from "../../alerts/lock-alerts.js";
import { servicesOfRed } from "../../alerts/services-of-red.js";
import { loadCaseFile } from "../../case/load-case-file.js";
import { nextNumber } from "../../case/next-number.js";
import { correlationEvent } from "../../correlations/correlation-event.js";
import { lockSuggestionsOf } from "../../correlations/lock-suggestions-of.js";
import { findFurther } from "../../correlations/matching-alerts.js";
import { readableCorrelations } from "../../correlations/visible-correlation.js";
import { headsOfCase, saveOpened, saveWithCase } from "../../saving/save-in-case.js";
import { tables } from "../../tables.js";
import { correlationAggregate } from "./correlation-aggregate.js";

interface Named {
  readonly alertCorrelationId: string;
  readonly incidentId?: string | null;
  /** Which of its alerts are meant, where not all are. */
  readonly alertIds?: readonly string[] | null;
  /** Whether it becomes an incident of its own. */
  readonly newIncident?: object | null;
}

type File = AcceptanceFile & { readonly decidingIds: readonly string[] };

/** The services of the alerts that an incident is to be opened from, and its number. */
async function openingOf(transaction: EntityManager, alerts: readonly AlertFile[], now: Date): Promise<OpeningFile> {
  const ids = [...new Set(alerts.map(({ alert }) => alert.serviceId))];
  const found = await findServices(transaction, ids);
  return {
    named: ids.flatMap((id) => found.filter((service) => service.id === id)),
    number: await nextNumber(transaction, now),
  };
}

/** Alerts that are suggested to belong together, with the incident that they are accepted into, where one is named. */
export const acceptedCorrelationAggregate: Aggregate<Named, File, Records> = {
  name: correlationAggregate.name,
  async load(transaction, input, context) {
    const { alertCorrelationId, incidentId } = input;
    const { viewer } = context;
    const caseFile = incidentId ? await loadCaseFile(transaction, incidentId, viewer) : null;
    if (caseFile && isRefusal(caseFile)) return caseFile;
    await lockSuggestionsOf(transaction, alertCorrelationId);
    const loaded = await correlationAggregate.load(transaction, input, context);
    if (isRefusal(loaded)) return loaded;
    const { correlation } = loaded;
    const stranger = input.alertIds?.find((id) => !correlation.alertIds.includes(id));
    if (stranger) return notFound("Alert", stranger);
    const locked = await lockAlerts(transaction, correlation.alertIds, viewer);
    // One of them may be for fewer people by now: nobody reads a suggestion with such an alert.
    const [readable] = await readableCorrelations(transaction, viewer, [alertCorrelationId]);
    if (!readable || locked.length < correlation.alertIds.length)
      return notFound("AlertCorrelation", alertCorrelationId);
    const red = await servicesOfRed(transaction, locked);
    const assessed = await assessedAlerts(transaction, locked, correlation.alertIds);
    const all = assessed.map((one) => ({ ...one, ofAlert: red.get(one.alert.serviceId) }));
    const isMeant = ({ alert }: AlertFile) => input.alertIds?.includes(alert.id) ?? true;
    const alerts = all.filter(isMeant);
    return {
      correlation,
      caseFile,
      alerts,
      others: all.filter((one) => !isMeant(one)),
      further: correlation.state === "SUGGESTED" ? await findFurther(transaction, correlation) : [],
      opening: input.newIncident ? await openingOf(transaction, stillWaiting({ alerts }), context.now) : null,
      // Whoever accepts links each of them, so they may do that for the service of each.
      decidingIds: decidingServices(viewer, { allow: [...whoCorrelates] }, [
        ...new Set([...correlation.serviceIds, ...locked.map(({ serviceId }) => serviceId)]),
      ]),
    };
  },
  about: ({ alertCorrelationId }) => ({ type: "AlertCorrelation", id: alertCorrelationId }),
  locks: ({ alertCorrelationId, incidentId }) => [
    ...(incidentId ? [{ type: "Incident", id: incidentId }] : []),
    { type: "AlertCorrelation", id: alertCorrelationId },
  ],
  expected: ({ correlation }) => correlation,
  serviceIds: ({ decidingIds }) => decidingIds,
  states: ({ correlation }) => ({ AlertCorrelation: correlation.state }),
  isFinal: ({ caseFile }, gate) => caseFile !== null && isFinalRefusal(caseFile, gate),
  gates: acceptanceGates,
  async save(transaction, { correlation: { id }, caseFile, opening }, decision, by) {
    const saved = opening
      ? await saveOpened(transaction, decision, by)
      : await saveWithCase(transaction, caseFile ? { file: caseFile } : {}, decision, by);
    for (const write of decision.writes)
      if ("insert" in write && write.insert === "AlertCorrelation")
        await appendEvent(transaction, { subject: write.row.id, time: by.now, ...correlationEvent(write.row, by) });
    return { ...((await transaction.findOneByOrFail(tables.AlertCorrelation, { id })) as AlertCorrelation), ...saved };
  },
  heads: headsOfCase,
  event: correlationAggregate.event,
};
