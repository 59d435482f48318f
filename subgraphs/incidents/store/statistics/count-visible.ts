import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { type Conditions, narrow } from "../../../../platform/graphql/lists/conditions.js";
import { readStatistics } from "../../../../platform/graphql/statistics/read-statistics.js";
import type { Rollup } from "../../../../platform/graphql/statistics/rollups/rollup.js";
import type { StatisticsArguments } from "../../../../platform/graphql/statistics/statistics-arguments.js";
import type { StatisticsSource } from "../../../../platform/graphql/statistics/statistics-source.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { rolledFor } from "../../../access/reading/rolled-for.js";

/** What is counted: how it is filtered, where it is read, and what is added up of it beforehand. */
interface Counted<Filter extends object, Name extends string, Metric extends string> {
  readonly conditions: Conditions<Filter>;
  readonly source: StatisticsSource<Name, Metric>;
  readonly rollup: Rollup<Name>;
}

/** Counts what is asked for of a query that finds what the viewer may see. */
export function countVisible<
  Row extends ObjectLiteral,
  Filter extends object,
  Name extends string,
  Metric extends string,
>(
  query: SelectQueryBuilder<Row>,
  viewer: Viewer,
  args: StatisticsArguments<Filter, Name>,
  { conditions, source, rollup }: Counted<Filter, Name, Metric>,
) {
  narrow<Filter>(query as unknown as SelectQueryBuilder<ObjectLiteral>, args.filter, conditions);
  return readStatistics(query, source, args, { rollup, ...rolledFor(viewer) });
}
