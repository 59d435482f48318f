import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { StatisticsArguments } from "./statistics-arguments.js";
import { statisticsRefusals } from "./statistics-refusals.js";
import type { StatisticsSource } from "./statistics-source.js";

/** PostgreSQL's `invalid_parameter_value`: here, a time zone that it does not know. */
const invalidParameter = "22023";

/** The parts of a statistics statement. */
export interface StatementParts {
  /** The query for the rows that are counted one by one. */
  readonly inner: string;
  /** What they are grouped by, in SQL on those rows. */
  readonly keys: readonly string[];
  /** The parameter that has the time zone. */
  readonly zone: string;
  /** Makes a parameter of a value, and returns how SQL names it. */
  readonly bind: (value: unknown) => string;
  /** The SQL expression of the period that a time is in. */
  readonly periodOf: (time: string) => string;
}

interface StatementOptions {
  /** More rows are not looked at one by one. */
  readonly limit: number;
  /** A condition on the rows, beside what the viewer may see and asks for. */
  readonly only?: string;
}

/** Runs statements that count what a query finds. */
export const statisticsQuery =
  <Name extends string>(
    query: SelectQueryBuilder<ObjectLiteral>,
    source: StatisticsSource<Name, string>,
    { groupBy, by, timeZone }: StatisticsArguments<object, Name>,
  ) =>
  async <Row>({ limit, only }: StatementOptions, sqlOf: (parts: StatementParts) => string): Promise<readonly Row[]> => {
    const found = query
      .clone()
      .select(source.columns.map((column) => `"${query.alias}".${column}`))
      .limit(limit);
    if (only) found.andWhere(only);
    const [inner, given] = found.getQueryAndParameters();
    const parameters: unknown[] = [...given];
    const bind = (value: unknown) => `$${parameters.push(value)}`;
    const zone = by ? bind(timeZone) : "";
    const periodOf = (time: string) => `date_trunc('${by?.toLowerCase()}', ${time}, ${zone})`;
    const dimensions = groupBy.map((name) => source.dimensions[name].expression);
    const keys = [...dimensions, ...(by ? [periodOf(source.time)] : [])];
    const sql = sqlOf({ inner, keys, zone, bind, periodOf });
    return query.connection.query<readonly Row[]>(sql, parameters).catch((error: { readonly code?: unknown }) => {
      throw error.code === invalidParameter && by ? statisticsRefusals.unknownTimeZone(timeZone) : error;
    });
  };
