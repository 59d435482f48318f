/** The moment so many minutes after another one; null where no minutes are promised. */
export const minutesAfter = (moment: Date, minutes: number | null): Date | null =>
  minutes === null ? null : new Date(moment.getTime() + minutes * 60_000);
