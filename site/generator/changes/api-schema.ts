import type { ConstDirectiveNode, DocumentNode, GraphQLSchema } from "graphql";
import { buildASTSchema, Kind, parse, specifiedDirectives, visit } from "graphql";

const ofGraphql = new Set(specifiedDirectives.map(({ name }) => name));

/**
 * The schema that callers see: a supergraph without what composition and the process say in directives, and without what
 * is not for callers. The process is compared by itself, and where a field is served is nobody's contract.
 */
export function apiSchema(supergraph: string): GraphQLSchema {
  return buildASTSchema(withoutDirectives(parse(supergraph, { noLocation: true })), { assumeValidSDL: true });
}

function withoutDirectives(document: DocumentNode): DocumentNode {
  return visit(document, {
    enter(node) {
      if (node.kind === Kind.DIRECTIVE_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION) return null;
      if ("name" in node && node.kind !== Kind.NAMED_TYPE && node.name?.value.includes("__")) return null;
      const directives = "directives" in node ? (node.directives as readonly ConstDirectiveNode[] | undefined) : [];
      if (directives?.some(({ name }) => name.value === "inaccessible")) return null;
      if (node.kind === Kind.DIRECTIVE && !ofGraphql.has(node.name.value)) return null;
      return undefined;
    },
  });
}
