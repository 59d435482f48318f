import {
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";

/** A part of a type that refers to another type or can be deprecated. */
interface Part {
  readonly path: string;
  readonly isDeprecated: boolean;
  /** Its own type, and the type it refers to. */
  readonly of: string;
  readonly to: string;
}

/**
 * Whether a removal was announced: the part is deprecated, or belongs to a type that only deprecated parts refer to,
 * since types cannot be deprecated.
 */
export function isAnnounced(schema: GraphQLSchema, path: string): boolean {
  const parts = partsOf(schema);
  if (parts.some((part) => part.path === path && part.isDeprecated)) return true;
  const [type = ""] = path.split(".");
  const leading = new Set([type]);
  for (const each of leading)
    for (const { to, of, isDeprecated } of parts) if (to === each && !isDeprecated) leading.add(of);
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].every(
    (root) => !root || !leading.has(root.name),
  );
}

function partsOf(schema: GraphQLSchema): readonly Part[] {
  return Object.values(schema.getTypeMap()).flatMap((type): readonly Part[] => {
    const part = (name: string, element: { readonly deprecationReason?: string | null }, to = ""): Part => ({
      path: `${type.name}.${name}`,
      isDeprecated: element.deprecationReason != null,
      of: type.name,
      to,
    });
    if (isEnumType(type)) return type.getValues().map((value) => part(value.name, value));
    if (isInputObjectType(type))
      return Object.values(type.getFields()).map((field) => part(field.name, field, getNamedType(field.type).name));
    const members = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    return [
      ...members.map(({ name }) => part(name, {}, name)),
      ...fields.map((field) => part(field.name, field, getNamedType(field.type).name)),
      ...fields.flatMap((field) =>
        field.args.map((argument) =>
          part(`${field.name}.${argument.name}`, argument, getNamedType(argument.type).name),
        ),
      ),
    ];
  });
}
