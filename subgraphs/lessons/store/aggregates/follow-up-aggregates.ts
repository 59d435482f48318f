import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../platform/actions/decision.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../platform/actions/write-records.js";
import { findResponders } from "../../../access/directory/directory.js";
import type { FollowUpFile, OwnedFollowUpFile } from "../../domain/follow-up-file.js";
import { followUpGates, ownedFollowUpGates } from "../../domain/follow-up-gates.js";
import type { Records } from "../../domain/records/records.js";
import { tables } from "../tables.js";
import { lockVisible } from "../visible-records.js";
import { followUpEvent } from "./follow-up-event.js";

/** A follow-up as actions act on it. Its review may be completed long since: the follow-up lives on. */
export const followUpAggregate: Aggregate<{ readonly followUpId: string }, FollowUpFile, Records> = {
  name: "FollowUp",
  async load(transaction, { followUpId }, { viewer }) {
    const followUp = await lockVisible(transaction, viewer, "FollowUp", followUpId);
    if (!followUp) return notFound("FollowUp", followUpId);
    if (followUp.serviceId) return { followUp, serviceIds: [followUp.serviceId] };
    const { serviceIds } = await transaction.findOneByOrFail(tables.Review, { id: followUp.reviewId });
    return { followUp, serviceIds };
  },
  about: ({ followUpId }) => ({ type: "FollowUp", id: followUpId }),
  expected: ({ followUp }) => followUp,
  serviceIds: ({ serviceIds }) => serviceIds,
  doneBy: ({ followUp: { serviceId, startedById, submittedByIds } }) => ({
    [serviceId ? "startFollowUp" : "startSecurityFollowUp"]: startedById ? [{ id: startedById }] : [],
    [serviceId ? "submitFollowUpForVerification" : "submitSecurityFollowUpForVerification"]: submittedByIds.map(
      (id) => ({ id }),
    ),
  }),
  states: ({ followUp }) => ({ FollowUp: followUp.state }),
  gates: followUpGates,
  async save(transaction, { followUp: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "FollowUp", id });
    return transaction.findOneByOrFail(tables.FollowUp, { id });
  },
  event: followUpEvent,
};

/** A follow-up together with the person who is to own it. */
export const followUpWithOwnerAggregate: Aggregate<
  { readonly followUpId: string; readonly ownerId: string },
  OwnedFollowUpFile,
  Records
> = {
  ...followUpAggregate,
  async load(transaction, input, context) {
    const file = await followUpAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const [owner] = await findResponders(transaction, [input.ownerId]);
    return { ...file, owner: owner ?? null };
  },
  gates: ownedFollowUpGates,
};
