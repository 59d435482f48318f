import type { EntityManager } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import type { Refusal } from "../../../../platform/actions/decision.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { findServices } from "../../../access/directory/directory.js";
import type { SweepFile } from "../../domain/sweeps/sweep-file.js";
import { tables } from "../tables.js";
import { incidentsThatGoOn } from "./incidents-that-go-on.js";
import { sweepVisibleTo } from "./readable-sweeps.js";
import { servicesWithoutJudge } from "./services-without-judge.js";

/** A query for the sweeps that the viewer may see. */
export function visibleSweeps(manager: EntityManager, viewer: Viewer) {
  const { sql, parameters } = sweepVisibleTo(viewer, "sweep");
  return manager.createQueryBuilder(tables.IndicatorSweep, "sweep").where(sql, parameters);
}

/** A sweep with how far it is in each service, locked until the end of the transaction; looked at again behind the lock. */
export async function loadSweep(
  transaction: EntityManager,
  id: string,
  { viewer }: Pick<Context, "viewer">,
): Promise<SweepFile | Refusal> {
  const look = () => visibleSweeps(transaction, viewer).andWhere("sweep.id = :id", { id }).getOne();
  if (!(await look())) return notFound("IndicatorSweep", id);
  await transaction.findOne(tables.IndicatorSweep, { where: { id }, lock: { mode: "pessimistic_write" } });
  const sweep = await look();
  if (!sweep) return notFound("IndicatorSweep", id);
  const parts = await transaction.find(tables.ServiceSweep, {
    where: { indicatorSweepId: id },
    order: { id: "ASC" },
  });
  // Those that have left are named as well.
  const serviceIds = [...new Set([...sweep.serviceIds, ...parts.map(({ serviceId }) => serviceId)])];
  const services = await findServices(transaction, serviceIds);
  const goesOn = await incidentsThatGoOn(transaction, viewer, [sweep.incidentId]);
  return {
    ...{ sweep, parts, services },
    withoutJudge: (await servicesWithoutJudge(transaction, [sweep], services)).get(id) ?? [],
    goesOn: goesOn.get(sweep.incidentId ?? "") ?? null,
  };
}
