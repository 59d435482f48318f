import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { attemptedAt } from "../../../../../platform/test-support/attempted-at.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";
import { moment } from "../../../test-support/case-file.js";
import { people } from "../../../test-support/organization.js";
import type { Indicator } from "../../records/indicators/indicator.js";
import { indicatorGates } from "./indicator-gates.js";

const { sora, tia, mona } = { ...people, tia: analyst("tia"), mona: analyst("mona") };

/** Whoever judges indicators and is not on call. */
function analyst(personId: string): Viewer {
  const team = { teamId: "t", teamName: "T", function: "THREAT_INTELLIGENCE", responsibilities: [], serviceIds: [] };
  return { ...people.nobody, personId, memberships: [team] };
}

const indicator = (set: Partial<Indicator> = {}) =>
  ({
    ...{ handling: "AMBER", stixId: null, sourceHandling: null, sourceModifiedAt: null },
    ...{ recordedById: "tia", markedById: "tia" },
    ...set,
  }) as Indicator;
const origin = (handling: Handling) => ({ handling, assignments: [] });
const isKeptClose = (viewer: Viewer, handling: Handling, one = indicator(), ...origins: readonly Handling[]) =>
  indicatorGates.INDICATOR_KEPT_CLOSE(
    { indicator: one, origins: origins.map(origin) },
    { ...attemptedAt(moment), viewer, input: { handling } },
  );

test("Everybody who judges an indicator marks it for fewer", () => {
  for (const viewer of [sora, tia, mona]) expect(isKeptClose(viewer, "RED", indicator(), "CLEAR")).toBeUndefined();
});

test("For more, who has recorded and marked it does, or security on-call, and nobody else", () => {
  const isKept = (viewer: Viewer, set: Partial<Indicator> = {}) =>
    isKeptClose(viewer, "GREEN", indicator(set)) !== undefined;
  expect([isKept(sora), isKept(tia), isKept(mona)]).toEqual([false, false, true]);
  const marked = { markedById: "mona" };
  expect([isKept(sora, marked), isKept(tia, marked), isKept(mona, marked)]).toEqual([false, true, true]);
});

test("For more than what it belongs to, whoever leads that does, whoever has recorded it", () => {
  expect(isKeptClose(tia, "GREEN", indicator(), "GREEN", "RED")?.en).toContain("whoever leads");
  expect(isKeptClose(tia, "GREEN", indicator(), "GREEN")).toBeUndefined();
  expect(isKeptClose(sora, "GREEN", indicator(), "RED")).toBeUndefined();
});

test("Nobody marks it for more than its author, and what came before that was kept is as its author marked it", () => {
  const theirs = { stixId: "indicator--1", sourceHandling: "AMBER", sourceModifiedAt: moment } as const;
  expect(isKeptClose(sora, "GREEN", indicator(theirs))?.en).toContain("author");
  expect(isKeptClose(sora, "AMBER", indicator({ ...theirs, handling: "RED" }))).toBeUndefined();
  const older = indicator({ ...theirs, sourceHandling: null, sourceModifiedAt: null });
  expect(isKeptClose(sora, "GREEN", older)?.en).toContain("author");
  const unmarked = indicator({ ...theirs, sourceHandling: null });
  expect(isKeptClose(sora, "GREEN", unmarked)).toBeUndefined();
});
