import { Any } from "typeorm";
import { type BatchLoad, groupBy } from "../../../../platform/graphql/load.js";
import { findServices } from "../../../access/directory/directory.js";
import type { SweepFile } from "../../domain/sweeps/sweep-file.js";
import { tables } from "../tables.js";
import { incidentsThatGoOn } from "./incidents-that-go-on.js";
import { servicesWithoutJudge } from "./services-without-judge.js";

/** All that operations on sweeps look at, by the id of each. They have been checked to be visible. */
export const sweepFiles: BatchLoad<SweepFile> = async ({ database: { manager }, viewer }, ids) => {
  const sweeps = await manager.findBy(tables.IndicatorSweep, { id: Any([...ids]) });
  const parts = groupBy(
    await manager.findBy(tables.ServiceSweep, { indicatorSweepId: Any([...ids]) }),
    ({ indicatorSweepId }) => indicatorSweepId,
  );
  const services = await findServices(manager, [...new Set(sweeps.flatMap(({ serviceIds }) => serviceIds))]);
  const goesOn = await incidentsThatGoOn(
    manager,
    viewer,
    sweeps.map(({ incidentId }) => incidentId),
  );
  const withoutJudge = await servicesWithoutJudge(manager, sweeps, services);
  return new Map(
    sweeps.map((sweep) => [
      sweep.id,
      {
        ...{ sweep, parts: parts.get(sweep.id) ?? [], services },
        goesOn: goesOn.get(sweep.incidentId ?? "") ?? null,
        withoutJudge: withoutJudge.get(sweep.id) ?? [],
      },
    ]),
  );
};
