import { faults, openBox, packBox, shipBox, weighBox } from "../test-support/boxes/box-actions.js";
import { type Box, boxTable } from "../test-support/boxes/boxes.js";
import { type SmallSubgraph, startSmallSubgraph } from "../test-support/boxes/small-subgraph.js";
import { action } from "./action.js";
import { needsApproval } from "./approvals.js";
import { inputHash } from "./input-hash.js";

let boxes: SmallSubgraph;
beforeAll(async () => {
  boxes = await startSmallSubgraph("approvals");
});
afterAll(() => boxes.stop());
beforeEach(() => boxes.clear());
afterEach(() => {
  delete faults.save;
});

const pack = async (label: string, weight = 10) =>
  ((await packBox.perform({ label, weight }, boxes.context())) as Box).id;
const ship = (boxId: string) => shipBox.perform({ boxId }, boxes.context());
const approve = (id: string, approvedFor = "shipBox") =>
  boxes.database.manager.update(boxTable, { id }, { approvedFor });
const approvalOf = async (id: string) => (await boxes.database.manager.findOneByOrFail(boxTable, { id })).approvedFor;

/** A box that lies open, so that a fragile one waits for an approval. */
async function openOf(label: string): Promise<string> {
  const id = await pack(label);
  await openBox.perform({ boxId: id }, boxes.context());
  return id;
}

test("an approval is needed from the states and under the flag that the policy names, and always where it names none", () => {
  const needed = (approval: Parameters<typeof needsApproval>[0], state = "OPEN", flags: readonly string[] = []) =>
    needsApproval(approval, { Box: state }, flags);
  expect(needed(undefined)).toBe(false);
  expect(needed({})).toBe(true);
  expect([needed({ from: ["OPEN"] }), needed({ from: ["CLOSED"] })]).toEqual([true, false]);
  expect([needed({ flag: "FRAGILE" }), needed({ flag: "FRAGILE" }, "OPEN", ["FRAGILE"])]).toEqual([false, true]);
  const both = { from: ["OPEN"], flag: "FRAGILE" };
  expect([needed(both, "OPEN", ["FRAGILE"]), needed(both, "CLOSED", ["FRAGILE"]), needed(both)]).toEqual([
    true,
    false,
    false,
  ]);
});

test("without the approval that it takes, a step is refused as by a gate, and nothing is done", async () => {
  const id = await openOf("fragile");
  expect(await ship(id)).toMatchObject({
    __typename: "GatesUnmet",
    message: "Not yet: Nobody has approved it.",
    gates: [{ gate: "APPROVED" }],
  });
  expect(await boxes.database.manager.findOneByOrFail(boxTable, { id })).toMatchObject({ version: 2 });
});

test("where the state or the flag does not ask for one, a step is taken without, and leaves one that there is", async () => {
  const closed = await pack("fragile");
  const sturdy = await openOf("books");
  await approve(sturdy);
  expect([await ship(closed), await ship(sturdy)]).toEqual([
    expect.objectContaining({ version: 2 }),
    expect.objectContaining({ version: 3 }),
  ]);
  expect(await approvalOf(sturdy)).toBe("shipBox");
});

test("an approval is good once: it is used up with the step, in one version and one audit entry", async () => {
  const id = await openOf("fragile");
  await approve(id);
  const before = await boxes.count("audit_entry");
  expect(await ship(id)).toMatchObject({ version: 3, approvedFor: null });
  expect(await boxes.count("audit_entry")).toBe(before + 1);
  expect(await ship(id)).toMatchObject({ __typename: "GatesUnmet", gates: [{ gate: "APPROVED" }] });
});

test("an approval of another operation is none of this one", async () => {
  const id = await openOf("fragile");
  await approve(id, "burnBox");
  expect(await ship(id)).toMatchObject({ __typename: "GatesUnmet" });
  expect(await approvalOf(id)).toBe("burnBox");
});

test("an approval is looked for by the input that it is given for: not by the version its sender has seen", async () => {
  const seen: (string | undefined)[] = [];
  const look = (changes: object) =>
    action({
      ...shipBox,
      ...changes,
      aggregate: {
        ...shipBox.aggregate,
        gates: {
          ...shipBox.aggregate.gates,
          LIGHT_ENOUGH: (_, { inputHash: hash }) => {
            seen.push(hash);
            return undefined;
          },
        },
      },
    });
  const [first, other] = [await openOf("books"), await openOf("maps")];
  const inputs = [{ boxId: first }, { boxId: first, expectedVersion: 3 }, { boxId: other, expectedVersion: null }];
  for (const input of inputs) await look({}).perform(input, boxes.context());
  expect(seen).toEqual([inputHash({ boxId: first }), inputHash({ boxId: first }), inputHash({ boxId: other })]);
  // What takes no approval is not hashed.
  await look({ policy: { ...shipBox.policy, approval: undefined } }).perform({ boxId: first }, boxes.context());
  expect(seen.at(-1)).toBeUndefined();
});

test("an approval stands as it was when the step is refused for another reason, or fails", async () => {
  const id = await openOf("fragile");
  await approve(id);
  await boxes.database.manager.update(boxTable, { id }, { weight: 500 });
  expect(await ship(id)).toMatchObject({ gates: [{ gate: "LIGHT_ENOUGH" }] });
  expect(await approvalOf(id)).toBe("shipBox");
  await boxes.database.manager.update(boxTable, { id }, { weight: 5 });
  faults.save = new Error("the disk is on fire");
  await expect(ship(id)).rejects.toThrow("the disk is on fire");
  expect(await approvalOf(id)).toBe("shipBox");
});

test("what is missing of the thing, of its parts and of an approval is named at once", async () => {
  const id = await openOf("fragile");
  await boxes.database.manager.update(boxTable, { id }, { weight: 500 });
  expect(await ship(id)).toMatchObject({ gates: [{ gate: "LIGHT_ENOUGH" }, { gate: "APPROVED" }] });
  const unlabelled = await openOf("??");
  expect(await ship(unlabelled)).toMatchObject({
    message: "Not yet: The lid has no label.",
    gates: [{ gate: "LABELLED" }],
  });
});

test("permission is decided with the services, the named people and who did what on the very thing", async () => {
  const id = await pack("eve");
  const asked: unknown[] = [];
  const authorize = async (_: unknown, viewer: object, entitlement: object, concerned: object) => {
    asked.push({ viewer, entitlement, concerned });
  };
  const context = boxes.context({ authorize });
  await shipBox.perform({ boxId: id }, context);
  const eve = { id: "person-eve", name: "EVE" };
  expect(asked).toMatchObject([
    {
      viewer: context.viewer,
      entitlement: { allow: [{ responsibility: "OPEN_BOXES", holder: "OWNER" }], separate: ["packBox"] },
      concerned: { serviceIds: [id], holders: { OWNER: [eve] }, doneBy: { packBox: [eve] } },
    },
  ]);
  await packBox.perform({ label: "x", weight: 1 }, context);
  expect(asked[1]).toMatchObject({ concerned: { serviceIds: [], holders: undefined, doneBy: undefined } });
  await weighBox.perform({ boxId: id }, context);
  expect(asked[2]).toMatchObject({ concerned: { holders: { OWNER: [eve] } } });
});
