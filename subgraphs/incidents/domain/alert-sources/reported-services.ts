import type { AlertRoute } from "../records/alerts/alert-source.js";

/** Every service that a source can report for, each once. */
export const reportedServices = (serviceId: string | null, routes: readonly AlertRoute[]): readonly string[] => [
  ...new Set([...(serviceId ? [serviceId] : []), ...routes.map((route) => route.serviceId)]),
];
