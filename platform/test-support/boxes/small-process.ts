import "reflect-metadata";
import { once } from "node:events";
import { Ctx, Resolver } from "type-graphql";
import type { EntitySchema } from "typeorm";
import type { Context } from "../../actions/context.js";
import { boot } from "../../boot.js";
import { Query } from "../../graphql/fields.js";
import { boxContract } from "./box-contract.js";
import { boxTable, CreateBoxes1767398400000 } from "./boxes.js";

@Resolver()
class Slow {
  @Query(() => String)
  async slow(): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return "done";
  }

  /** Says that it has begun, and is done a while after the process was asked to stop. */
  @Query(() => String)
  async untilStopping(): Promise<string> {
    const stopping = once(process, "SIGTERM");
    process.stdout.write('{"process":"boxes","msg":"begun"}\n');
    await stopping;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return "done";
  }

  @Query(() => Boolean)
  async holdsConnection(@Ctx() { database }: Context): Promise<boolean> {
    await database.query("SELECT pg_sleep(25)");
    return true;
  }
}

/* The small subgraph as a process of its own. */
void boot({
  name: "boxes",
  port: 0,
  schema: {
    resolvers: [Slow],
    vocabulary: {
      linkHeader: 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])',
      decorate: (schema) => schema,
    },
    references: {},
  },
  database: { tables: [boxTable as EntitySchema], migrations: [CreateBoxes1767398400000] },
  authorize: async () => {},
  handlers: {},
  events: boxContract,
});
