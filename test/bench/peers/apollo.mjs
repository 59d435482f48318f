import { readFileSync } from "node:fs";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { signed } from "./signed.mjs";

/* Apollo Gateway on Apollo Server's standalone server, as its guide shows it; each call to a subgraph is signed. */

class Signed extends RemoteGraphQLDataSource {
  constructor({ name, url }) {
    super({ url });
    const send = this.fetcher;
    this.fetcher = (address, options) =>
      send(address, { ...options, headers: { ...options.headers, ...signed(name, options.body) } });
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(process.env.SUPERGRAPH_FILE, "utf8"),
  buildService: (definition) => new Signed(definition),
});

await startStandaloneServer(new ApolloServer({ gateway }), {
  listen: { host: process.env.HOST, port: Number(process.env.PORT) },
});
