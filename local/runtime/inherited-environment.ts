import { fromCaller } from "./from-caller.js";

/**
 * The environment for started processes: ours, without settings that only one of them may see or that the starter
 * decides, such as database URLs, ports, and HOST, which some shells set to the machine's name.
 */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => {
      if (ours.test(name)) return [];
      return [[name, value && files.test(name) ? fromCaller(value) : value]];
    }),
  );
}

/** Relative to where the starter was called. */
const files = /^(SUPERGRAPH_FILE|TRUSTED_DOCUMENTS_FILE)$/;

const ours = /^(DATABASE_URL_.*|PG[A-Z]+|HOST|PORT|METRICS_HOST|METRICS_PORT)$/;
