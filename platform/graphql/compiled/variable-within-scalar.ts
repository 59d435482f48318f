import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isScalarType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** Whether a variable is inside the literal of a custom scalar, such as a representation of `_entities`. Pure. */
export function hasVariableWithinScalar(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  const look = (value: ASTNode) =>
    visit(value, {
      [Kind.VARIABLE]: () => {
        found = true;
      },
    });
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.OBJECT]: (value) => {
        if (isScalarType(getNamedType(types.getInputType()))) look(value);
      },
      [Kind.LIST]: (value) => {
        const isListOfTheSchema = isListType(getNullableType(types.getParentInputType()));
        if (!isListOfTheSchema && isScalarType(getNamedType(types.getInputType()))) look(value);
      },
    }),
  );
  return found;
}
