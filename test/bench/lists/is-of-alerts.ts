/** What lists, searches and statistics of alerts are called. */
export const isOfAlerts = (name: string): boolean =>
  /^(alerts, |search in (incidents|detection)|alertStatistics)/.test(name);
