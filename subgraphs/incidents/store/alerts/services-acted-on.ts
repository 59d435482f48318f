import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Alert } from "../../domain/records/alerts/alert.js";

/**
 * The services of alerts that may be seen, by which it is decided who may. Where there is none of them, whoever asks is judged by what is
 * theirs: so they are told that there is none, or how many there are, and not that they may not. It is the same whether what was named is
 * hidden or does not exist.
 */
export const servicesActedOn = (
  alerts: readonly Pick<Alert, "serviceId">[],
  { memberships }: Viewer,
): readonly string[] =>
  alerts.length > 0
    ? [...new Set(alerts.map(({ serviceId }) => serviceId))]
    : memberships.flatMap(({ serviceIds }) => serviceIds);
