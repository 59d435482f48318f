import type { Sighting, Sightings } from "./sighting.js";
import { asLoaded, type Done, verdictOn } from "./verdict.js";

const box = (state: string, gates: Readonly<Record<string, boolean>> = {}): Sighting => ({
  states: { Box: state },
  gates: new Map(Object.entries(gates)),
});
const one = (sighting: Sighting): Sightings => new Map([["Box 1", sighting]]);
const phase = "PREPARATION";
const open = (policy: Omit<Done["policy"], "phase">): Done => ({
  name: "openBox",
  policy: { phase, ...policy },
  actedOn: "Box 1",
});
const opening = { transitions: [{ machine: "Box", from: ["CLOSED"], to: "OPEN" }] };

/** The gates that policies ask for. */
const none: ReadonlySet<string> = new Set();

/** What is wrong when a box goes from one sighting to another by what was done. */
const problems = (before: Sighting, after: Sighting, ...done: readonly Done[]) =>
  verdictOn(done, one(before), one(after), none).problems;

describe("a state", () => {
  test("may go where the policy of what was done says, and is seen to", () => {
    expect(verdictOn([open(opening)], one(box("CLOSED")), one(box("OPEN")), none)).toEqual({
      problems: [],
      seen: ["openBox: Box to OPEN"],
    });
  });

  test("may go nowhere else, not from elsewhere, and not by itself", () => {
    const without = "Box 1: Box went from CLOSED to OPEN by openBox, which no policy declares.";
    expect(problems(box("CLOSED"), box("OPEN"), open({}))).toEqual([without]);
    expect(problems(box("LOST"), box("OPEN"), open(opening))).toEqual([without.replace("CLOSED", "LOST")]);
    expect(problems(box("CLOSED"), box("OPEN"))).toEqual([without.replace("openBox", "nothing that has a policy")]);
  });

  test("must go where the policy says", () => {
    expect(problems(box("CLOSED"), box("CLOSED"), open(opening))).toEqual([
      "openBox leaves Box 1 at CLOSED, and its policy says that Box goes to OPEN.",
    ]);
  });

  test("may go any of the ways that the policy says, and no other", () => {
    const either = { transitions: [...opening.transitions, { machine: "Box", from: ["CLOSED"], to: "GONE" }] };
    expect(problems(box("CLOSED"), box("GONE"), open(either))).toEqual([]);
    expect(problems(box("CLOSED"), box("CLOSED"), open(either))).toEqual([
      "openBox leaves Box 1 at CLOSED, and its policy says that Box goes to OPEN or GONE.",
    ]);
  });

  test("of another thing may go where the policy says that it goes beside", () => {
    const beside = { transitions: [{ machine: "Box", from: ["CLOSED"], to: "GONE", beside: true }] };
    const two = (other: string): Sightings => new Map([...one(box("CLOSED")), ["Box 2", box(other)] as const]);
    expect(verdictOn([open(beside)], two("CLOSED"), two("GONE"), none)).toEqual({
      problems: [],
      seen: ["openBox: Box to GONE"],
    });
    expect(problems(box("CLOSED"), box("CLOSED"), open(beside))).toEqual([]);
  });

  test("of something new must be one that a policy begins with", () => {
    const packing = { transitions: [{ machine: "Box", from: [], to: "CLOSED" }] };
    const made = (policy: Omit<Done["policy"], "phase">) =>
      verdictOn([open(policy)], new Map(), one(box("CLOSED")), none).problems;
    expect(made(packing)).toEqual([]);
    expect(made({})).toEqual([expect.stringContaining("Box went from nothing to CLOSED")]);
  });

  test("may go through several that were done one after another", () => {
    const shipping = {
      name: "shipBox",
      policy: { phase, transitions: [{ machine: "Box", from: ["OPEN"], to: "GONE" }] },
      actedOn: "Box 1",
    };
    expect(problems(box("CLOSED"), box("GONE"), open(opening), shipping)).toEqual([]);
  });
});

describe("a gate", () => {
  const [shut, opened] = [box("OPEN", { LIGHT: false }), box("OPEN", { LIGHT: true })];

  test("that nothing declares neither opens nor shuts", () => {
    expect(problems(shut, opened, open({}))).toEqual([
      "Box 1: LIGHT is open now by openBox, which no policy declares.",
    ]);
    expect(problems(opened, shut, open({ establishes: ["LIGHT"] }))).toContain(
      "Box 1: LIGHT is shut now by openBox, which no policy declares.",
    );
  });

  test("that is always established is open afterwards, and one that is always cleared is shut", () => {
    expect(problems(shut, shut, open({ establishes: ["LIGHT"] }))).toEqual([
      "openBox leaves LIGHT shut, and its policy says that it always opens it.",
    ]);
    expect(problems(opened, opened, open({ clears: [{ is: "LIGHT", certainty: "ALWAYS" }] }))).toEqual([
      "openBox leaves LIGHT open, and its policy says that it always shuts it.",
    ]);
    expect(problems(shut, opened, open({ establishes: ["LIGHT"] }))).toEqual([]);
  });

  test("that is possibly established may stay as it was, and is seen when it has changed", () => {
    const possibly = open({ establishes: [{ is: "LIGHT", certainty: "POSSIBLY" }] });
    expect(verdictOn([possibly], one(shut), one(shut), none)).toEqual({ problems: [], seen: [] });
    expect(verdictOn([possibly], one(shut), one(opened), none)).toEqual({
      problems: [],
      seen: ["openBox establishes LIGHT"],
    });
  });

  test("is looked at as the operation itself loads the thing, too", () => {
    const after = new Map([[asLoaded, shut]]);
    expect(verdictOn([open({ establishes: ["LIGHT"] })], after, after, none).problems).toHaveLength(1);
  });

  test("of a scope is held to that scope, and may change in another with it", () => {
    const policy = { establishes: [{ is: "LIGHT", of: "LID" }] };
    const lids = (lid: boolean, every: boolean) => box("OPEN", { "LIGHT of LID": lid, "LIGHT of EVERY": every });
    expect(problems(lids(false, false), lids(true, true), open(policy))).toEqual([]);
    expect(problems(lids(false, false), lids(false, true), open(policy))).toEqual([
      "openBox leaves LIGHT of LID shut, and its policy says that it always opens it.",
    ]);
  });

  test("that somebody asks for is seen by itself alone, and otherwise in a scope that somebody asks for", () => {
    const policy = { establishes: [{ is: "LIGHT", of: "LID", certainty: "POSSIBLY" }] };
    const seenBy = (...asked: readonly string[]) =>
      verdictOn(
        [open(policy)],
        one(box("OPEN", { "LIGHT of EVERY": false })),
        one(box("OPEN", { "LIGHT of EVERY": true })),
        new Set(asked),
      ).seen;
    expect(seenBy("LIGHT of EVERY")).toEqual(["openBox establishes LIGHT of LID"]);
    expect(seenBy("LIGHT of EVERY", "LIGHT of LID")).toEqual([]);
  });

  test("of an approval is shut by what takes one, since it is used up", () => {
    const [granted, used] = [box("OPEN", { APPROVED: true }), box("OPEN", { APPROVED: false })];
    expect(problems(granted, used, open({ approval: { from: ["OPEN"] } }))).toEqual([]);
    expect(problems(granted, used, open({}))).toHaveLength(1);
  });

  test("that changes with nothing done follows from what was told or has passed, and is nobody's effect", () => {
    expect(problems(shut, opened)).toEqual([]);
  });
});
