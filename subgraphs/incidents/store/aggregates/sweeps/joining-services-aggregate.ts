import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { findServices } from "../../../../access/directory/directory.js";
import type { Records } from "../../../domain/records/records.js";
import type { JoiningServicesFile } from "../../../domain/sweeps/sweep-file.js";
import { withReadNumbers } from "../../merged-cases/hide-unread-survivor.js";
import { announceIndicators } from "../../sweeps/announce-indicators.js";
import { loadSweep } from "../../sweeps/load-sweep.js";
import { lockIndicators } from "../../sweeps/lock-indicators.js";
import { saveSweep } from "../../sweeps/save-sweep.js";
import { tables } from "../../tables.js";
import { sweepAggregate } from "./sweep-aggregate.js";

/** A sweep, and services that are to join it. */
export const joiningServicesAggregate: Aggregate<
  { readonly indicatorSweepId: string; readonly serviceIds: readonly string[] },
  JoiningServicesFile,
  Records
> = {
  ...sweepAggregate,
  async load(transaction, { indicatorSweepId, serviceIds }, context) {
    const file = await loadSweep(transaction, indicatorSweepId, context);
    if (isRefusal(file)) return file;
    const joining = await findServices(transaction, [...serviceIds]);
    const unknown = serviceIds.find((id) => !joining.some((service) => service.id === id));
    if (unknown) return notFound("Service", unknown);
    const { incidentId: id, indicatorIds } = file.sweep;
    const incident = id ? await transaction.findOneBy(tables.Incident, { id }) : null;
    const [named = null] = await withReadNumbers(transaction, context.viewer, incident ? [incident] : []);
    return {
      ...file,
      joining,
      indicators: await lockIndicators(transaction, indicatorIds, context.viewer),
      incident: named,
    };
  },
  async save(transaction, { sweep: { id } }, { writes }, by) {
    const saved = await saveSweep(transaction, id, writes);
    await announceIndicators(transaction, saved, writes, by);
    return saved;
  },
};
