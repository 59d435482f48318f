import { DataSource, type EntitySchema, type MixedList } from "typeorm";
import { SnakeCaseNames } from "../../../platform/database/tables/snake-case-names.js";
import { database } from "./database.js";

/** Does the work of a command on the database as it is: a command that only reads brings no database up to date. */
export async function withDatabase<Result>(
  url: string,
  applicationName: string,
  work: (source: DataSource) => Promise<Result>,
): Promise<Result> {
  const source = new DataSource({
    type: "postgres",
    url,
    entities: database.tables as MixedList<EntitySchema>,
    namingStrategy: new SnakeCaseNames(),
    installExtensions: false,
    applicationName,
  });
  try {
    await source.initialize();
    return await work(source);
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}
