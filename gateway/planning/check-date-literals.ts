import { type GraphQLSchema, isScalarType } from "graphql";
import { dateScalars } from "../../platform/graphql/date-scalars.js";

/**
 * Lets a schema refuse what is no date where it is written in a document. A schema out of SDL takes anything for a scalar that
 * GraphQL does not bring; the subgraph would refuse the gateway's whole request for it. Variables are looked at there.
 */
export function checkDates(schema: GraphQLSchema): void {
  for (const { name, parseLiteral } of dateScalars) {
    const type = schema.getType(name);
    if (isScalarType(type)) type.parseLiteral = parseLiteral;
  }
}
