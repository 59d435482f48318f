import type { EntityManager } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { findServices } from "../../../../access/directory/directory.js";
import { huntGates, type NewHuntFile, newHuntGates } from "../../../domain/gates/analysis/hunt-gates.js";
import type { NamesServices } from "../../../domain/named-services.js";
import type { BreachHunt } from "../../../domain/records/hunts/breach-hunt.js";
import type { Records } from "../../../domain/records/records.js";
import { unseenBriefing } from "../../briefings/unseen-briefing.js";
import { huntEvent } from "../../hunts/hunt-event.js";
import { headsOfCase, saveWithCase } from "../../saving/save-in-case.js";
import { tables } from "../../tables.js";
import { visibleHunts, visibleIncidents } from "../../visible-records.js";
import { lockIncidentOfHunt } from "./lock-incident-of-hunt.js";

const maySee = (transaction: EntityManager, id: string, viewer: Viewer) =>
  visibleIncidents(transaction, viewer).andWhere("incident.id = :id", { id }).getExists();

/** A hunt that is about to be opened, with the services that it shall look into. */
export const newBreachHuntAggregate: Aggregate<
  {
    readonly serviceIds: readonly string[];
    readonly incidentId?: string | null;
    readonly threatBriefingId?: string | null;
  },
  NewHuntFile,
  Records
> = {
  name: "BreachHunt",
  async load(transaction, { serviceIds, incidentId, threatBriefingId }, { viewer }) {
    const unseen = await unseenBriefing(transaction, threatBriefingId, viewer);
    if (unseen) return unseen;
    if (incidentId && !(await maySee(transaction, incidentId, viewer))) return notFound("Incident", incidentId);
    const { incident } = await lockIncidentOfHunt(transaction, incidentId, viewer);
    // Behind the lock: it may have been marked for fewer meanwhile.
    if (incidentId && !(await maySee(transaction, incidentId, viewer))) return notFound("Incident", incidentId);
    return { named: await findServices(transaction, serviceIds), incident };
  },
  findMade: (transaction, id, { viewer }) =>
    visibleHunts(transaction, viewer).andWhere("hunt.id = :id", { id }).getOne(),
  about: ({ incidentId }) => (incidentId ? { type: "Incident", id: incidentId } : undefined),
  expected: () => undefined,
  serviceIds: ({ named }) => named.map(({ id }) => id),
  states: () => ({}),
  gates: newHuntGates,
  async save(transaction, { incident }, decision, by) {
    const saved = await saveWithCase(transaction, { file: incident && { incident } }, decision, by);
    const id = insertedId(decision.writes, "BreachHunt");
    return { ...(await transaction.findOneByOrFail(tables.BreachHunt, { id })), ...saved };
  },
  heads: headsOfCase,
  event: (entity, by) => huntEvent(entity as BreachHunt, by),
};

/** A hunt as actions act on it. */
export const breachHuntAggregate: Aggregate<
  { readonly breachHuntId: string; readonly serviceId?: string | null },
  NamesServices & { readonly hunt: BreachHunt },
  Records
> = {
  name: "BreachHunt",
  async load(transaction, { breachHuntId: id, serviceId }, { viewer }) {
    const look = () => visibleHunts(transaction, viewer).andWhere("hunt.id = :id", { id }).getOne();
    if (!(await look())) return notFound("BreachHunt", id);
    await transaction.findOne(tables.BreachHunt, { where: { id }, lock: { mode: "pessimistic_write" } });
    const hunt = await look();
    if (!hunt) return notFound("BreachHunt", id);
    const isElsewhere = serviceId && hunt.serviceIds.length > 0 && !hunt.serviceIds.includes(serviceId);
    return { hunt, namedServices: isElsewhere ? await findServices(transaction, [serviceId]) : [] };
  },
  about: ({ breachHuntId }) => ({ type: "BreachHunt", id: breachHuntId }),
  expected: ({ hunt }) => hunt,
  serviceIds: ({ hunt }) => hunt.serviceIds,
  states: ({ hunt }) => ({ BreachHunt: hunt.state }),
  gates: huntGates,
  async save(transaction, { hunt: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "BreachHunt", id });
    return transaction.findOneByOrFail(tables.BreachHunt, { id });
  },
  event: (entity, by) => huntEvent(entity as BreachHunt, by),
};
