import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { Records } from "../../../domain/records/records.js";
import type { FollowUpFile } from "../../../domain/shift-log/shift-file.js";
import type { Written } from "../../../domain/shift-log/shift-log-gates.js";
import { tables } from "../../tables.js";
import { entryAggregate } from "./entry-aggregate.js";

/** The follow-up that an entry asks for. */
export const followUpAggregate: Aggregate<Written & { readonly entryId: string }, FollowUpFile, Records> = {
  ...entryAggregate,
  async load(transaction, input, context) {
    const file = await entryAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { teamId, id } = file.entry;
    const followUp = await transaction.findOneBy(tables.ShiftFollowUp, { teamId, id });
    return followUp ? { ...file, followUp } : notFound("ShiftFollowUp", id);
  },
  states: ({ followUp }) => ({ ShiftFollowUp: followUp.state }),
};
