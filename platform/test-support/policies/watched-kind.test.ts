import type { GateRules } from "../../actions/preconditions.js";
import { watchedKind } from "./watched-kind.js";

interface Box {
  readonly weight: number;
}

const words = { en: "Not now.", ko: "지금은 안 됩니다." };
const opensAt = new Date("2026-05-04T12:00:00.000Z");
const early = new Date("2026-05-04T08:00:00.000Z");
const openIf = (isOpen: boolean) => (isOpen ? undefined : words);

const rules: string[] = [];
const note = (rule: string) => rules.push(rule) > 0;
const gates: GateRules<Box> = {
  LIGHT: ({ weight }) => openIf(note("LIGHT") && weight === 1),
  DUE: (_, { now }) => openIf(note("DUE") && now >= opensAt),
  COPIED: (_, attempted) => openIf({ ...attempted, operation: "openBox" }.now >= opensAt),
  UNASKED: () => openIf(note("UNASKED")),
};

test("a gate is asked again for a thing that is the same only where it goes by the time, copied or not", async () => {
  let box: Box = { weight: 1 };
  const boxes = watchedKind<Box>({ name: "Box", all: async () => [["1", box]], states: () => ({}), gates });
  const asked = new Set(["LIGHT", "DUE", "COPIED"]);
  const gatesAt = async (now: Date) => {
    const [looks] = await boxes(undefined as never, now);
    return Object.fromEntries(looks?.get("Box 1")?.sight(asked, now).gates ?? []);
  };
  expect(await gatesAt(early)).toEqual({ LIGHT: true, DUE: false, COPIED: false });
  expect(await gatesAt(opensAt)).toEqual({ LIGHT: true, DUE: true, COPIED: true });
  expect(rules).toEqual(["LIGHT", "DUE", "DUE"]);
  box = { weight: 2 };
  expect(await gatesAt(early)).toEqual({ LIGHT: false, DUE: false, COPIED: false });
});
