import { person } from "../test-support/boxes/small-subgraph.js";
import { KnownViewers } from "./known-viewers.js";

const ada = person("ada");
const claims = { iss: "cordon-gateway", aud: "teams", iat: 1, body: "b", headers: {} };
const textOf = (call: object = {}, viewer: object = ada) =>
  `${JSON.stringify({ ...claims, ...call }).slice(0, -1)},"viewer":${JSON.stringify(viewer)}}`;

test("who calls is the same object each time, which nobody can change", () => {
  const viewers = new KnownViewers();
  const first = viewers.claimsIn(textOf());
  const second = viewers.claimsIn(textOf({ iat: 2 }));
  expect(first).toEqual({ ...claims, viewer: ada });
  expect(second).toEqual({ ...claims, iat: 2, viewer: ada });
  expect(second?.viewer).toBe(first?.viewer);
  expect(Object.isFrozen(first?.viewer)).toBe(true);
  expect(first?.viewer.memberships.every((one) => Object.isFrozen(one) && Object.isFrozen(one.serviceIds))).toBe(true);
});

test("who has become somebody else is somebody else", () => {
  const viewers = new KnownViewers();
  viewers.claimsIn(textOf());
  expect(viewers.claimsIn(textOf({}, { ...ada, memberships: [] }))?.viewer.memberships).toEqual([]);
});

test.each([
  ["something behind the viewer", `${textOf().slice(0, -1)},"iat":9}`],
  ["a second viewer in front", textOf({ viewer: ada })],
  ["an unknown claim", textOf({ more: true })],
  ["a viewer with an unknown field", textOf({}, { ...ada, more: true })],
  ["the words within a text", JSON.stringify({ ...claims, body: ',"viewer":' })],
  ["no JSON", ',"viewer":{}}'],
  ["nothing", ""],
])("%s is not taken, the first time nor once the viewer is known", (_, text) => {
  const viewers = new KnownViewers();
  expect(viewers.claimsIn(text)).toBeUndefined();
  viewers.claimsIn(textOf());
  expect(viewers.claimsIn(text)).toBeUndefined();
});
