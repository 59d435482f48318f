import type { Context } from "../actions/context.js";
import { type BatchLoad, groupBy, load } from "./load.js";

const context = () => ({ loaders: new Map() }) as unknown as Context;

test("many keys that are asked for at once are loaded in one call, each once", async () => {
  const calls: (readonly string[])[] = [];
  const lengths: BatchLoad<number> = async (_context, keys) => {
    calls.push(keys);
    return new Map(keys.filter((key) => key !== "none").map((key) => [key, key.length]));
  };
  const request = context();
  const loaded = ["a", "bb", "a", "none", "ccc"].map((key) => load(request, lengths, key));
  expect(await Promise.all(loaded)).toEqual([1, 2, 1, null, 3]);
  expect(calls).toEqual([["a", "bb", "none", "ccc"]]);
  expect(await load(request, lengths, "bb")).toBe(2);
  expect(calls).toHaveLength(1);
  await load(context(), lengths, "bb");
  expect(calls).toHaveLength(2);
});

test("two kinds of load do not meet", async () => {
  const one: BatchLoad<number> = async (_context, keys) => new Map(keys.map((key) => [key, 1]));
  const two: BatchLoad<number> = async (_context, keys) => new Map(keys.map((key) => [key, 2]));
  const request = context();
  expect(await Promise.all([load(request, one, "a"), load(request, two, "a")])).toEqual([1, 2]);
});

test("a load that fails fails for everybody who asked", async () => {
  const broken: BatchLoad<number> = async () => {
    throw new Error("no database");
  };
  const request = context();
  const loaded = ["a", "b"].map((key) => load(request, broken, key));
  for (const answer of loaded) await expect(answer).rejects.toThrow("no database");
});

test("rows are grouped by key in their order", () => {
  const groups = groupBy(
    [
      { k: "a", n: 1 },
      { k: "b", n: 2 },
      { k: "a", n: 3 },
    ],
    ({ k }) => k,
  );
  expect([...groups]).toEqual([
    [
      "a",
      [
        { k: "a", n: 1 },
        { k: "a", n: 3 },
      ],
    ],
    ["b", [{ k: "b", n: 2 }]],
  ]);
});
