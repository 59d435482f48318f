import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from "graphql";

/**
 * The types, fields, arguments and enum values that a document uses, as paths such as `Incident.title`,
 * `Query.incidents.filter` and `Severity.HIGH`. All fields of an input type count when a variable holds it.
 */
export function usedParts(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const used = new Set<string>();
  const types = new TypeInfo(schema);
  const add = (...names: readonly (string | undefined)[]) => {
    if (names.every((name) => name !== undefined)) used.add(names.join("."));
  };

  const addInput = (name: string): void => {
    const type = schema.getType(name);
    if (!type || used.has(name)) return;
    used.add(name);
    if (!isInputObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      add(name, field.name);
      addInput(getNamedType(field.type).name);
    }
  };

  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const type = types.getType();
        add(types.getParentType()?.name, name.value);
        add(types.getParentType()?.name);
        if (type) add(getNamedType(type).name);
      },
      Argument({ name }) {
        if (!types.getDirective()) add(types.getParentType()?.name, types.getFieldDef()?.name, name.value);
      },
      ObjectField({ name }) {
        const input = types.getParentInputType();
        if (input) add(getNamedType(input).name, name.value);
      },
      EnumValue({ value }) {
        const type = types.getInputType();
        if (type) add(getNamedType(type).name, value);
      },
      NamedType(node) {
        add(typeFromAST(schema, node)?.name);
      },
      VariableDefinition({ type }) {
        const input = typeFromAST(schema, type as never);
        if (input) addInput(getNamedType(input).name);
      },
    }),
  );
  return used;
}
