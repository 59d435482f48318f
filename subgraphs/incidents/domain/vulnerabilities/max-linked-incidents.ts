/** So many incidents a vulnerability is linked to at most. */
export const maxLinkedIncidents = 200;
