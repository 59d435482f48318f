import { readFile } from "node:fs/promises";
import type { DataSource } from "typeorm";
import { retryOnLockTimeout } from "../../../../platform/database/retry-on-lock-timeout.js";
import type { Log } from "../../../../platform/runtime/log.js";
import { codes } from "../../domain/matrix.js";
import type { Organization } from "../../domain/records/organization.js";
import { tables } from "../tables.js";
import { importOrganization, summaryOf } from "./import-organization.js";
import { readOrganization } from "./read-organization.js";

/**
 * Imports the organization file, all of it or nothing, when its content is not what was imported last.
 * @throws Error with one line for a person when the file cannot be used.
 */
export async function provision(database: DataSource, log: Log, file: string): Promise<void> {
  const refused = (error: unknown): never => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The organization file ${file} (ORGANIZATION_FILE) cannot be used: ${why}. Nothing was imported.`);
  };
  const organization = await readFile(file, "utf8").then(readOrganization).catch(refused);
  const plan = await retryOnLockTimeout(() =>
    database.transaction((transaction) => importOrganization(transaction, organization as Organization, new Date())),
  ).catch(refused);
  if (plan === "UNCHANGED") {
    log.info({ file }, "the organization file was imported before");
    return;
  }
  log.info({ file }, `the organization was imported: ${summaryOf(plan)}`);
  for (const person of plan.reactivated)
    log.warn({ person, file }, "somebody who was deactivated is active again, since the organization file has them");
  if (plan.kept.length > 0)
    log.warn({ kept: plan.kept }, "the organization file no longer has these; they are kept as they were");
  const held = new Set((await database.manager.find(tables.Team)).flatMap(({ responsibilities }) => responsibilities));
  const unheld = codes.filter((code) => !held.has(code));
  if (unheld.length > 0) log.warn({ responsibilities: unheld }, "no team holds these cells of the matrix");
}
