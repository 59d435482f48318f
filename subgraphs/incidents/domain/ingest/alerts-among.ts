/** How many alerts some items stand for: one is one, but for what a source says that it has left out, which are as many as it says. Pure. */
export const alertsAmong = (items: readonly object[]): number =>
  items.reduce((sum, item) => sum + ("leftOutAlerts" in item ? Number(item.leftOutAlerts) : 1), 0);
