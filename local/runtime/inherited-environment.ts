import { fromCaller } from "./from-caller.js";

/**
 * The environment that the processes we start get from ours. Settings that only one of them may see, or that the starter
 * decides for all, are taken out: addresses of databases, ports, and HOST, which some shells set to the machine's name.
 */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => {
      if (ours.test(name)) return [];
      return [[name, value && files.test(name) ? fromCaller(value) : value]];
    }),
  );
}

/** Named from where the starter was called, which is not where the processes run. */
const files = /^(SUPERGRAPH_FILE|TRUSTED_DOCUMENTS_FILE)$/;

const ours = /^(DATABASE_URL_.*|PG[A-Z]+|HOST|PORT|METRICS_HOST|METRICS_PORT)$/;
