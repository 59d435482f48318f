import { action } from "../../actions/action.js";
import { openBox, packBox, weighBox } from "../boxes/box-actions.js";
import { type Box, boxTable } from "../boxes/boxes.js";
import { type SmallSubgraph, startSmallSubgraph } from "../boxes/small-subgraph.js";
import { type PolicyWatch, watchPolicies } from "./watch-policies.js";
import { watchedKind } from "./watched-kind.js";

let boxes: SmallSubgraph;
let watch: PolicyWatch;
beforeAll(async () => {
  boxes = await startSmallSubgraph("watch_policies");
});
afterAll(() => boxes.stop());
beforeEach(() => boxes.clear());
afterEach(() => watch.stop());

/** Opens a box as well, and says nothing of it. */
const burstBox = action({
  ...weighBox,
  name: "burstBox",
  decide: ({ loaded: { id } }) => ({
    summary: "Burst a box.",
    writes: [{ update: "Box", id, set: { state: "OPEN" as const } }],
  }),
});

/** Loads a box, which shuts a gate, and says nothing of it. */
const loadBox = action({
  ...weighBox,
  name: "loadBox",
  decide: ({ loaded: { id } }) => ({ summary: "Loaded a box.", writes: [{ update: "Box", id, set: { weight: 500 } }] }),
});

const kinds = [
  watchedKind<Box>({
    name: "Box",
    all: async (manager) => (await manager.find(boxTable)).map((box) => [box.id, box]),
    states: ({ state }) => ({ Box: state }),
    gates: {
      LIGHT_ENOUGH: ({ weight }) =>
        weight > 100 ? { en: "The box is too heavy.", ko: "상자가 너무 무겁습니다." } : undefined,
    },
  }),
];

const begin = () => {
  watch = watchPolicies({
    database: boxes.database,
    actions: [packBox, openBox, weighBox, burstBox, loadBox],
    reactions: [],
    kinds,
  });
};
const pack = async () => ((await packBox.perform({ label: "books", weight: 1 }, boxes.context())) as Box).id;

test("what is done as the policies say goes through, and what they declare is noted until it was seen", async () => {
  begin();
  expect(watch.unseen()).toEqual(["packBox: Box to CLOSED", "openBox: Box to OPEN"]);
  const boxId = await pack();
  await openBox.perform({ boxId }, boxes.context());
  expect(watch.unseen()).toEqual([]);
  // A refusal changes nothing, and is handed on as it is.
  expect(await openBox.perform({ boxId }, boxes.context())).toMatchObject({ __typename: "TransitionRefused" });
});

test("what nothing watched has is told apart from what no scenario has shown", async () => {
  const policy = { ...weighBox.policy, establishes: ["LIGHT_ENOUGH"], clears: ["WELL_PACKED"] };
  const weighWell = action({ ...weighBox, name: "weighWell", policy });
  watch = watchPolicies({ database: boxes.database, actions: [packBox, openBox, weighWell], reactions: [], kinds });
  const unseen = () => watch.unseen((declared) => declared.startsWith("weighWell"));
  const never = ["weighWell establishes LIGHT_ENOUGH", "weighWell clears WELL_PACKED"];
  expect(unseen()).toEqual(never);
  await weighWell.perform({ boxId: await pack() }, boxes.context());
  expect(unseen()).toEqual(["weighWell clears WELL_PACKED, which nothing watched has"]);
});

test("a state, or a gate, that changes otherwise than the policy says fails what has changed it", async () => {
  begin();
  const boxId = await pack();
  await expect(burstBox.perform({ boxId }, boxes.context())).rejects.toThrow(
    `Box ${boxId}: Box went from CLOSED to OPEN by burstBox, which no policy declares.`,
  );
  await expect(loadBox.perform({ boxId }, boxes.context())).rejects.toThrow(
    `Box ${boxId}: LIGHT_ENOUGH is shut now by loadBox, which no policy declares.`,
  );
});

test("what is done without a caller is watched while it is told to be, and has a policy", async () => {
  begin();
  const boxId = await pack();
  const now = new Date();
  const change = () => boxes.database.manager.update(boxTable, { id: boxId }, { state: "OPEN" });
  await expect(watch.during(now, change)).rejects.toThrow("by nothing that has a policy, which no policy declares");
  watch.stop();
  watch = watchPolicies({ database: boxes.database, actions: [], reactions: [], kinds });
  await expect(
    watch.during(now, async () => {
      await weighBox.perform({ boxId }, boxes.context());
    }),
  ).rejects.toThrow("weighBox was done and has no policy here.");
});

test("what is done at the same time as something else is left alone, and so is everything once the watch has stopped", async () => {
  begin();
  const boxId = await pack();
  await Promise.all([1, 2].map(() => burstBox.perform({ boxId }, boxes.context())));
  watch.stop();
  const another = await pack();
  expect(await burstBox.perform({ boxId: another }, boxes.context())).toMatchObject({ state: "OPEN" });
});
