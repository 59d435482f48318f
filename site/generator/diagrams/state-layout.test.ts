import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { composeFixture } from "../fixtures/compose-fixture.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { stateEdges } from "./state-edges.js";
import { stateLayout } from "./state-layout.js";
import { stateWays } from "./state-ways.js";

interface Area {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const supergraph = path.join(__dirname, "../../../gateway/supergraph.graphql");
const texts = [composeFixture(), ...(existsSync(supergraph) ? [readFileSync(supergraph, "utf8")] : [])];
const machines = texts.flatMap((text) => {
  const model = readProcessModel(text);
  return model.machines.map((machine) => ({ machine, model }));
});

/** Whether two areas, given by their middles, share a point. */
const overlap = (one: Area, other: Area) =>
  Math.abs(one.x - other.x) * 2 < one.width + other.width && Math.abs(one.y - other.y) * 2 < one.height + other.height;

/** What is left on a phone of 375 pixels between the margins of a page. */
const phone = 343;

describe.each(machines)("The drawing of the machine $machine.code", ({ machine, model }) => {
  const edges = stateEdges(machine, model);
  const ways = stateWays(edges, machine);
  const layout = stateLayout(machine, ways);

  test("has every state once, and every way by its number: in the column or in a box", () => {
    expect(layout.states.map(({ code }) => code)).toEqual(machine.states.map(({ code }) => code));
    const numbers = [...layout.ways.map(({ number }) => number), ...layout.states.flatMap(({ staying }) => staying)];
    expect([...new Set(numbers)].sort((one, other) => one - other)).toEqual(ways.map((_, index) => index + 1));
    const pairs = ways.map(({ stays, from, to }) => (stays ? from.length : from.length * to.length));
    expect(pairs.reduce((sum, count) => sum + count, 0)).toBe(edges.length);
  });

  test("leads each way from all its states to its end", () => {
    const at = (code: string | undefined) => layout.states.find((state) => state.code === code);
    const touches = (code: string | undefined, y = 0) => {
      const state = at(code);
      return state ? Math.abs(state.y - y) <= state.height / 2 + 1 : y <= layout.start.y + 6;
    };
    for (const { way, arrows, joins } of layout.ways) {
      const ends = arrows.map((points) => points.at(-1)?.y);
      for (const code of way.to) expect(ends.some((y) => touches(code, y))).toBe(true);
      const begins = [...arrows, ...joins].map(([first]) => first?.y);
      for (const code of way.from) expect(begins.some((y) => touches(code, y))).toBe(true);
    }
  });

  test("fits a phone, and lets no number and no state cover another", () => {
    expect(layout.width).toBeLessThanOrEqual(phone);
    const areas = [
      ...layout.states.map((state): Area => ({ ...state, name: state.code })),
      ...layout.ways.map(({ number, badge }): Area => ({ name: String(number), ...badge, width: 22, height: 22 })),
    ];
    const covered = areas.flatMap((one, index) =>
      areas.slice(index + 1).flatMap((other) => (overlap(one, other) ? [[one.name, other.name]] : [])),
    );
    expect(covered).toEqual([]);
    const outside = areas.filter(
      ({ x, y, width, height }) =>
        x < width / 2 || y < height / 2 || x + width / 2 > layout.width || y + height / 2 > layout.height,
    );
    expect(outside).toEqual([]);
  });

  test("is the same each time", () => {
    expect(stateLayout(machine, ways)).toEqual(layout);
  });
});
