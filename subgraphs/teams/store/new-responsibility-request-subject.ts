import { MoreThan } from "typeorm";
import type { Subject } from "../../../platform/actions/action.js";
import { isRefusal } from "../../../platform/actions/decision.js";
import { writeRecords } from "../../../platform/actions/write-records.js";
import type { Responsibility } from "../../response-model/process/responsibilities.js";
import {
  type NewResponsibilityRequestFile,
  newResponsibilityRequestGates,
} from "../domain/new-responsibility-request-gates.js";
import type { Records } from "../domain/records/records.js";
import type { ResponsibilityRequest } from "../domain/records/responsibility-request.js";
import { changedEvent } from "./changed-event.js";
import { tables } from "./tables.js";
import { teamSubject } from "./team-subject.js";

/** A request for a responsibility that does not exist yet, by the team that it is for. */
export const newResponsibilityRequestSubject: Subject<
  { readonly teamId: string; readonly responsibility: Responsibility },
  NewResponsibilityRequestFile,
  Records
> = {
  ...teamSubject,
  name: "ResponsibilityRequest",
  // All teams are locked, so that two cannot ask for the same at once.
  async load(transaction, input, context) {
    const file = await teamSubject.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { teamId, responsibility } = input;
    const waiting = { teamId, responsibility, state: "PENDING", expiresAt: MoreThan(context.now) } as const;
    return { ...file, pending: await transaction.findOneBy(tables.ResponsibilityRequest, waiting) };
  },
  gates: newResponsibilityRequestGates,
  async save(transaction, _file, { writes }) {
    await writeRecords(transaction, tables, writes);
    const id = writes.flatMap((write) => ("insert" in write ? [write.row.id] : []))[0] ?? "";
    return transaction.findOneByOrFail(tables.ResponsibilityRequest, { id });
  },
  event: (answer, { action }) => changedEvent("ResponsibilityRequest", answer as ResponsibilityRequest, action),
};
