import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../platform/actions/decision.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../platform/actions/write-records.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { findResponders } from "../../../access/directory.js";
import type { FollowUpFile, OwnedFollowUpFile } from "../../domain/follow-up-file.js";
import { followUpGates } from "../../domain/follow-up-gates.js";
import type { Records } from "../../domain/records/records.js";
import { tables } from "../tables.js";
import { lockVisible } from "../visible-records.js";
import { followUpEvent } from "./follow-up-event.js";

type FollowUpAggregate = Aggregate<{ readonly followUpId: string }, FollowUpFile, Records>;

/** Any follow-up as actions act on it. Its review may be completed long since: the follow-up lives on. */
export const followUpAggregate: FollowUpAggregate = {
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
export const serviceFollowUpAggregate = onlyWhere(
  ({ followUp }) => followUp.serviceId !== null,
  "This follow-up stands on the security team's own list. Use the operation of the same name for a security follow-up.",
);

/** A follow-up on the security team's own list, which that team acts on. */
export const securityFollowUpAggregate = onlyWhere(
  ({ followUp }) => followUp.serviceId === null,
  "This follow-up is to be done in a service. Its team uses the operation without Security in its name.",
);

function onlyWhere(belongs: (file: FollowUpFile) => boolean, otherwise: string): FollowUpAggregate {
  return {
    ...followUpAggregate,
    async load(transaction, input, context) {
      const file = await followUpAggregate.load(transaction, input, context);
      if (isRefusal(file) || belongs(file)) return file;
      throw new CordonError("BAD_USER_INPUT", `Nothing was done. ${otherwise}`);
    },
  };
}

type OwnerInput = { readonly followUpId: string; readonly ownerId: string };

const withOwner = (aggregate: FollowUpAggregate): Aggregate<OwnerInput, OwnedFollowUpFile, Records> => ({
  ...aggregate,
  async load(transaction, input, context) {
    const file = await aggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const [owner] = await findResponders(transaction, [input.ownerId]);
    return { ...file, owner: owner ?? null };
  },
});

/** A follow-up in a service, together with the person who is to own it. */
export const serviceFollowUpWithOwnerAggregate = withOwner(serviceFollowUpAggregate);

/** A follow-up on the security team's own list, together with the person who is to own it. */
export const securityFollowUpWithOwnerAggregate = withOwner(securityFollowUpAggregate);
