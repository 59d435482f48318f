import type { BreachHunt } from "./breach-hunt.js";

/** What a hunt looks for, where and in which time: as it stands, or as a query was run for it. */
export type HuntScope = Pick<BreachHunt, "hypothesis" | "serviceIds" | "periodFrom" | "periodTo">;
