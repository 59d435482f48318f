import type { EntityManager } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import { isRefusal, type Refusal } from "../../../../platform/actions/decision.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import type { ServiceSweepFile } from "../../domain/sweeps/sweep-file.js";
import { loadSweep } from "./load-sweep.js";

export interface NamesServiceSweep {
  readonly indicatorSweepId: string;
  readonly serviceId: string;
}

/** A sweep in one service; the sweep is locked with it. */
export async function loadServiceSweep(
  transaction: EntityManager,
  { indicatorSweepId, serviceId }: NamesServiceSweep,
  context: Pick<Context, "viewer">,
): Promise<ServiceSweepFile | Refusal> {
  const file = await loadSweep(transaction, indicatorSweepId, context);
  if (isRefusal(file)) return file;
  const part = file.parts.find((one) => one.serviceId === serviceId);
  if (!part) return notFound("Service", serviceId);
  const service = file.services.find(({ id }) => id === serviceId) ?? {
    id: serviceId,
    name: serviceId,
    ownerTeamId: "",
  };
  return { ...file, part, service };
}
