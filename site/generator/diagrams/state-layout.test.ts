import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { composeFixture } from "../fixtures/compose-fixture.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { stateEdges } from "./state-edges.js";
import { labelWidth, lineHeight, stateLayout } from "./state-layout.js";

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

describe.each(machines)("The drawing of the machine $machine.code", ({ machine, model }) => {
  const ways = stateEdges(machine, model);
  const layout = stateLayout(machine, ways);
  const labels = layout.edges
    .filter(({ label }) => label.length > 0)
    .map(({ label, at }): Area => {
      const name = label.map(({ text }) => text).join();
      return { name, ...at, width: labelWidth(label), height: label.length * lineHeight };
    });
  const states = layout.states.map((state): Area => ({ ...state, name: state.code }));

  test("has every state and every way once", () => {
    expect(layout.states.map(({ code }) => code)).toEqual(machine.states.map(({ code }) => code));
    expect(layout.edges).toHaveLength(ways.filter(({ from, to }) => from !== to).length);
  });

  test("lets no name and no state cover another, and none stand outside", () => {
    const areas = [...states, ...labels];
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
