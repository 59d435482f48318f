import { recall } from "../../local/samples/player/step.js";
import { type HostileRequest, hostileRequests } from "./support/documents/hostile-requests.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";
import { performScenario } from "./support/scenario/perform-scenario.js";

/* Whatever somebody sends in place of any value of any operation, the answer is theirs to understand. */

let running: RunningSystem;
let all: readonly HostileRequest[];

beforeAll(async () => {
  running = await startRunningSystem({ REFUSAL_LIMIT: "0", RATE_LIMIT: "0" });
  const memory = await performScenario(running.cordon, "prioritizeFollowUp");
  const names = {
    incidentId: "incident",
    alertId: "alert",
    reviewId: "review",
    lessonId: "lesson",
    followUpId: "followUp",
  };
  const ids = Object.fromEntries(Object.entries(names).map(([field, name]) => [field, recall(memory, name)]));
  all = [...hostileRequests(ids)];
});
afterAll(() => running?.stop());

/** What an answer must not be: a fault of ours, or a subgraph that did not answer. */
const faults = ["INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "DOWNSTREAM_SERVICE_ERROR"];

/** Those who ask here stand in each other's way: what is locked for longer than a request waits is sent again, as the answer says. */
const maxAttempts = 10;

async function faultOf({ query, variables, says }: HostileRequest, attempt = 1): Promise<string | undefined> {
  const { errors, status } = await running.cordon.ask("security-lead", query, variables);
  const isLocked = errors.some(({ extensions }) => extensions.reason === "LOCKED");
  if (isLocked && attempt < maxAttempts) return faultOf({ query, variables, says }, attempt + 1);
  const fault = errors.find(({ extensions }) => faults.includes(extensions.code));
  if (fault) return `${says}: ${fault.extensions.code}: ${fault.message}`;
  return status >= 500 ? `${says}: HTTP status ${status}` : undefined;
}

test.each(["0000-01-01T00:00:00Z", "+300000-01-01T00:00:00Z", "-000001-01-01T00:00:00Z", "9999-12-31T23:59:59-23:59"])(
  "The date %s is refused as bad input, as a variable and in the document.",
  async (date) => {
    const requests = [
      running.cordon.ask("security-lead", "query ($at: DateTime) { onCall(at: $at) { __typename } }", { at: date }),
      running.cordon.ask("security-lead", `{ onCall(at: "${date}") { __typename } }`),
    ];
    for (const { errors } of await Promise.all(requests)) expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  },
);

test.each([33, 1_600, 3_000])(
  "Filters %i levels deep are refused, as a variable and in the document.",
  async (levels) => {
    const deep = `${'{"not":'.repeat(levels)}{"text":"mail"}${"}".repeat(levels)}`;
    for (const list of ["alerts", "teams", "lessons"]) {
      const kind = { alerts: "AlertFilter", teams: "TeamFilter", lessons: "LessonFilter" }[list];
      const requests = [
        running.cordon.ask("security-lead", `query ($f: ${kind}) { ${list}(filter: $f) { totalCount } }`, {
          f: JSON.parse(deep),
        }),
        running.cordon.ask(
          "security-lead",
          `{ ${list}(filter: ${deep.replaceAll('"not"', "not").replace('"text"', "text")}) { totalCount } }`,
        ),
      ];
      for (const { errors, status } of await Promise.all(requests)) {
        expect(status).toBeLessThan(500);
        expect(errors).not.toEqual([]);
        expect(errors.filter(({ extensions }) => faults.includes(extensions.code))).toEqual([]);
      }
    }
  },
);

/** In parts, each with the time of one test: there are more requests with every operation. */
const parts = Array.from({ length: 8 }, (_, part) => part + 1);

test.each(parts)(
  "Nothing that is sent in place of a value of any operation is answered with a fault: part %i.",
  async (part) => {
    expect(all.length).toBeGreaterThan(10_000);
    const requests = all.filter((_, index) => index % parts.length === part - 1);
    const found: string[] = [];
    const worker = async () => {
      for (let request = requests.pop(); request; request = requests.pop()) {
        const fault = await faultOf(request);
        if (fault) found.push(fault);
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    expect(found).toEqual([]);
  },
);
