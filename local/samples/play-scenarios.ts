import type { Cordon } from "./player/cordon.js";
import { playScenario } from "./player/play-scenario.js";
import { rememberPeople } from "./player/remember-people.js";
import { firstDay, type Scenario } from "./player/scenario.js";
import { recall } from "./player/step.js";
import { allScenarios } from "./scenarios/all-scenarios.js";

/** Shorter than the subgraphs keep idempotency keys: see platform/database/sweeper.ts. */
const daysOfAKey = 6;
/** She is in the virtual team of every scenario, so she sees all of them. */
const reader = "security-lead";

/** An alert with its incident, if any. */
interface Begun {
  readonly title: string;
  readonly state: string;
  readonly receivedAt: string;
  readonly incident: { readonly state: string } | null;
}
const fields = "title state receivedAt incident { state }";

/** Plays missing scenarios, and unfinished ones to their end. Returns the number of new ones. */
export async function playScenarios(cordon: Cordon, say: (line: string) => void, now = Date.now()): Promise<number> {
  const before = await everyAlert(cordon);
  let played = 0;
  for (const scenario of allScenarios) {
    const begun = before.find(({ title }) => title === scenario.alert);
    const forgotten = begun !== undefined && now - Date.parse(begun.receivedAt) > daysOfAKey * 24 * 60 * 60 * 1000;
    const alert = forgotten ? begun : await playOne(cordon, scenario, begun?.receivedAt ?? new Date(now).toISOString());
    const state = (alert.incident ?? alert).state;
    say(`${begun ? "there already" : "played"}`.padEnd(15) + state.padEnd(24) + scenario.title);
    if (!begun) played += 1;
  }
  return played;
}

/** Idempotency keys make repeated runs safe. Returns the alert afterwards. */
async function playOne(cordon: Cordon, scenario: Scenario, began: string): Promise<Begun> {
  const memory = await rememberPeople(cordon);
  memory.set(firstDay, began);
  try {
    await playScenario(cordon, memory, scenario.parts, { keys: `sample-${scenario.name}` });
  } catch (error) {
    throw new Error(
      `"${scenario.title}" could not be played to its end: ${(error as Error).message} ` +
        "What was done until then stays. Run this again to go on, or begin afresh: npm run sample -- --help",
      { cause: error },
    );
  }
  const { alert } = await cordon.read<{ alert: Begun }>(reader, `query ($id: ID!) { alert(id: $id) { ${fields} } }`, {
    id: recall(memory, "alert"),
  });
  return alert;
}

interface Page {
  readonly alerts: {
    readonly nodes: readonly Begun[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

async function everyAlert(cordon: Cordon): Promise<readonly Begun[]> {
  const query = `query ($after: String) {
    alerts(first: 100, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } }
  }`;
  const found: Begun[] = [];
  for (let after: string | undefined; ; ) {
    const { alerts }: Page = await cordon.read<Page>(reader, query, { after });
    found.push(...alerts.nodes);
    if (!alerts.pageInfo.hasNextPage) return found;
    after = alerts.pageInfo.endCursor;
  }
}
