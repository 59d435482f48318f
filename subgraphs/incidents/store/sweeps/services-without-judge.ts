import { Any, type EntityManager } from "typeorm";
import { directoryTables } from "../../../access/directory/directory-tables.js";
import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import type { Responsibility } from "../../../response-model/process/responsibilities.js";
import type { CaseService } from "../../domain/case-file.js";
import type { IndicatorSweep } from "../../domain/records/sweeps/indicator-sweep.js";
import { tables } from "../tables.js";

const judging: Responsibility = "SERVICE_ANALYSIS_AND_INSIGHT";

type Swept = Pick<IndicatorSweep, "id" | "incidentId" | "handling">;

/** SQL for the same of one service of one sweep; each is what the column is called there. */
export const hasNoJudge = (sweep: string, serviceId: string): string =>
  `(NOT EXISTS (SELECT FROM directory_service AS of_team JOIN directory_team AS owner ON owner.id = of_team.owner_team_id
      WHERE of_team.id = ${serviceId} AND owner.responsibilities @> ARRAY['${judging}'])
    OR EXISTS (SELECT FROM incident AS around WHERE around.id = ${sweep}.incident_id AND NOT (${serviceId} = ANY(around.service_ids))
      AND (around.handling IN ('RED', 'AMBER_STRICT') OR ${sweep}.handling IN ('RED', 'AMBER_STRICT'))))`;

/**
 * The services whose teams judge nothing that some sweeps find in them, by the sweep: they hold that responsibility no more, or they read neither
 * the sweep nor the incident that it is part of, since fewer do and the service is not.
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
      const isShut = incident && isNarrow({ handling: strictest(handling, incident.handling) ?? handling });
      return [
        id,
        services.flatMap((one) =>
          !able.has(one.ownerTeamId) || (isShut && !incident.serviceIds.includes(one.id)) ? [one.id] : [],
        ),
      ];
    }),
  );
}
