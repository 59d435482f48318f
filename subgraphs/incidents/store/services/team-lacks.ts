import type { Responsibility } from "../../../response-model/process/responsibilities.js";

/** SQL for whether the team of a service does not hold a responsibility, by the column that names the service. */
export const teamLacks = (serviceId: string, responsibility: Responsibility): string =>
  `NOT EXISTS (SELECT FROM directory_service AS of_team JOIN directory_team AS owner ON owner.id = of_team.owner_team_id
    WHERE of_team.id = ${serviceId} AND owner.responsibilities @> ARRAY['${responsibility}'])`;
