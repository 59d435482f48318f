import type { Subject } from "../../../platform/actions/action.js";
import { isRefusal } from "../../../platform/actions/decision.js";
import { notFound } from "../../../platform/actions/not-found.js";
import { writeRecords } from "../../../platform/actions/write-records.js";
import { CordonError } from "../../../platform/runtime/errors.js";
import type { FollowUpFile } from "../domain/follow-up-file.js";
import { followUpGates } from "../domain/follow-up-gates.js";
import type { Records } from "../domain/records/records.js";
import { followUpEvent } from "./follow-up-event.js";
import { tables } from "./tables.js";
import { lockVisible } from "./visible-records.js";

export type FollowUpSubject = Subject<{ readonly followUpId: string }, FollowUpFile, Records>;

/** Any follow-up as actions act on it. Its review may be completed long since: the follow-up lives on. */
export const followUpSubject: FollowUpSubject = {
  name: "FollowUp",
  async load(transaction, { followUpId }, { viewer }) {
    const followUp = await lockVisible(transaction, viewer, "FollowUp", followUpId);
    return followUp ? { followUp } : notFound("FollowUp", followUpId);
  },
  about: ({ followUpId }) => ({ type: "FollowUp", id: followUpId }),
  version: ({ followUp }) => followUp.version,
  serviceIds: ({ followUp: { serviceId } }) => (serviceId ? [serviceId] : []),
  states: ({ followUp }) => ({ FollowUp: followUp.state }),
  gates: followUpGates,
  async save(transaction, { followUp: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes);
    await transaction.increment(tables.FollowUp, { id }, "version", 1);
    return transaction.findOneByOrFail(tables.FollowUp, { id });
  },
  event: followUpEvent,
};

/** A follow-up in a service, which the team that owns the service acts on. */
export const serviceFollowUpSubject = onlyWhere(
  ({ followUp }) => followUp.serviceId !== null,
  "This follow-up stands on the security team's own list. Use the operation of the same name for a security follow-up.",
);

/** A follow-up on the security team's own list, which that team acts on. */
export const securityFollowUpSubject = onlyWhere(
  ({ followUp }) => followUp.serviceId === null,
  "This follow-up is to be done in a service. Its team uses the operation without Security in its name.",
);

function onlyWhere(belongs: (file: FollowUpFile) => boolean, otherwise: string): FollowUpSubject {
  return {
    ...followUpSubject,
    async load(transaction, input, context) {
      const file = await followUpSubject.load(transaction, input, context);
      if (isRefusal(file) || belongs(file)) return file;
      throw new CordonError("BAD_USER_INPUT", `Nothing was done. ${otherwise}`);
    },
  };
}
