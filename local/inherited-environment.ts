/**
 * The environment that the processes we start get from ours. Settings that only one of them may see, or that the starter
 * decides for all, are taken out: addresses of databases, ports, and HOST, which some shells set to the machine's name.
 */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

const ours = /^(DATABASE_URL_.*|PG[A-Z]+|HOST|PORT|METRICS_HOST|METRICS_PORT)$/;
