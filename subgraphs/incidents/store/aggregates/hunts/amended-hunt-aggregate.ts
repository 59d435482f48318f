import { IsNull } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { findResponders, findServices } from "../../../../access/directory/directory.js";
import { type AmendedHuntFile, amendedHuntGates } from "../../../domain/gates/analysis/amended-hunt-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { restsOnHunt } from "../../hunts/resting-on-finding.js";
import { onTheWayFrom } from "../../merged-cases/merged-cases.js";
import { headsOfCase } from "../../saving/save-in-case.js";
import { tables } from "../../tables.js";
import { visibleIncidents } from "../../visible-records.js";
import { breachHuntAggregate } from "./breach-hunt-aggregate.js";
import { checkStillAround, lockAroundHunt } from "./lock-incident-of-hunt.js";
import { saveHunt } from "./save-hunt.js";

interface Named {
  readonly breachHuntId: string;
  readonly serviceIds?: readonly string[] | null;
  readonly hunterId?: string | null;
  readonly incidentId?: string | null;
  readonly leaveIncident?: boolean | null;
}

/** A hunt that is amended. The incident that it is part of, or becomes part of, is locked before it: whoever makes it part of one sees that. */
export const amendedHuntAggregate: Aggregate<Named, AmendedHuntFile, Records> = {
  ...breachHuntAggregate,
  async load(transaction, input, context) {
    const { breachHuntId, serviceIds, hunterId, incidentId, leaveIncident } = input;
    const seen = (id: string) =>
      visibleIncidents(transaction, context.viewer).andWhere("incident.id = :id", { id }).getExists();
    const isSeen = !incidentId || (await seen(incidentId));
    const around = await lockAroundHunt(transaction, breachHuntId, context.viewer, isSeen ? incidentId : null);
    const file = await breachHuntAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    // Also behind the lock: it may have been marked for fewer meanwhile.
    if (incidentId && !(isSeen && (await seen(incidentId)))) return notFound("Incident", incidentId);
    const { hunt } = file;
    const { incident } = around;
    checkStillAround(hunt, around, incidentId);
    const found = await transaction.findBy(tables.HuntFinding, { breachHuntId: hunt.id, withdrawnAt: IsNull() });
    const foundInIds = [...new Set(found.map(({ serviceId }) => serviceId))];
    const known = await findServices(transaction, foundInIds);
    // Of a duplicate, what was found goes along with each merge, a moment after it.
    const thereIds = incident ? await onTheWayFrom(transaction, incident.id) : [];
    const findingsThere = found.filter((one) => one.incidentId !== null && thereIds.includes(one.incidentId));
    const leaves = leaveIncident && incident && (findingsThere.length > 0 || hunt.carriedFromId);
    return {
      hunt,
      named: serviceIds ? await findServices(transaction, serviceIds) : [],
      foundIn: foundInIds.map((id) => known.find((service) => service.id === id) ?? { id, name: id, ownerTeamId: "" }),
      incident,
      findingsThere,
      unlinked: found.filter((one) => one.incidentId === null),
      isOnlyGround: leaves ? await restsOnHunt(transaction, incident, hunt.id, context) : false,
      people: hunterId ? await findResponders(transaction, [hunterId]) : [],
    };
  },
  gates: amendedHuntGates,
  save: (transaction, { hunt, incident }, decision, by) => saveHunt(transaction, hunt.id, incident, decision, by),
  heads: headsOfCase,
};
