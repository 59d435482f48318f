import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

let shared: SharedSystem;

beforeAll(async () => {
  shared = await sharedSystem();
});

interface Cell {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly holders: readonly { readonly name: string }[];
  readonly operations: readonly { readonly name: string; readonly phase: string }[];
}

interface Row {
  readonly activity: string;
  readonly sides: readonly { readonly side: string; readonly cells: readonly Cell[] }[];
}

const query = `{ responsibilityMatrix { rows { activity sides { side cells {
  id name description holders { name } operations { name phase }
} } } } }`;

async function rows(): Promise<readonly Row[]> {
  const { responsibilityMatrix } = await shared.cordon.read<{ responsibilityMatrix: { rows: Row[] } }>(
    "dashboard",
    query,
  );
  return responsibilityMatrix.rows;
}

test("It is a table of three activities and two sides with 25 cells.", async () => {
  const table = (await rows()).map(({ activity, sides }) => [
    activity,
    ...sides.map(({ side, cells }) => [side, cells.length]),
  ]);
  expect(table).toEqual([
    ["DETECTION_AND_ANALYSIS", ["SECURITY_TEAM", 5], ["SERVICE_TEAM", 5]],
    ["CONTAINMENT_ERADICATION_RECOVERY", ["SECURITY_TEAM", 4], ["SERVICE_TEAM", 3]],
    ["POST_INCIDENT_ACTIVITY", ["SECURITY_TEAM", 4], ["SERVICE_TEAM", 4]],
  ]);
});

test("Each cell has a name, a description, who holds it, and the operations that exercise it.", async () => {
  for (const cell of (await rows()).flatMap(({ sides }) => sides).flatMap(({ cells }) => cells)) {
    expect(cell.name).not.toBe("");
    expect(cell.description).toMatch(/\.$/);
    expect([cell.id, cell.holders.length]).not.toEqual([cell.id, 0]);
    expect([cell.id, cell.operations.length]).not.toEqual([cell.id, 0]);
  }
});
