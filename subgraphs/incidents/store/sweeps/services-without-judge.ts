import { Any, type EntityManager } from "typeorm";
import { directoryTables } from "../../../access/directory/directory-tables.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import type { Responsibility } from "../../../response-model/process/responsibilities.js";
import type { CaseService } from "../../domain/case-file.js";
import type { IndicatorSweep } from "../../domain/records/sweeps/indicator-sweep.js";
import { teamLacks } from "../services/team-lacks.js";
import { tables } from "../tables.js";

const judging: Responsibility = "SERVICE_ANALYSIS_AND_INSIGHT";

type Swept = Pick<IndicatorSweep, "id" | "incidentId" | "handling">;

/** SQL for the same of one service of one sweep; each is what the column is called there. */
export const hasNoJudge = (sweep: string, serviceId: string): string =>
  `(${teamLacks(serviceId, judging)}
    OR EXISTS (SELECT FROM incident AS around WHERE around.id = ${sweep}.incident_id
      AND ('RED' IN (around.handling, ${sweep}.handling)
        OR 'AMBER_STRICT' IN (around.handling, ${sweep}.handling) AND NOT (${serviceId} = ANY(around.service_ids)))))`;

/**
 * The services in which security judges what some sweeps find, by the sweep: their teams no longer hold that responsibility, or may not read
 * the sweep and its incident. That is so where these are AMBER+STRICT and the service is no part of them, and where they are RED, for the virtual team.
 */
export async function servicesWithoutJudge(
  manager: EntityManager,
  sweeps: readonly Swept[],
  services: readonly CaseService[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const teams = await manager.findBy(directoryTables.DirectoryTeam, {
    id: Any(services.map(({ ownerTeamId }) => ownerTeamId)),
  });
  const able = new Set(teams.flatMap(({ id, responsibilities }) => (responsibilities.includes(judging) ? [id] : [])));
  const ids = sweeps.flatMap(({ incidentId }) => incidentId ?? []);
  const incidents = ids.length > 0 ? await manager.findBy(tables.Incident, { id: Any(ids) }) : [];
  return new Map(
    sweeps.map(({ id, incidentId, handling }) => {
      const incident = incidents.find((one) => one.id === incidentId);
      const marking = incident && (strictest(handling, incident.handling) ?? handling);
      const isShutTo = (serviceId: string) =>
        marking === "RED" || (marking === "AMBER_STRICT" && !incident?.serviceIds.includes(serviceId));
      return [id, services.flatMap((one) => (!able.has(one.ownerTeamId) || isShutTo(one.id) ? [one.id] : []))];
    }),
  );
}
