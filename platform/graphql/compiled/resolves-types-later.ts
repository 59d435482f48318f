import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

const AsyncFunction = (async () => undefined).constructor;

/** Whether an operation asks for an abstract type whose object type is told by a promise: the compiler would not wait for it. */
export function resolvesTypesLater(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let isLater = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const type = getNamedType(types.getType());
        if (isAbstractType(type) && type.resolveType instanceof AsyncFunction) isLater = true;
      },
    }),
  );
  return isLater;
}
