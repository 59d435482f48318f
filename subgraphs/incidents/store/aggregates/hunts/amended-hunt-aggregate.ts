import { IsNull } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { findResponders, findServices } from "../../../../access/directory/directory.js";
import { type AmendedHuntFile, amendedHuntGates } from "../../../domain/gates/analysis/amended-hunt-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { tables } from "../../tables.js";
import { visibleIncidents } from "../../visible-records.js";
import { breachHuntAggregate } from "./breach-hunt-aggregate.js";

interface Named {
  readonly breachHuntId: string;
  readonly serviceIds?: readonly string[] | null;
  readonly hunterId?: string | null;
  readonly incidentId?: string | null;
}

/** A hunt that is amended: whoever makes it part of an incident sees that. The hunt alone is locked. */
export const amendedHuntAggregate: Aggregate<Named, AmendedHuntFile, Records> = {
  ...breachHuntAggregate,
  async load(transaction, input, context) {
    const { serviceIds, hunterId, incidentId } = input;
    const file = await breachHuntAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { hunt } = file;
    const seen = (id: string) =>
      visibleIncidents(transaction, context.viewer).andWhere("incident.id = :id", { id }).getOne();
    if (incidentId && !(await seen(incidentId))) return notFound("Incident", incidentId);
    const around = hunt.incidentId ?? incidentId;
    const found = await transaction.find(tables.HuntFinding, {
      where: { breachHuntId: hunt.id, withdrawnAt: IsNull() },
      select: { serviceId: true },
    });
    const foundInIds = [...new Set(found.map(({ serviceId }) => serviceId))];
    const known = await findServices(transaction, foundInIds);
    return {
      hunt,
      named: serviceIds ? await findServices(transaction, serviceIds) : [],
      foundIn: foundInIds.map((id) => known.find((service) => service.id === id) ?? { id, name: id, ownerTeamId: "" }),
      incident: around ? await transaction.findOneBy(tables.Incident, { id: around }) : null,
      people: hunterId ? await findResponders(transaction, [hunterId]) : [],
    };
  },
  gates: amendedHuntGates,
};
