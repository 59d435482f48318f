import { MapperKind, mapSchema } from "@graphql-tools/utils";
import { GraphQLEnumType, type GraphQLEnumValueConfigMap, type GraphQLSchema } from "graphql";
import { codeOfName } from "./code-of-name.js";
import type { OperationNames } from "./operation-names.js";

/**
 * Gives the enums of a schema that stand for operations their values, by the list of what its subgraph does: type-graphql has
 * one registry for all subgraphs of a process. The schema handed in stays as it is.
 */
export function withOperationNames(schema: GraphQLSchema, { own, others = [], filter }: OperationNames): GraphQLSchema {
  const values: GraphQLEnumValueConfigMap = Object.fromEntries(
    own.map(({ name, description }) => [codeOfName(name), { value: name, description }]),
  );
  const ofOthers = Object.fromEntries(others.map((name) => [codeOfName(name), { value: name }]));
  return mapSchema(schema, {
    [MapperKind.ENUM_TYPE]: (type) => {
      const config = type.toConfig();
      if (type.name === "OperationName")
        return new GraphQLEnumType({ ...config, values: { ...values, ...ofOthers, ...config.values } });
      return type.name === filter ? new GraphQLEnumType({ ...config, values }) : type;
    },
  });
}
