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

/** Whether an operation selects an abstract type with an async `resolveType`, for which the compiler would not wait. */
export function hasAsyncTypeResolver(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let hasFound = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const type = getNamedType(types.getType());
        if (isAbstractType(type) && type.resolveType instanceof AsyncFunction) hasFound = true;
      },
    }),
  );
  return hasFound;
}
