import { leadsCase } from "../people/leads-case.js";
import type { RelationTarget } from "./relation-target.js";

/** Whether somebody leads what indicators are to be related to, and so decides on markings wider than its own. Pure. */
export const leadsTarget = (
  viewer: Parameters<typeof leadsCase>[0],
  { file, assignments = file?.assignments ?? [] }: RelationTarget,
): boolean => leadsCase(viewer, { assignments });
