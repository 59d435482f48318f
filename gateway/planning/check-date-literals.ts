import { type GraphQLSchema, isScalarType } from "graphql";
import { dateScalars } from "../../platform/graphql/date-scalars.js";

/**
 * Makes a schema refuse invalid date literals in documents. A schema built from SDL accepts anything for custom
 * scalars, and the subgraph would refuse the whole fetch for it. Variables are checked by the subgraph.
 */
export function checkDates(schema: GraphQLSchema): void {
  for (const { name, parseLiteral } of dateScalars) {
    const type = schema.getType(name);
    if (isScalarType(type)) type.parseLiteral = parseLiteral;
  }
}
