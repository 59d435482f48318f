import { isFromAnotherPage } from "./is-from-another-page.js";

const host = "localhost:4000";

test.each<[string, Record<string, string>, boolean]>([
  ["a program", {}, false],
  ["an address that was typed", { "sec-fetch-site": "none" }, false],
  ["a page of the same origin", { "sec-fetch-site": "same-origin", origin: "http://localhost:4000" }, false],
  ["an old browser for its own page", { origin: "http://localhost:4000" }, false],
  ["a page of another site", { "sec-fetch-site": "cross-site" }, true],
  ["a page at another port of this machine", { "sec-fetch-site": "same-site" }, true],
  ["an old browser for another page", { origin: "http://localhost:3000" }, true],
  ["a page within a frame without an origin", { origin: "null" }, true],
  ["what nobody knows", { "sec-fetch-site": "sideways" }, true],
  ["an origin that is none", { origin: "x" }, true],
])("A request of %s", (_, headers, elsewhere) => {
  expect(isFromAnotherPage({ host, ...headers })).toBe(elsewhere);
});
