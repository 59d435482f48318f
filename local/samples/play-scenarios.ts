import type { Cordon } from "./player/cordon.js";
import { playScenario } from "./player/play-scenario.js";
import { firstDay, type Scenario } from "./player/scenario.js";
import { recall } from "./player/step.js";
import { rememberPeople } from "./player/steps/remember-people.js";
import { allScenarios } from "./scenarios/all-scenarios.js";

/** Shorter than the subgraphs keep idempotency keys: see platform/database/sweeper.ts. */
const daysOfAKey = 6;
/** She is in the virtual team of every scenario that is marked RED, so she sees all of them. */
const reader = "security-lead";

/** What a scenario begins with: an alert, with its incident if any, or an incident that was opened without one. */
interface Begun {
  readonly title: string;
  readonly state: string;
  readonly at: string;
  readonly incident?: { readonly state: string } | null;
}
const fields = { alerts: "title state at: receivedAt incident { state }", incidents: "title state at: openedAt" };

/** Plays missing scenarios, and unfinished ones to their end. Returns the number of new ones. */
export async function playScenarios(cordon: Cordon, say: (line: string) => void, now = Date.now()): Promise<number> {
  const before = [...(await everything(cordon, "alerts")), ...(await everything(cordon, "incidents"))];
  let played = 0;
  for (const scenario of allScenarios) {
    const begun = before.find(({ title }) => title === scenario.begins);
    const forgotten = begun !== undefined && now - Date.parse(begun.at) > daysOfAKey * 24 * 60 * 60 * 1000;
    const { state } = forgotten
      ? (begun.incident ?? begun)
      : await playOne(cordon, scenario, begun?.at ?? new Date(now).toISOString());
    say(`${begun ? "there already" : "played"}`.padEnd(15) + state.padEnd(24) + scenario.title);
    if (!begun) played += 1;
  }
  return played;
}

/** Idempotency keys make repeated runs safe. Returns the incident afterwards, or the alert when there is none. */
async function playOne(cordon: Cordon, scenario: Scenario, began: string): Promise<{ readonly state: string }> {
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
  const kind = memory.has("incident") ? "incident" : "alert";
  const { thing } = await cordon.read<{ thing: { state: string } }>(
    reader,
    `query ($id: ID!) { thing: ${kind}(id: $id) { state } }`,
    { id: recall(memory, kind) },
  );
  return thing;
}

interface Page {
  readonly page: {
    readonly nodes: readonly Begun[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

async function everything(cordon: Cordon, list: keyof typeof fields): Promise<readonly Begun[]> {
  const query = `query ($after: String) {
    page: ${list}(first: 100, after: $after) { nodes { ${fields[list]} } pageInfo { hasNextPage endCursor } }
  }`;
  const found: Begun[] = [];
  for (let after: string | undefined; ; ) {
    const { page }: Page = await cordon.read<Page>(reader, query, { after });
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}
