import type { IndicatorSighting } from "../records/indicators/indicator-sighting.js";

/** What a sighting has by which it stands, as each does at first. */
export const standingSighting = {
  handling: null,
  sweepResultId: null,
  hasAddedService: false,
  stands: true,
  withdrawnById: null,
  withdrawnByName: null,
  withdrawnAt: null,
  withdrawalReason: null,
} as const satisfies Partial<IndicatorSighting>;
