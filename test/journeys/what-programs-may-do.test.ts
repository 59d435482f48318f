import { codeOfName } from "../../subgraphs/response-model/schema/operations/code-of-name.js";
import { mutations } from "./support/documents/documents-of-the-schema.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

let shared: SharedSystem;

beforeAll(async () => {
  shared = await sharedSystem();
});

const id = "00000000-0000-7000-8000-000000000000";

/** What each program of the reference organization may do, by hand. */
const lists: Readonly<Record<string, readonly string[]>> = {
  monitoring: ["reportAlert", "reportMonitoringHealth"],
  sweeper: ["recordSightings", "recordSweepResult", "reportAlert"],
  dashboard: [],
};

/** The operations that a program may carry out; of the others it is told that they are not for it. */
async function operationsOf(persona: string): Promise<readonly string[]> {
  const able: string[] = [];
  for (const { name, ids, input } of mutations) {
    const given = Object.fromEntries(ids.map((field) => [field, id]));
    const { errors } = await shared.cordon.attempt(persona, name, input(given));
    if (errors.length === 0) able.push(name);
    else {
      expect([name, errors[0]?.extensions.code]).toEqual([name, "FORBIDDEN"]);
      expect([name, errors[0]?.message]).toEqual([name, expect.stringMatching(/^(A|This) program may not do this/)]);
    }
  }
  return able.sort();
}

test("Of all operations, each program may carry out just those of its account.", async () => {
  const personas = Object.keys(lists);
  const able = await Promise.all(personas.map(operationsOf));
  expect(Object.fromEntries(personas.map((persona, index) => [persona, able[index]]))).toEqual(lists);
  expect(mutations.length).toBeGreaterThan(60);
});

test.each(Object.keys(lists))("%s reads, and is told what it may do and until when.", async (persona) => {
  const { me, incidents } = await shared.cordon.read<{
    me: { kind: string; operations: string[]; expiresAt: string | null };
    incidents: { nodes: unknown[] };
  }>(persona, "{ me { kind operations expiresAt } incidents { nodes { id } } }");
  expect(me).toEqual({
    kind: "SERVICE_ACCOUNT",
    operations: expect.arrayContaining((lists[persona] ?? []).map(codeOfName)),
    expiresAt: persona === "dashboard" ? null : expect.stringMatching(/^2036-/),
  });
  expect(me.operations).toHaveLength(lists[persona]?.length ?? 0);
  expect(incidents.nodes).toEqual(expect.any(Array));
});

test("The published process says of each operation whether a program may.", async () => {
  const { process } = await shared.cordon.read<{
    process: { operations: { name: string; actors: string[] }[] };
  }>("dashboard", "{ process { operations { name actors } } }");
  const open = process.operations.filter(({ actors }) => actors.includes("SERVICE_ACCOUNT")).map(({ name }) => name);
  expect(open.sort()).toEqual([
    "ingestAlerts",
    "recordLogDays",
    "recordSightings",
    "recordSweepResult",
    "reportAlert",
    "reportMonitoringHealth",
  ]);
});
