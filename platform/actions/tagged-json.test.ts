import { fromTaggedJson, toTaggedJson } from "./tagged-json.js";

const roundTrip = (value: unknown) => fromTaggedJson(JSON.parse(toTaggedJson(value)));

test("dates come back as dates, wherever they stand, and text that looks like one stays text", () => {
  const at = new Date("2026-03-04T05:06:07.089Z");
  const value = { at, text: at.toISOString(), list: [at, { at }], nothing: null, number: 1.5, flag: false };
  expect(roundTrip(value)).toEqual(value);
});

test("fields without a value are left out", () => {
  expect(Object.keys(roundTrip({ a: undefined, b: 1 }) as object)).toEqual(["b"]);
});

test("something that only has a field named $date stays what it is", () => {
  const value = { $date: "tomorrow", place: "here" };
  expect(roundTrip(value)).toEqual(value);
});
