import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildASTSchema, parse } from "graphql";
import { subgraphNames } from "../runtime/subgraph-names.js";
import type { Taken } from "./naming.js";

/** Processes, databases and subgraphs that lie elsewhere than below subgraphs/, and what PostgreSQL has no role named. */
const reserved = ["database", "gateway", "issuer", "none", "postgres", "process", "public", "site"];

/** The names that a new subgraph cannot have. */
export function namesIn(repository: string): Taken {
  const schema = buildASTSchema(parse(readFileSync(join(repository, "gateway/schema.graphql"), "utf8")));
  const stages = [...readFileSync(join(repository, "local/Dockerfile"), "utf8").matchAll(/^FROM \S+ AS (\S+)$/gm)];
  return {
    names: [
      ...subgraphNames,
      ...readdirSync(join(repository, "subgraphs")),
      ...stages.flatMap(([, stage]) => stage ?? []),
      ...reserved,
    ],
    types: Object.keys(schema.getTypeMap()),
    fields: [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {})),
  };
}
