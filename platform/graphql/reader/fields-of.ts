import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from "graphql";

/** The parts of a request that determine the selected fields. */
export type Requested = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/** The fields that a request asks of an object below some fields, those of fragments and of the same name side by side. Pure. */
export function fieldsOf(
  requested: Requested,
  type: GraphQLObjectType,
  parents: readonly FieldNode[],
): readonly FieldNode[] {
  const fields: FieldNode[] = [];
  for (const { selectionSet } of parents) if (selectionSet) gather(requested, type, selectionSet, fields);
  return fields;
}

function gather(
  requested: Requested,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  fields: FieldNode[],
): void {
  for (const selection of selections) {
    if (selection.directives?.length && !isIncluded(selection, requested)) continue;
    if (selection.kind === Kind.FIELD) {
      fields.push(selection);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? requested.fragments[selection.name.value] : selection;
    const condition = fragment?.typeCondition?.name.value;
    if (fragment && (!condition || isA(requested, type, condition)))
      gather(requested, type, fragment.selectionSet, fields);
  }
}

function isA({ schema }: Requested, type: GraphQLObjectType, condition: string): boolean {
  if (condition === type.name) return true;
  const wider = schema.getType(condition);
  return isAbstractType(wider) && schema.isSubType(wider, type);
}

function isIncluded(node: SelectionSetNode["selections"][number], { variableValues }: Requested): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
}
