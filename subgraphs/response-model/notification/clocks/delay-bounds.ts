import type { DelayTerm } from "./clock-term.js";

type Bounds = Pick<DelayTerm, "hours" | "extensionDays" | "totalDays">;

/** For how long a notice may wait where no law says so: legal affairs alone a day, once; in extreme cases, with an executive incident manager, 30 days. */
export const boundsOfTheProcess = { hours: 24, extensionDays: 30, totalDays: 30 } as const satisfies Bounds;

/** The same where an authority outside asks: as often as it does, each time with an executive incident manager and an end of its own. */
export const boundsOfRequests = { hours: 24, extensionDays: 30 } as const satisfies Bounds;
