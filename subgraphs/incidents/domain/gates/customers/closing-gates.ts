import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";
import { clocksToTenants } from "../../customers/clocks-to-tenants.js";

/** What is still to be done for the customers of an incident. */
export interface LeftWithCustomers {
  /** How many affected tenants whose data is concerned no notice has reached. */
  readonly untoldTenants: number;
  /** The titles of its posts that stand on the service-health board. */
  readonly standingPosts: readonly string[];
}

type ClosingFile = Pick<CaseFile, "obligations"> & LeftWithCustomers;

/** Whether somebody recorded why affected customers need not be told: of no clock towards them all, by law or by contract. */
const isExcepted = ({ obligations }: Pick<CaseFile, "obligations">) => {
  const duties = obligations.filter(({ clock }) => clocksToTenants.includes(clock));
  return duties.length > 0 && duties.every(({ state }) => state === "EXCEPTED");
};

/** The gates of what customers are left with. */
export const closingGates = gateRules<ClosingFile>()({
  TENANTS_TOLD: (file) =>
    file.untoldTenants > 0 && !isExcepted(file) ? [["UNTOLD", { count: String(file.untoldTenants) }]] : [],
  HEALTH_POSTS_ENDED: ({ standingPosts }) =>
    standingPosts.length > 0 ? [["STANDING", { titles: standingPosts.map((title) => `"${title}"`) }]] : [],
});
