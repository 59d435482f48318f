import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { AcknowledgementFile } from "../../../domain/briefings/briefing-file.js";
import { acknowledgementGates } from "../../../domain/gates/briefings/briefing-gates.js";
import type { BriefingAcknowledgement } from "../../../domain/records/briefings/briefing-acknowledgement.js";
import type { Records } from "../../../domain/records/records.js";
import { briefingEvent } from "../../briefings/briefing-event.js";
import { loadBriefing } from "../../briefings/load-briefing.js";
import { type SavedBriefing, saveBriefing } from "../../briefings/save-briefing.js";
import { tables } from "../../tables.js";

/** What was saved, with the briefing that it is of: that one is announced. */
interface Saved extends BriefingAcknowledgement {
  readonly briefing: SavedBriefing;
}

/** What a service's team makes of the latest edition of a briefing. The briefing is locked with it. */
export const acknowledgementAggregate: Aggregate<
  { readonly threatBriefingId: string; readonly serviceId: string },
  AcknowledgementFile,
  Records
> = {
  name: "BriefingAcknowledgement",
  async load(transaction, { threatBriefingId, serviceId }, context) {
    const file = await loadBriefing(transaction, { threatBriefingId }, context);
    if (isRefusal(file)) return file;
    const acknowledgement = file.acknowledgements.find((one) => one.serviceId === serviceId);
    if (!acknowledgement) return notFound("Service", serviceId);
    const latest = await transaction.findOne(tables.BriefingAnswer, {
      where: { threatBriefingId, briefingAcknowledgementId: acknowledgement.id },
      order: { number: "DESC" },
    });
    const service = file.services.find(({ id }) => id === serviceId) ?? { id: serviceId, name: serviceId };
    return { ...file, acknowledgement, latest, service };
  },
  about: ({ threatBriefingId }) => ({ type: "ThreatBriefing", id: threatBriefingId }),
  expected: ({ acknowledgement }) => acknowledgement,
  serviceIds: ({ acknowledgement }) => [acknowledgement.serviceId],
  states: ({ acknowledgement }) => ({ BriefingAcknowledgement: acknowledgement.state }),
  gates: acknowledgementGates,
  async save(transaction, { briefing, acknowledgement: { threatBriefingId, id } }, { writes }) {
    // The same answer once more leaves all as it is, its version too.
    const actedOn = writes.length > 0 ? ({ kind: "BriefingAcknowledgement", id } as const) : undefined;
    const saved = await saveBriefing(transaction, briefing.id, writes, actedOn);
    return {
      ...(await transaction.findOneByOrFail(tables.BriefingAcknowledgement, { threatBriefingId, id })),
      briefing: saved,
    };
  },
  event(entity: Entity, by) {
    const { briefing } = entity as Saved;
    const ids = briefing.acknowledgementIds;
    return ids.length > 0 ? briefingEvent(briefing, by, ids) : undefined;
  },
};
