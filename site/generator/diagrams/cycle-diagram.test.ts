import { composeFixture } from "../fixtures/compose-fixture.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { cycleDiagram } from "./cycle-diagram.js";

const model = readProcessModel(composeFixture());
const said = { title: "The cycle", description: "Boxes and arrows." };
const count = (text: string, part: string) => text.split(part).length - 1;

describe.each(["row", "column"] as const)("The drawing of the cycle as a %s", (direction) => {
  const drawing = cycleDiagram(model, said, direction);

  test("has a box for each group, an arrow and a number for each arrow of the schema", () => {
    expect(count(drawing, 'className="diagram-box"')).toBe(model.phaseGroups.length);
    expect(count(drawing, 'className="diagram-line"')).toBe(model.arrows.length);
    expect([...drawing.matchAll(/diagram-number".*\{"(\d+)"\}/g)].map(([, number]) => number)).toEqual(["1", "2"]);
  });

  test("gains an arrow that goes around when the schema gains one that leads further back", () => {
    const changed = readProcessModel(
      composeFixture((sdl) =>
        sdl.replace(
          "enum PhaseArrow {",
          'enum PhaseArrow {\n "Lessons." LESSONS @title(en: "Lessons") @arrow(from: POST_INCIDENT_ACTIVITY, to: PREPARATION)',
        ),
      ),
    );
    const after = cycleDiagram(changed, said, direction);
    expect(count(after, 'className="diagram-line"')).toBe(3);
    expect(after).toMatch(/<path className="diagram-line" d="M\S+ L\S+ Q\S+ \S+ L\S+ Q/);
  });

  test("says to those who do not see it what it shows, and takes no colour of its own", () => {
    expect(drawing).toContain(
      `role="img" aria-labelledby="diagram-cycle-${direction}-title diagram-cycle-${direction}-description"`,
    );
    expect(drawing).toContain(`<title id="diagram-cycle-${direction}-title">{"The cycle"}</title>`);
    expect(drawing).not.toMatch(/(?:fill|stroke)=|#[0-9a-f]{3,6}\b/i);
  });
});
