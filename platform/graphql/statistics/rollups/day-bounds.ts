/** SQL expressions of the first and the last moment of a day in UTC. The day of what has no time is infinity, and ends never. */
export const dayBounds = {
  first: (day: string): string => `(CAST(${day} AS timestamp) AT TIME ZONE 'UTC')`,
  last: (day: string): string => `(CAST(${day} + 1 AS timestamp) AT TIME ZONE 'UTC' - interval '1 microsecond')`,
} as const;
