import type { AlertSource } from "../records/alerts/alert-source.js";

/** The service of an alert: by the route of what it names, else that of the source; undefined where there is neither. Pure. */
export function routeAlert(
  { routes, serviceId }: Pick<AlertSource, "routes" | "serviceId">,
  named: string | null | undefined,
): string | undefined {
  const route = named ? routes.find(({ value }) => value.toLowerCase() === named.toLowerCase()) : undefined;
  return route?.serviceId ?? serviceId ?? undefined;
}

/** Why an alert goes to no service, for whoever may not know what it says. */
export const notRoutedInBrief = (named: string | null | undefined): string =>
  named
    ? "What it names has no route, and the source has no service for all that it hands in."
    : "It names no service, and the source has none for all that it hands in.";

/** Why an alert goes to no service. */
export const notRouted = ({ name }: Pick<AlertSource, "name">, named: string | null | undefined): string =>
  named
    ? `The source ${name} has no route for "${named}" and no service for all that it hands in. Add one with amendAlertSource.`
    : `It names no service, and the source ${name} has none for all that it hands in. Set one with amendAlertSource.`;
