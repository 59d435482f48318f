import { MoreThan } from "typeorm";
import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../platform/actions/decision.js";
import { insertedId } from "../../../../platform/actions/inserted-id.js";
import { writeRecords } from "../../../../platform/actions/write-records.js";
import type { Responsibility } from "../../../response-model/process/responsibilities.js";
import {
  type NewResponsibilityRequestFile,
  newResponsibilityRequestGates,
} from "../../domain/new-responsibility-request-gates.js";
import type { Records } from "../../domain/records/records.js";
import type { ResponsibilityRequest } from "../../domain/records/responsibility-request.js";
import { changedEvent } from "../changed-event.js";
import { mayReadPeople } from "../readers.js";
import { tables } from "../tables.js";
import { teamAggregate } from "./team-aggregate.js";

/** A request for a responsibility that does not exist yet, by the team that it is for. */
export const newResponsibilityRequestAggregate: Aggregate<
  { readonly teamId: string; readonly responsibility: Responsibility },
  NewResponsibilityRequestFile,
  Records
> = {
  ...teamAggregate,
  name: "ResponsibilityRequest",
  // All teams are locked, so that two cannot ask for the same at once.
  async load(transaction, input, context) {
    const file = await teamAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { teamId, responsibility } = input;
    const waiting = { teamId, responsibility, state: "PENDING", expiresAt: MoreThan(context.now) } as const;
    return { ...file, pending: await transaction.findOneBy(tables.ResponsibilityRequest, waiting) };
  },
  // Everybody reads the team; what is asked for it and why, only who may read about people.
  findMade: async (transaction, id, { viewer }) =>
    mayReadPeople(viewer) ? transaction.findOneBy(tables.ResponsibilityRequest, { id }) : null,
  gates: newResponsibilityRequestGates,
  async save(transaction, _file, { writes }) {
    await writeRecords(transaction, tables, writes);
    return transaction.findOneByOrFail(tables.ResponsibilityRequest, {
      id: insertedId(writes, "ResponsibilityRequest"),
    });
  },
  event: (entity, { action }) => changedEvent("ResponsibilityRequest", entity as ResponsibilityRequest, action),
};
