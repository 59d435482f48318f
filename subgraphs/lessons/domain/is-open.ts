import type { FollowUp } from "./records/follow-up.js";

/** Whether a follow-up is still to be done or verified. */
export const isOpen = ({ state }: Pick<FollowUp, "state">): boolean => state !== "RESOLVED" && state !== "WILL_NOT_DO";
