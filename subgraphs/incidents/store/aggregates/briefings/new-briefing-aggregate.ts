import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { findServices } from "../../../../access/directory/directory.js";
import type { NewBriefingFile } from "../../../domain/briefings/briefing-file.js";
import type { Records } from "../../../domain/records/records.js";
import { briefingEvent } from "../../briefings/briefing-event.js";
import { type SavedBriefing, saveBriefing } from "../../briefings/save-briefing.js";
import { unseenOf } from "../../briefings/unseen-of.js";
import { visibleBriefings } from "../../briefings/visible-briefings.js";

/** A briefing that is about to be drafted. */
export const newBriefingAggregate: Aggregate<
  { readonly serviceIds: readonly string[]; readonly indicatorIds: readonly string[] },
  NewBriefingFile,
  Records
> = {
  name: "ThreatBriefing",
  async load(transaction, { serviceIds, indicatorIds }, { viewer }) {
    const unseen = await unseenOf(transaction, { serviceIds, indicatorIds }, viewer);
    return unseen ?? { services: await findServices(transaction, [...serviceIds]) };
  },
  findMade: (transaction, id, { viewer }) =>
    visibleBriefings(transaction, viewer).andWhere("briefing.id = :id", { id }).getOne(),
  about: () => undefined,
  expected: () => undefined,
  serviceIds: ({ services }) => services.map(({ id }) => id),
  states: () => ({}),
  gates: {},
  save: (transaction, _loaded, { writes }) => saveBriefing(transaction, insertedId(writes, "ThreatBriefing"), writes),
  event: (entity: Entity, by) => briefingEvent(entity as SavedBriefing, by, []),
};
