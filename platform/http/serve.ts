import { databaseFaultOf } from "../database/database-fault.js";
import { databaseUnavailable } from "../database/database-unavailable.js";
import { drainable } from "./drainable.js";
import type { Routes } from "./exchange.js";
import { httpServer } from "./http-server.js";
import { listen } from "./listen.js";
import { refusalOf } from "./refusal-of.js";
import { router } from "./router.js";
import { sendJson } from "./send-json.js";

export interface ListeningServer {
  readonly url: string;
  /** Drains the server, then closes. */
  drain(): Promise<void>;
}

/** The header with the signed viewer grows with the viewer's services, which may be thousands. */
const maxHeaderSize = 1024 * 1024;

const fault = {
  status: 500,
  message: "Something went wrong on our side; the log has the details.",
  extensions: { code: "INTERNAL_SERVER_ERROR" },
  headers: {},
};

/** Serves routes to our own processes. Errors are JSON in the form of GraphQL, without HTML or stack traces. */
export async function serve(
  routes: Routes,
  where: { readonly host: string; readonly port: number },
  onFault: (error: unknown) => void,
): Promise<ListeningServer> {
  const server = httpServer({
    router: router(routes),
    options: { requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize },
    refuse({ request, response, logFields }, thrown) {
      // The rest of the body is discarded, so that the caller can read the response.
      request.resume();
      const ofDatabase = databaseFaultOf(thrown);
      const refusal = refusalOf(ofDatabase ? databaseUnavailable(ofDatabase, "READ") : thrown);
      if (ofDatabase || !refusal) onFault(thrown);
      if (refusal) logFields.refusal = refusal.extensions.code;
      const { status, message, extensions, headers } = refusal ?? fault;
      sendJson(response, status, { errors: [{ message, extensions }] }, headers);
    },
  });
  const drain = drainable(server);
  return { url: await listen(server, where), drain };
}
