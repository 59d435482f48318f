import { ArrayContains } from "typeorm";
import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../platform/actions/write-records.js";
import { serviceEngineers } from "../../domain/on-call/on-call-cells.js";
import type { RotationFile } from "../../domain/on-call/rotation-file.js";
import { type Override, rotationGates } from "../../domain/on-call/rotation-gates.js";
import type { OnCallRotation } from "../../domain/records/on-call-rotation.js";
import type { Records } from "../../domain/records/records.js";
import { changedEvent } from "../changed-event.js";
import { tables } from "../tables.js";

/** An on-call rotation as actions act on it. */
export const rotationAggregate: Aggregate<Override & { readonly onCallRotationId: string }, RotationFile, Records> = {
  name: "OnCallRotation",
  async load(transaction, { onCallRotationId: id, personId }) {
    const lock = { mode: "pessimistic_write" } as const;
    const rotation = await transaction.findOne(tables.OnCallRotation, { where: { id }, lock });
    if (!rotation) return notFound("OnCallRotation", id);
    const team = await transaction.findOneByOrFail(tables.Team, { id: rotation.teamId });
    const services = await transaction.findBy(tables.Service, { ownerTeamId: team.id });
    return {
      rotation,
      team,
      members: await transaction.find(tables.Person, {
        where: { teamIds: ArrayContains([team.id]) },
        order: { name: "ASC" },
      }),
      serviceIds: services.map((service) => service.id),
      person: await transaction.findOneBy(tables.Person, { id: personId }),
    };
  },
  about: ({ onCallRotationId }) => ({ type: "OnCallRotation", id: onCallRotationId }),
  expected: ({ rotation }) => rotation,
  serviceIds: ({ serviceIds }) => serviceIds,
  holders: (file) => ({ SERVICE_ENGINEER: serviceEngineers(file) }),
  states: () => ({}),
  gates: rotationGates,
  async save(transaction, { rotation: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "OnCallRotation", id });
    return transaction.findOneByOrFail(tables.OnCallRotation, { id });
  },
  event: (entity, { action }) => changedEvent("OnCallRotation", entity as OnCallRotation, action),
};
