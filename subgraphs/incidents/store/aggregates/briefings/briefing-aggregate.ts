import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import type { BriefingFile } from "../../../domain/briefings/briefing-file.js";
import { briefingGates } from "../../../domain/gates/briefings/briefing-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { briefingEvent } from "../../briefings/briefing-event.js";
import { loadBriefing, type NamesBriefing } from "../../briefings/load-briefing.js";
import { type SavedBriefing, saveBriefing } from "../../briefings/save-briefing.js";

/** A briefing as operations act on the whole of it. */
export const briefingAggregate: Aggregate<NamesBriefing, BriefingFile, Records> = {
  name: "ThreatBriefing",
  load: loadBriefing,
  about: ({ threatBriefingId }) => ({ type: "ThreatBriefing", id: threatBriefingId }),
  expected: ({ briefing }) => briefing,
  serviceIds: ({ briefing }) => briefing.serviceIds,
  states: ({ briefing }) => ({ ThreatBriefing: briefing.state }),
  gates: briefingGates,
  save: (transaction, { briefing: { id } }, { writes }) =>
    saveBriefing(transaction, id, writes, { kind: "ThreatBriefing", id }),
  event: (entity: Entity, by) =>
    briefingEvent(entity as SavedBriefing, by, (entity as SavedBriefing).acknowledgementIds),
};
