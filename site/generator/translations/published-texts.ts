import type { GraphQLSchema } from "graphql";
import { buildSchema, isEnumType } from "graphql";
import { readProcessModel } from "../model/read-process-model.js";
import { mapSchemaTexts } from "./map-schema-texts.js";
import { readSchemaTexts } from "./read-schema-texts.js";
import type { SchemaText } from "./schema-text.js";

/** The texts of a supergraph: those of the process, which the pages show, and those of the whole schema. */
export interface PublishedTexts {
  /** What has to be translated. */
  readonly process: readonly SchemaText[];
  /** What may be translated already: the API reference for developers is not yet part of the pages. */
  readonly all: readonly SchemaText[];
}

/** The process is everything in the model of the pages, and every enum, operation and directive besides. */
export function publishedTexts(supergraph: string): PublishedTexts {
  const inModel: SchemaText[] = [];
  mapSchemaTexts(readProcessModel(supergraph), (text) => {
    inModel.push(text);
    return {};
  });
  const schema = buildSchema(supergraph, { assumeValidSDL: true });
  const shown = new Map(inModel.map((text) => [text.coordinate, text]));
  const all = new Map([...readSchemaTexts(schema).map((text) => [text.coordinate, text] as const), ...shown]);
  const texts = [...all.values()].filter(({ title, description }) => title || description);
  return {
    process: texts.filter(({ coordinate }) => shown.has(coordinate) || isOfProcess(schema, coordinate)),
    all: texts,
  };
}

function isOfProcess(schema: GraphQLSchema, coordinate: string): boolean {
  const [type = "", member] = coordinate.split(".");
  const isOperation = type === schema.getMutationType()?.name && member !== undefined && !member.includes("(");
  return coordinate.startsWith("@") || isEnumType(schema.getType(type)) || isOperation;
}
