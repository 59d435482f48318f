import { Temporal } from "temporal-polyfill";

/** A moment as clocks and calendars show it in a time zone. */
export const inZone = (moment: Date, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);

/** The day, as YYYY-MM-DD, that it is in a time zone at a moment. */
export const dayOf = (moment: Date, timeZone: string): string => inZone(moment, timeZone).toPlainDate().toString();
