import { roomsInCircles } from "./rooms-in-circles.js";

const imports = (...arrows: readonly string[]) =>
  arrows.map((arrow) => {
    const [from = "", to = ""] = arrow.split(" -> ");
    return { from, to };
  });

test("Rooms that use each other are a circle, though no file is in one.", () => {
  expect(roomsInCircles(imports("house/a/one.ts -> house/b/one.ts", "house/b/deep/two.ts -> house/a/two.ts"))).toEqual([
    {
      folder: "house",
      rooms: ["a", "b"],
      imports: ["house/a/one.ts -> house/b/one.ts", "house/b/deep/two.ts -> house/a/two.ts"],
    },
  ]);
});

test("A circle may run through several rooms, and through a file beside them.", () => {
  const [circle, ...others] = roomsInCircles(
    imports("house/a/one.ts -> house/part.ts", "house/part.ts -> house/b/one.ts", "house/b/two.ts -> house/a/two.ts"),
  );
  expect(circle?.rooms).toEqual(["a", "part.ts", "b"]);
  expect(others).toEqual([]);
});

test("Arrows that run one way are no circle, nor are those within a room.", () => {
  expect(
    roomsInCircles(
      imports(
        "house/a/one.ts -> house/b/one.ts",
        "house/a/two.ts -> house/a/one.ts",
        "house/b/one.ts -> house/c/one.ts",
      ),
    ),
  ).toEqual([]);
});
