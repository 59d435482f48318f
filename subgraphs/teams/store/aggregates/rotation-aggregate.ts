import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../platform/actions/write-records.js";
import { cellsForRotationOf } from "../../domain/on-call/on-call-cells.js";
import type { OnCallRotation } from "../../domain/records/on-call-rotation.js";
import type { Person } from "../../domain/records/person.js";
import type { Records } from "../../domain/records/records.js";
import type { Team } from "../../domain/records/team.js";
import { changedEvent } from "../changed-event.js";
import { tables } from "../tables.js";

/** What a change to a rotation looks at: the rotation, its team with the services it owns, and the person that is named. */
export interface RotationFile {
  readonly rotation: OnCallRotation;
  readonly team: Team;
  readonly serviceIds: readonly string[];
  readonly person: Person | null;
}

/** An on-call rotation as actions act on it. */
export const rotationAggregate: Aggregate<
  { readonly onCallRotationId: string; readonly personId: string },
  RotationFile,
  Records
> = {
  name: "OnCallRotation",
  async load(transaction, { onCallRotationId: id, personId }, { authorize, viewer }) {
    const lock = { mode: "pessimistic_write" } as const;
    const rotation = await transaction.findOne(tables.OnCallRotation, { where: { id }, lock });
    if (!rotation) return notFound("OnCallRotation", id);
    const team = await transaction.findOneByOrFail(tables.Team, { id: rotation.teamId });
    const services = await transaction.findBy(tables.Service, { ownerTeamId: team.id });
    const serviceIds = services.map((service) => service.id);
    // The policy names the cells of both sides; for this one rotation only those of its own side count.
    await authorize(
      transaction,
      viewer,
      { allow: cellsForRotationOf(team).map((responsibility) => ({ responsibility })) },
      { serviceIds },
    );
    return { rotation, team, serviceIds, person: await transaction.findOneBy(tables.Person, { id: personId }) };
  },
  about: ({ onCallRotationId }) => ({ type: "OnCallRotation", id: onCallRotationId }),
  version: ({ rotation }) => rotation.version,
  serviceIds: ({ serviceIds }) => serviceIds,
  states: () => ({}),
  gates: {},
  async save(transaction, { rotation: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes);
    await transaction.increment(tables.OnCallRotation, { id }, "version", 1);
    return transaction.findOneByOrFail(tables.OnCallRotation, { id });
  },
  event: (entity, { action }) => changedEvent("OnCallRotation", entity as OnCallRotation, action),
};
