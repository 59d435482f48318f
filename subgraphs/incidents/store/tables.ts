import type { EntitySchema } from "typeorm";
import type { Records } from "../domain/records/records.js";
import { activityTables } from "./tables/activity-tables.js";
import { actorProfilesTables } from "./tables/actor-profiles-tables.js";
import { adviceTables } from "./tables/advice-tables.js";
import { alertsTables } from "./tables/alerts-tables.js";
import { analysisTables } from "./tables/analysis-tables.js";
import { briefingsTables } from "./tables/briefings-tables.js";
import { caseFileTables } from "./tables/case-file-tables.js";
import { caseTables } from "./tables/case-tables.js";
import { customersTables } from "./tables/customers-tables.js";
import { evidenceTables } from "./tables/evidence-tables.js";
import { huntsTables } from "./tables/hunts-tables.js";
import { indicatorsTables } from "./tables/indicators-tables.js";
import { notificationTables } from "./tables/notification-tables.js";
import { peopleTables } from "./tables/people-tables.js";
import { precursorsTables } from "./tables/precursors-tables.js";
import { requirementsTables } from "./tables/requirements-tables.js";
import { responseTables } from "./tables/response-tables.js";
import { retentionTables } from "./tables/retention-tables.js";
import { serviceAnalysesTables } from "./tables/service-analyses-tables.js";
import { sweepsTables } from "./tables/sweeps-tables.js";
import { tasksTables } from "./tables/tasks-tables.js";
import { vulnerabilitiesTables } from "./tables/vulnerabilities-tables.js";

/** The table of each kind of record: those of each room of the records in a file of their own. */
export const tables: { readonly [Kind in keyof Records]: EntitySchema<Records[Kind]> } = {
  ...adviceTables,
  ...alertsTables,
  ...activityTables,
  ...precursorsTables,
  ...analysisTables,
  ...caseTables,
  ...caseFileTables,
  ...customersTables,
  ...evidenceTables,
  ...indicatorsTables,
  ...actorProfilesTables,
  ...briefingsTables,
  ...huntsTables,
  ...notificationTables,
  ...peopleTables,
  ...requirementsTables,
  ...responseTables,
  ...retentionTables,
  ...serviceAnalysesTables,
  ...tasksTables,
  ...sweepsTables,
  ...vulnerabilitiesTables,
};
