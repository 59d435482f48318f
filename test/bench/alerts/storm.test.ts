import { type RunningSystem, startRunningSystem } from "../../journeys/support/processes/running-system.js";
import { letStormLoose } from "./let-storm-loose.js";

let running: RunningSystem;
beforeAll(async () => {
  // What is shown is that each is answered, not how soon.
  running = await startRunningSystem({ SUBGRAPH_TIMEOUT: "600000", REQUEST_TIMEOUT: "600000", LOG_LEVEL: "error" });
});
afterAll(() => running?.stop());

test("A storm of alerts is taken in to the last one, each counted once, while others read and report.", async () => {
  const { statuses, latencies, quiet, meanwhile, reports, kept, counted, held } = await letStormLoose(
    {
      ...{ gatewayUrl: running.system.gatewayUrl, databaseUrl: running.databaseUrls.incidents },
      cordon: running.cordon,
    },
    { alerts: 2_000, distinct: 500, batch: 100, connections: 4, quiet: 1 },
  );
  // What is refused as too much is said to be, and taken when it comes again.
  expect([...statuses.keys()].filter((status) => status !== 202 && status !== 503)).toEqual([]);
  expect([statuses.get(202), latencies.length]).toEqual([20, 20]);
  expect([kept, counted, held]).toEqual([500, 2_000, 25]);
  for (const answered of [quiet.queue, quiet.other, meanwhile.queue, meanwhile.other, reports])
    expect(answered.length).toBeGreaterThan(0);
});
