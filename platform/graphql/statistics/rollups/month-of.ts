/** The SQL expression of the first day of the month of a day. */
export const monthOf = (day: string): string => `CAST(date_trunc('month', CAST(${day} AS timestamp)) AS date)`;
