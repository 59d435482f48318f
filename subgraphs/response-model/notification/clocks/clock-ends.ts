/** The operations that say that there is nothing to tell, after all, or that it is told elsewhere. */
const endsOfIncidents = ["dismissIncident", "withdrawIncident", "mergeIncident"] as const;

/** What ends a duty towards an authority or investors: the notice, that none is due, or that there was no incident. */
export const endsOfOutsideClocks = [
  "recordAuthorityNotice",
  "recordNotificationException",
  ...endsOfIncidents,
] as const;

/** The same for a duty towards customers and the people whose data is concerned, whom only customer communications tells. */
export const endsOfNoticeClocks = [
  "recordNoticeDelivery",
  "recordNoticeOfDuplicate",
  "recordNotificationException",
  ...endsOfIncidents,
] as const;

/** The same for what a notice promised, to whomever it went. */
export const endsOfPromises = [
  "recordNoticeDelivery",
  "recordNoticeOfDuplicate",
  "recordAuthorityNotice",
  "recordNotificationException",
  ...endsOfIncidents,
] as const;
