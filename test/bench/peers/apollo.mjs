import { readFileSync } from "node:fs";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";

/* Apollo Gateway on Apollo Server's standalone server, as its guide shows it; the viewer's header is passed on. */

class WithViewer extends RemoteGraphQLDataSource {
  willSendRequest({ request, context }) {
    if (context.viewer) request.http.headers.set("cordon-viewer", context.viewer);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(process.env.SUPERGRAPH_FILE, "utf8"),
  buildService: ({ url }) => new WithViewer({ url }),
});

await startStandaloneServer(new ApolloServer({ gateway }), {
  listen: { host: process.env.HOST, port: Number(process.env.PORT) },
  context: async ({ req }) => ({ viewer: req.headers["cordon-viewer"] }),
});
