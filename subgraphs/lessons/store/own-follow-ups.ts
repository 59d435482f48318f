import type { Context } from "../../../platform/actions/context.js";
import type { FollowUp } from "../domain/records/follow-up.js";
import { visible } from "./visible-records.js";

/** The open follow-ups that the viewer owns and may see: so many of them, what is due first before the rest. */
export const ownFollowUps = ({ database: { manager }, viewer }: Context, first: number): Promise<readonly FollowUp[]> =>
  visible(manager, viewer, "FollowUp")
    .andWhere("CAST(followUp.ownerId AS text) = :me", { me: viewer.personId })
    .andWhere("followUp.state NOT IN ('RESOLVED', 'WILL_NOT_DO')")
    .orderBy("followUp.dueOn", "ASC", "NULLS LAST")
    .addOrderBy("followUp.id")
    .limit(first)
    .getMany();
