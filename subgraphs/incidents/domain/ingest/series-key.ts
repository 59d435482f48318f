/** What one thing is known by that a source sees: the service that it goes to, and what the source knows it by there. */
export const seriesKey = (serviceId: string, fingerprint: string): string => `${serviceId} ${fingerprint}`;
