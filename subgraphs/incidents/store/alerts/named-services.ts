import type { EntityManager } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import type { Refusal } from "../../../../platform/actions/decision.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import { findServices } from "../../../access/directory/directory.js";
import { whoRunsSources } from "../../domain/alert-sources/who-runs-sources.js";
import type { AlertRoute } from "../../domain/records/alerts/alert-source.js";
import { decidingServices } from "./deciding-services.js";

/** Where a source sends its alerts, as an input says it. */
export interface Routing {
  readonly serviceId?: string | null;
  readonly routes?: readonly AlertRoute[] | null;
}

/** The services that an input names, each once. */
export const namedIn = ({ serviceId, routes }: Routing): readonly string[] => [
  ...new Set([...(serviceId ? [serviceId] : []), ...(routes ?? []).map((route) => route.serviceId)]),
];

/** One of some services that does not exist, as a refusal. */
export async function missingAmong(transaction: EntityManager, ids: readonly string[]): Promise<Refusal | undefined> {
  const found = await findServices(transaction, ids);
  const missing = ids.find((id) => !found.some((service) => service.id === id));
  return missing === undefined ? undefined : notFound("Service", missing);
}

/** The services by which it is decided whether the viewer may run a source of all of some. */
export const deciding = ({ viewer }: Pick<Context, "viewer">, ids: readonly string[]) =>
  decidingServices(viewer, { allow: [...whoRunsSources] }, ids);
